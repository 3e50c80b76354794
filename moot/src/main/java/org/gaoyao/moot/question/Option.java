package org.gaoyao.moot.question;

/**
 * One of the options of a question.
 *
 * @param text what stands behind its letter
 * @param right whether it belongs to the answer
 * @param why the reason why it does or does not, as a clause without a full stop
 */
public record Option(String text, boolean right, String why) {}
