package org.gaoyao.app.command.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.asking.AnswerFolder;
import org.gaoyao.eval.asking.Asked;
import org.gaoyao.eval.asking.Asking;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.asking.ItemKey;
import org.gaoyao.eval.asking.Missed;
import org.gaoyao.eval.asking.StoredAnswer;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Answers to all conversations of a file. What comes is on disk at once, in {@code OUT.asking}; what failed stands there
 * apart, and is asked when the same command is run again, as is what a killed run did not come to.
 */
final class ChatLines {

    private static final String TASK = "no question was asked";
    private static final int ROUNDS = 3;
    private static final int SHOWN = 5;

    private final Path in;
    private final Path out;
    private final Path folder;
    private final AnswerOptions options;
    private final Optional<String> instruction;

    ChatLines(Path in, Path out, AnswerOptions options, Optional<String> instruction) {
        this.in = in;
        this.out = out;
        this.folder = out.resolveSibling(out.getFileName() + ".asking");
        this.options = options;
        this.instruction = instruction;
    }

    /** Asks what has no answer yet, and writes the answers in their order; 0, or 1 if some are missing. */
    int ask(ChatModel model, int concurrency, Progress progress, PrintWriter about)
            throws IOException, InterruptedException {
        Map<ItemKey, Inquiry> inquiries = read();
        Asked asked;
        try (AnswerFolder answers = AnswerFolder.open(folder)) {
            asked = new Asking(model, concurrency, ROUNDS).ask(List.copyOf(inquiries.values()), answers, progress);
        }
        write(inquiries);
        about.printf(
                Locale.ROOT,
                "%,d answered, %,d known before, %,d without an answer; %,d tokens in %.1f s%n",
                asked.answered(),
                asked.known(),
                asked.unanswered().size(),
                asked.answerTokens(),
                asked.seconds());
        if (asked.unanswered().isEmpty()) {
            return 0;
        }
        var why = new LinkedHashMap<ItemKey, String>();
        AnswerFolder.failed(folder).stream()
                .map(missed -> Map.entry(missed.item(), missed))
                .forEach(entry -> why.put(entry.getKey(), reason(entry.getValue())));
        asked.unanswered().stream()
                .limit(SHOWN)
                .forEach(item -> about.println("  " + in + ":" + item.id() + ": " + why.get(item)));
        about.println("  run the same command again to ask them again");
        return 1;
    }

    private static String reason(Missed missed) {
        return missed.kind() + ": " + missed.problem();
    }

    private Map<ItemKey, Inquiry> read() throws IOException {
        var inquiries = new LinkedHashMap<ItemKey, Inquiry>();
        var problems = new Problems();
        try (BufferedReader reader = Files.newBufferedReader(in)) {
            int row = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String where = in + ":" + ++row;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    ItemKey item = ItemKey.of("line", "" + row);
                    inquiries.put(item, new Inquiry(item, options.request(conversation(Json.parse(line), where))));
                } catch (JacksonException failure) {
                    problems.add(where, "is not JSON: " + failure.getOriginalMessage(), "");
                } catch (ProblemsException refusal) {
                    refusal.problems().forEach(problems::add);
                }
            }
        }
        if (inquiries.isEmpty() && problems.isEmpty()) {
            problems.add(in.toString(), "has no line", "");
        }
        problems.throwIfAny(TASK);
        return inquiries;
    }

    private Conversation conversation(JsonNode line, String where) {
        Conversation asked = line.path("prompt").isString()
                ? Conversation.of(new Message.Question(line.path("prompt").stringValue()))
                : ConversationJson.read(line, where);
        if (instruction.isEmpty() || asked.messages().getFirst() instanceof Message.Instruction) {
            return asked;
        }
        var messages = new ArrayList<Message>();
        messages.add(new Message.Instruction(instruction.get()));
        messages.addAll(asked.messages());
        return new Conversation(messages, asked.tools());
    }

    private void write(Map<ItemKey, Inquiry> inquiries) throws IOException {
        Map<ItemKey, StoredAnswer> answers = AnswerFolder.read(folder);
        AtomicFile.write(out, stream -> {
            for (ItemKey item : inquiries.keySet()) {
                StoredAnswer answer = answers.get(item);
                if (answer != null) {
                    stream.write((Json.line(line(answer)) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private static Map<String, Object> line(StoredAnswer answer) {
        var line = new LinkedHashMap<String, Object>();
        line.put("row", Integer.parseInt(answer.item().id()));
        line.put("text", answer.text());
        answer.thinking().ifPresent(thinking -> line.put("thinking", thinking));
        line.put("finish", answer.finish().name().toLowerCase(Locale.ROOT));
        answer.tokens().ifPresent(tokens -> line.put("tokens", tokens));
        return line;
    }
}
