/**
 * Generation: many samples at once with a cache of keys and values, each with its own limits, sampling and random numbers.
 *
 * <p>A {@link org.gaoyao.model.generation.Request} is a prompt and how to continue it; a {@link
 * org.gaoyao.model.generation.Generator} runs all that are waiting; each sample ends as a {@link
 * org.gaoyao.model.generation.Completion}. Shape suffixes are those of the decoder.
 */
@NullMarked
package org.gaoyao.model.generation;

import org.jspecify.annotations.NullMarked;
