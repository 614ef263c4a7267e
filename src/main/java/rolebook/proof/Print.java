package rolebook.proof;

/**
 * A document that was printed, and what was read back.
 *
 * @param paper what it was printed on
 * @param written what its HTML says
 * @param read what a parser reads from the PDF
 */
record Print(Paper paper, DocumentText written, PrintedText read) {}
