/** Commands, with what they need faked. */
package rolebook.cli;
