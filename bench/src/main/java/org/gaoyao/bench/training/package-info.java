/**
 * Training raced against peers: one process for each, given steps in turn.
 *
 * <p>Each contender is a program of its own, so that two libtorches never meet, that says {@code ready …}, then reads numbers
 * of steps and answers each with a loss.
 */
@NullMarked
package org.gaoyao.bench.training;

import org.jspecify.annotations.NullMarked;
