/** The preview as writers and their browsers see it. */
package rolebook.cli.serve;
