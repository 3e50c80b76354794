/**
 * Benchmarks: what we claim to be fast, measured beside a peer or a physical limit.
 *
 * <p>A benchmark is a JMH class with {@link org.gaoyao.bench.Question}; each of its methods is a {@link
 * org.gaoyao.bench.Contender}. A method's result is a rate per second or a time; where it works through text, a {@link
 * org.gaoyao.bench.Volume} turns it into MB/s.
 */
@NullMarked
package org.gaoyao.bench;

import org.jspecify.annotations.NullMarked;
