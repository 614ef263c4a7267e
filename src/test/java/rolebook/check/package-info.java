/** A test a rule, and what all rules promise. */
package rolebook.check;
