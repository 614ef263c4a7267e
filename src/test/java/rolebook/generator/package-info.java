/**
 * Makes sites by chance: a seed gives a model of a whole content folder, which can be written as
 * files in many ways that all mean the same.
 */
package rolebook.generator;
