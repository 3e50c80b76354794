package org.gaoyao.train.reward;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.score.Explained;
import org.gaoyao.score.choice.ChoiceReader;
import org.gaoyao.train.prompt.PromptRow;

/**
 * Case analysis: 1 if the chosen letters are those of {@code gold.letters} (or {@code gold.answer}), in whatever order, else 0.
 * What stands behind 解析 or 分析 is not read, as in LegalKit's evaluator of CAIL 2025, unless nothing stands before it.
 */
public final class Choice implements Reward {

    private static final Pattern ANALYSIS = Pattern.compile("解析|分析");

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        String letters = prompt.gold()
                .path("letters")
                .asString(prompt.gold().path("answer").asString(""));
        var wanted = new TreeSet<Character>();
        letters.chars().filter(c -> c >= 'A' && c <= 'E').forEach(c -> wanted.add((char) c));
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("%s has no letters to be chosen".formatted(prompt.id()));
        }
        Optional<ChoiceReader.Choice> choice = ChoiceReader.read(decision(reply.answer()));
        return choice.map(chosen -> Explained.of(
                        chosen.letters().equals(wanted) ? 1 : 0,
                        "chooses %s (%s) where %s is right".formatted(chosen.text(), chosen.how(), letters)))
                .orElseGet(() -> Explained.of(0, "no choice can be read where %s is right".formatted(letters)));
    }

    private static String decision(String answer) {
        Matcher analysis = ANALYSIS.matcher(answer);
        boolean before =
                analysis.find() && answer.substring(0, analysis.start()).chars().anyMatch(Character::isLetterOrDigit);
        return before ? answer.substring(0, analysis.start()) : answer;
    }
}
