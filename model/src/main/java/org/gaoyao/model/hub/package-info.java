/** Fetches checkpoints from the Hugging Face hub, or a mirror of it, into the cache that its own tools use. */
@NullMarked
package org.gaoyao.model.hub;

import org.jspecify.annotations.NullMarked;
