/**
 * Benchmarks: what we claim to be fast, measured beside a peer or a physical limit.
 *
 * <p>A benchmark is a JMH class with {@link org.gaoyao.bench.Question}; each of its methods is a {@link
 * org.gaoyao.bench.Contender}. A method's result is a rate per second or a time; where it works through text, a {@link
 * org.gaoyao.bench.Volume} turns it into MB/s. What JMH is not made for is a {@link org.gaoyao.bench.Measurement}, which prints
 * its own table; where one lets the user choose how much, {@code bench/run NAME SIZE} sets the system property {@code bench.size}.
 */
@NullMarked
package org.gaoyao.bench;

import org.jspecify.annotations.NullMarked;
