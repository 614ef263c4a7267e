/**
 * The proof that résumé templates parse cleanly: their print pages are printed to PDF through an
 * installed Chromium, read back as a parser reads them, and held against what their HTML says. The
 * story is {@link rolebook.proof.Prover}; what is held is in {@link rolebook.proof.Points}. The
 * only user of PDFBox.
 */
@NullMarked
package rolebook.proof;

import org.jspecify.annotations.NullMarked;
