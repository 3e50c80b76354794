package org.gaoyao.app.command.chat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.app.command.Language;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;

/**
 * A conversation, line by line: answers go to the one output, failures and everything about the answers to the other. A
 * question that failed, or whose answer was stopped, is not part of the conversation.
 */
final class Talk {

    private static final List<String> COMMANDS = List.of("/think", "/reset", "/system", "/save", "/help");

    private final ChatModel model;
    private final Language language;
    private final AnswerOptions options;
    private final PrintWriter out;
    private final PrintWriter about;
    private final List<Message> said = new ArrayList<>();
    private Optional<String> instruction;
    private String thinking = "";

    Talk(
            ChatModel model,
            Language language,
            AnswerOptions options,
            Optional<String> instruction,
            PrintWriter out,
            PrintWriter about) {
        this.model = model;
        this.language = language;
        this.options = options;
        this.instruction = instruction;
        this.out = out;
        this.about = about;
        begin();
    }

    /** Talks until the lines end; 0, or 1 if a question was not answered. */
    int run(Questions questions) throws Exception {
        int code = 0;
        if (questions.seen()) {
            about.println(language.say("/help says what else can be typed; Ctrl-D ends.", "输入 /help 查看命令，Ctrl-D 结束。"));
        }
        try (var stops = new CtrlC()) {
            for (Optional<String> line = questions.next(); line.isPresent(); line = questions.next()) {
                String typed = line.get().strip();
                if (typed.startsWith("/")) {
                    command(typed);
                } else if (!typed.isEmpty() && !ask(typed, questions.seen(), stops)) {
                    code = 1;
                }
                about.flush();
            }
        }
        return code;
    }

    /** Asks one question; whether it was answered. */
    boolean ask(String question, boolean seen, CtrlC stops) throws Exception {
        said.add(new Message.Question(question));
        ChatRequest request = options.request(new Conversation(said, List.of()));
        var screen = new Screen(language, out, about, seen, language.say("; /think shows them", "，输入 /think 查看"));
        Optional<Outcome> outcome = stops.during(() -> model.answer(request, screen));
        screen.end();
        if (outcome.isPresent() && outcome.get() instanceof Answer answer) {
            thinking = answer.thinking().orElse("");
            said.add(answer.message());
            return true;
        }
        said.removeLast();
        about.println(
                outcome.isPresent() && outcome.get() instanceof Failure failure
                        ? failure.problem().toString()
                        : language.say("[stopped; the question is forgotten]", "〔已停止，该问题不计入对话〕"));
        return false;
    }

    private void begin() {
        said.clear();
        thinking = "";
        instruction.map(Message.Instruction::new).ifPresent(said::add);
    }

    private void command(String typed) throws IOException {
        String name = typed.split("\\s", 2)[0];
        String rest = typed.substring(name.length()).strip();
        switch (name) {
            case "/think" -> about.println(thinking.isEmpty() ? language.say("(none)", "（无）") : thinking);
            case "/reset" -> begin();
            case "/system" -> system(rest);
            case "/save" -> save(rest);
            case "/help" -> help();
            default ->
                about.println(language.say("no command is called ", "没有该命令：")
                        + name
                        + Nearest.of(name, COMMANDS)
                                .map(near -> language.say("; did you mean ", "，是否指 ") + near)
                                .orElse(""));
        }
    }

    private void system(String text) {
        if (text.isEmpty()) {
            about.println(instruction.orElse(language.say("(none)", "（无）")));
        } else {
            instruction = Optional.of(text);
            begin();
        }
    }

    private void save(String file) throws IOException {
        if (file.isEmpty() || said.isEmpty()) {
            about.println(language.say("give a file, after something was said", "请在有对话后给出文件名"));
            return;
        }
        AtomicFile.write(Path.of(file), Json.line(ConversationJson.write(new Conversation(said, List.of()))) + "\n");
        about.println(language.say("saved in ", "已保存到 ") + file);
    }

    private void help() {
        about.println(language.say("""
            /think         what it thought before its last answer
            /reset         forgets the conversation
            /system TEXT   sets the instructions and begins anew; without TEXT shows them
            /save FILE     writes the conversation as a line of JSON, as --jsonl reads it
            Ctrl-C         stops the answer; Ctrl-D ends\
            """, """
            /think         显示上一回答之前的思考
            /reset         清空对话
            /system 文本   设定系统提示并重新开始；不带文本则显示
            /save 文件     把对话存为一行 JSON，可供 --jsonl 读取
            Ctrl-C         停止回答；Ctrl-D 结束\
            """));
    }
}
