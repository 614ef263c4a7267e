/** Tests of the whole program, from the command line to the published files. */
package rolebook;
