package rolebook.bench;

/** A made-up category. */
record Category(String id, String name, String summary) {}
