package org.gaoyao.train.rollout;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.Prompt;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.reward.Reply;

/**
 * Turns prompts into tokens, and what came of them into replies.
 *
 * @param thinks whether the model is to think before it answers
 */
public record Renderer(ChatTemplate template, Tokenizer tokenizer, boolean thinks) {

    private static final String OPEN = "<think>";

    /**
     * Prompts as tokens, and those that are too long.
     *
     * @param prompts in their order
     * @param leftOut what is wrong with those that are not among them
     */
    public record Rendered(List<TokenPrompt> prompts, List<Problem> leftOut) {

        public Rendered {
            prompts = List.copyOf(prompts);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Renders prompts and leaves out those that are too long.
     *
     * @param longest how many tokens a prompt may have: less than the model's context, so that there is room for an answer
     * @throws org.gaoyao.run.ProblemsException if none is left, with the first reasons
     */
    public Rendered render(List<PromptRow> rows, int longest) {
        var prompts = new ArrayList<TokenPrompt>();
        var leftOut = new ArrayList<Problem>();
        for (PromptRow row : rows) {
            String text =
                    template.render(row.conversation(), Prompt.ask(thinks)).text();
            int[] ids = tokenizer.encode(text);
            if (ids.length > longest) {
                leftOut.add(new Problem(
                        "prompt " + row.id(),
                        "has %,d tokens, and %,d are the most".formatted(ids.length, longest),
                        "shorten it, or use a model with a longer context"));
            } else {
                boolean begun = thinks && text.stripTrailing().endsWith(OPEN);
                prompts.add(new TokenPrompt(row, ids, begun ? OPEN + "\n" : ""));
            }
        }
        if (prompts.isEmpty()) {
            var problems = new Problems();
            leftOut.stream().limit(10).forEach(problems::add);
            if (leftOut.isEmpty()) {
                problems.add("prompts", "there is none", "give files with tasks");
            }
            problems.throwIfAny("there is nothing to be reinforced");
        }
        return new Rendered(prompts, leftOut);
    }

    /** What was said to a prompt, taken apart. */
    public Reply reply(TokenPrompt prompt, Drawn drawn) {
        return Reply.of(prompt.begun() + drawn.text(), thinks);
    }
}
