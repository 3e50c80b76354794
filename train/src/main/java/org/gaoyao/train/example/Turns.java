package org.gaoyao.train.example;

import java.util.List;
import java.util.function.IntFunction;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Problems;

/** The order in which roles may follow each other, and that everybody says something. */
final class Turns {

    private Turns() {}

    /** Adds what is wrong to {@code problems}. */
    static void check(List<Message> messages, IntFunction<String> places, String row, Problems problems) {
        boolean asked = false;
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            Message before = i == 0 ? message : messages.get(i - 1);
            switch (message) {
                case Message.Instruction(String content) -> {
                    if (i > 0) {
                        problems.add(places.apply(i), "a system message comes after others", "let it be the first");
                    }
                    spoken(content, "the system message", places.apply(i), problems);
                }
                case Message.Question(String content) -> {
                    if (i > 0 && before instanceof Message.Question) {
                        order(places.apply(i), "a user message follows another", problems);
                    } else if (before instanceof Message.ToolResult) {
                        order(places.apply(i), "a user message follows a tool's result", problems);
                    }
                    asked = true;
                    spoken(content, "the user message", places.apply(i), problems);
                }
                case Message.Answer answer -> {
                    if (!asked) {
                        order(places.apply(i), "an answer comes before any question", problems);
                    } else if (before instanceof Message.Answer) {
                        order(places.apply(i), "an answer follows another", problems);
                    }
                    if (answer.calls().isEmpty()) {
                        spoken(answer.text(), "the answer", places.apply(i), problems);
                    }
                }
                case Message.ToolResult _ -> {
                    boolean called = before instanceof Message.ToolResult
                            || (before instanceof Message.Answer answer
                                    && !answer.calls().isEmpty());
                    if (i == 0 || !called) {
                        order(places.apply(i), "a tool's result follows no call of a tool", problems);
                    }
                }
            }
        }
        if (messages.stream().noneMatch(Message.Answer.class::isInstance)) {
            problems.add(
                    row,
                    "has no answer, so there is nothing to learn",
                    "add an assistant message, or take the row out");
        } else if (!(messages.getLast() instanceof Message.Answer)) {
            problems.add(
                    places.apply(messages.size() - 1),
                    "the last message is no answer",
                    "add the answer, or take the message out");
        }
    }

    private static void order(String place, String what, Problems problems) {
        problems.add(place, what, "let questions and answers take turns");
    }

    private static void spoken(String content, String who, String place, Problems problems) {
        if (content.isBlank()) {
            problems.add(place, who + " is empty", "write it, or take the row out");
        }
    }
}
