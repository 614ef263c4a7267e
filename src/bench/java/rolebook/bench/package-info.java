/**
 * The benchmark: a made-up site of any size, written for Rolebook and for other generators, and
 * builds of it that are run in turn and compared. {@link rolebook.bench.Benchmark} is the whole of
 * it; {@link rolebook.bench.WriteCorpus} writes only the site.
 */
package rolebook.bench;
