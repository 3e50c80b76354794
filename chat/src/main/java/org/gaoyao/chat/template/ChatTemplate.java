package org.gaoyao.chat.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TrainingPlan;

/**
 * How a family of models reads a conversation: a renderer that gives, to the letter, what its published Jinja template
 * gives in transformers.
 *
 * <p>Two texts are to be had. {@link #render} is the template's. {@link #lesson} is what a model is trained on to give the
 * last answer: the prompt that it would be given, then that answer with its thinking, which some templates cut away.
 */
public sealed interface ChatTemplate permits ChatMl, DeepSeekR1, Llama3 {

    /** Its name on the command line: {@code qwen3}. */
    String name();

    /** What the published template gives. */
    Rendered render(Conversation conversation, Prompt prompt);

    /**
     * The last answer as a lesson: {@link #render} of what goes before it, ending where the model is to speak, then the
     * answer as the model is to give it, the end of its turn included. Only the answer is {@link Rendered#own own}.
     *
     * @throws IllegalArgumentException if the last message is not an answer or nothing goes before it
     */
    default Rendered lesson(Conversation conversation) {
        List<Message> messages = conversation.messages();
        if (messages.size() < 2 || !(messages.getLast() instanceof Message.Answer answer)) {
            throw new IllegalArgumentException("a lesson needs an answer as its last message and a question before it");
        }
        var before = new Conversation(messages.subList(0, messages.size() - 1), conversation.tools());
        Completion completion = completion(answer);
        return new Script()
                .given(render(before, Prompt.ask(completion.thinks())).text())
                .own(completion.text())
                .rendered();
    }

    /**
     * An answer as the model gives it.
     *
     * @param text what comes after the prompt
     * @param thinks whether the prompt is one that asks for thinking
     */
    record Completion(String text, boolean thinks) {}

    /** An answer as the model is to give it after {@code Prompt.ask(thinks)}. */
    Completion completion(Message.Answer answer);

    /** The token with which a model ends its turn. */
    String endOfTurn();

    /** The tokens that a tokenizer for this template needs as special ones: what begins a text, ends a turn, fills up first. */
    SpecialTokens specialTokens();

    /**
     * The tokens that belong to a template.
     *
     * @param begin what a text begins with, if anything
     * @param padding what fills up a batch
     * @param special all that mark structure
     * @param plain those that are text
     */
    record SpecialTokens(Optional<String> begin, String padding, List<String> special, List<String> plain) {}

    /** What tokenizer to train for models that read this template, with its tokens and their roles. */
    default TrainingPlan tokenizerPlan(int size, PreTokenizer preTokenizer, int contextLength) {
        SpecialTokens tokens = specialTokens();
        return new TrainingPlan(
                size,
                preTokenizer,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(tokens.begin(), Optional.of(endOfTurn()), Optional.of(tokens.padding())),
                contextLength);
    }

    /** Our Jinja text that renders the same, for the folders that we write. */
    default String jinja() {
        String file = name() + ".jinja";
        try (InputStream in = ChatTemplate.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
