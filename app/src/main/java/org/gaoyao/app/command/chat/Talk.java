package org.gaoyao.app.command.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.app.command.Language;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Listener;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;

/**
 * A conversation, line by line: answers go to the one output, failures and everything about the answers to the other.
 * Thinking is folded into one line. A question that failed is not part of the conversation.
 */
final class Talk {

    private final ChatModel model;
    private final Language language;
    private final Sampling sampling;
    private final Optional<Boolean> thinks;
    private final Optional<String> instruction;
    private final PrintWriter out;
    private final PrintWriter about;
    private final List<Message> said = new ArrayList<>();
    private String thinking = "";

    Talk(
            ChatModel model,
            Language language,
            Sampling sampling,
            Optional<Boolean> thinks,
            Optional<String> instruction,
            PrintWriter out,
            PrintWriter about) {
        this.model = model;
        this.language = language;
        this.sampling = sampling;
        this.thinks = thinks;
        this.instruction = instruction;
        this.out = out;
        this.about = about;
    }

    /** Talks until the lines end; 0, or 1 if a question was not answered. */
    int run(BufferedReader lines, boolean prompted) throws IOException, InterruptedException {
        int code = 0;
        begin();
        while (true) {
            if (prompted) {
                about.print("> ");
                about.flush();
            }
            String line = lines.readLine();
            if (line == null) {
                return code;
            }
            switch (line.strip()) {
                case "" -> {}
                case "/new" -> begin();
                case "/thinking" -> about.println(thinking.isEmpty() ? language.say("(none)", "（无）") : thinking);
                case String question -> code = ask(question) ? code : 1;
            }
        }
    }

    private void begin() {
        said.clear();
        thinking = "";
        instruction.map(Message.Instruction::new).ifPresent(said::add);
    }

    private boolean ask(String question) throws InterruptedException {
        said.add(new Message.Question(question));
        var request = new ChatRequest(new Conversation(said, List.of()), sampling, thinks, Optional.empty(), false);
        return switch (model.answer(request, new Screen())) {
            case Answer answer -> {
                out.println();
                thinking = answer.thinking().orElse("");
                if (!thinking.isEmpty()) {
                    about.println(
                            language.say("[thought %,d characters; /thinking shows them]", "〔思考 %,d 字，输入 /thinking 查看〕")
                                    .formatted(thinking.length()));
                }
                said.add(answer.message());
                yield true;
            }
            case Failure failure -> {
                out.println();
                about.println(failure.problem());
                said.removeLast();
                yield false;
            }
        };
    }

    /** Shows the answer while it comes. */
    private final class Screen implements Listener {

        @Override
        public void text(String piece) {
            out.print(piece);
            out.flush();
        }

        @Override
        public void textWasThinking() {
            out.println();
            about.println(language.say("[so far it was thinking]", "〔以上为思考〕"));
        }
    }
}
