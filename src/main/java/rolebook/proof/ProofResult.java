package rolebook.proof;

import java.util.List;

/**
 * What came of proving.
 *
 * @param findings what speaks against templates, in the order of templates and pages
 * @param proven the templates whose proof was written
 * @param prints how many prints were read
 * @param smallest the bytes of the smallest one
 * @param largest the bytes of the largest one
 * @param browser the browser that printed, with its version
 */
public record ProofResult(
    List<Finding> findings,
    List<String> proven,
    int prints,
    int smallest,
    int largest,
    String browser) {}
