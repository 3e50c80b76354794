package org.gaoyao.train.example;

import org.gaoyao.chat.message.Conversation;

/**
 * A conversation to learn from: an instruction or none, then questions and answers in turn, an answer last.
 *
 * @param place where it stands, as a person would look for it: {@code data.jsonl, row 7}
 * @param task what it is an example of, as the row says ({@code task} or {@code kind}); empty if it does not
 * @param conversation in which thinking stands apart from every answer
 */
public record Example(String place, String task, Conversation conversation) {}
