package rolebook.guide;

/**
 * What only an entry's own pages show of it. Linking needs no bodies, so they need not be kept
 * while a site is built: one is read, laid aside, and taken up again when its page is rendered.
 */
public sealed interface Body permits RoleBody, LetterBody, PageBody {}
