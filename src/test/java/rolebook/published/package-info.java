/**
 * What published sites must be for the machines that read them: browsers, crawlers, feed readers.
 */
package rolebook.published;
