/** What a proof holds of prints, with prints that hold it and prints that do not. */
package rolebook.proof;
