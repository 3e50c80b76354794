/**
 * The decoder: Qwen3, Qwen2 and 2.5, and Llama 3, as functions over weights named as in Hugging Face checkpoints.
 *
 * <p>Shape suffixes, here and in everything built on it: N tokens of all sequences one after the other, B sequences, T new
 * positions of a sequence, S positions that are seen, D width of the model, H query heads, K key-value heads, C width of a
 * head, F width of the feed-forward layer, V vocabulary.
 */
@NullMarked
package org.gaoyao.model.decoder;

import org.jspecify.annotations.NullMarked;
