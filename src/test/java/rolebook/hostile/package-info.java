/**
 * Sites spoiled by chance, and what a build must do with each of them: say what is wrong, or
 * publish pages that hold nothing but what the theme and Markdown put there.
 */
package rolebook.hostile;
