package org.gaoyao.train.example;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.Rendered;
import org.gaoyao.model.tokenizer.Encoding;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.train.batch.Sequence;

/**
 * Makes sequences of conversations, of which the answers are learnt and nothing else.
 *
 * <p>An answer is rendered as a lesson ({@link ChatTemplate#lesson}): after the prompt that the model would be given for it. A
 * template may show an answer otherwise once it is history (Qwen3 cuts its thinking away); then each answer is a sequence of
 * its own. Where it shows history as it was said, lessons continue each other and become one sequence.
 *
 * @param template of the model
 * @param tokenizer of the model
 * @param turns which answers are learnt
 */
public record Lessons(ChatTemplate template, Tokenizer tokenizer, LearntTurns turns) {

    /** The sequences of a conversation, at least one. */
    public List<Sequence> of(Conversation conversation) {
        return rendered(conversation).stream().map(this::sequence).toList();
    }

    /** The prompt for the last answer, as the model is given it, without that answer. */
    public int[] prompt(Conversation conversation) {
        Rendered lesson = template.lesson(conversation);
        return tokenizer.encode(
                lesson.text().substring(0, lesson.own().getFirst().start()));
    }

    private List<Rendered> rendered(Conversation conversation) {
        var lessons = new ArrayList<Rendered>();
        List<Message> messages = conversation.messages();
        for (int end = 1; end <= messages.size(); end++) {
            boolean wanted = end == messages.size() || turns == LearntTurns.EVERY;
            if (wanted && messages.get(end - 1) instanceof Message.Answer) {
                add(template.lesson(new Conversation(messages.subList(0, end), conversation.tools())), lessons);
            }
        }
        return lessons;
    }

    private static void add(Rendered lesson, List<Rendered> lessons) {
        if (!lessons.isEmpty() && lesson.text().startsWith(lessons.getLast().text())) {
            var own = new ArrayList<>(lessons.removeLast().own());
            own.addAll(lesson.own());
            lessons.add(new Rendered(lesson.text(), own));
        } else {
            lessons.add(lesson);
        }
    }

    private Sequence sequence(Rendered lesson) {
        Encoding encoding = lesson.encode(tokenizer);
        return new Sequence(encoding.ids(), lesson.lossMask(encoding));
    }
}
