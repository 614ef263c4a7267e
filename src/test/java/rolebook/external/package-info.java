/** Other sites, played by servers on loopback. */
package rolebook.external;
