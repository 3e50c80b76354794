package org.gaoyao.chat.answer;

/**
 * A token that a model drew.
 *
 * @param text what it says by itself, special tokens as they are written; a part of a character shows as U+FFFD
 * @param logProbability ln p of it by the model
 */
public record DrawnToken(String text, double logProbability) {}
