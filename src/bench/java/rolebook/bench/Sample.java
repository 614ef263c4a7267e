package rolebook.bench;

/**
 * What one run took; not a number where this machine does not say.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of all processors, the system's share included
 * @param memory the most that was resident, in megabytes
 */
record Sample(double wall, double cpu, double memory) {}
