package org.gaoyao.eval.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One task of a benchmark: what is asked and how it is scored.
 *
 * @param id as the benchmark's own files name it: "3-1", "5_2"
 * @param chinese the name in Chinese
 * @param english the name in English
 * @param level the id of the cognitive level to which it belongs
 * @param measure how it is scored
 * @param options the names among which an answer chooses; empty if there are none
 * @param prefix what stands before the answer proper in a reference, such as "罪名:"
 * @param suffix what stands behind it
 * @param separator what stands between several answers of a reference
 * @param unscored answers of references that are no option: their records are not scored
 * @param answerLabel what a prompt ends in, where the benchmark has such a label
 */
public record Task(
        String id,
        String chinese,
        String english,
        String level,
        Measure measure,
        List<String> options,
        String prefix,
        String suffix,
        String separator,
        List<String> unscored,
        Optional<String> answerLabel) {

    // What a definition leaves out is null here.
    @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
    public Task {
        options = listOf(options);
        prefix = textOf(prefix);
        suffix = textOf(suffix);
        separator = textOf(separator);
        unscored = listOf(unscored);
        answerLabel = answerLabel == null ? Optional.empty() : answerLabel;
    }

    private static List<String> listOf(@Nullable List<String> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    private static String textOf(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** The answer proper of a reference: without what stands before and behind it. */
    public String answer(String reference) {
        String answer = reference.startsWith(prefix) ? reference.substring(prefix.length()) : reference;
        return !suffix.isEmpty() && answer.endsWith(suffix)
                ? answer.substring(0, answer.length() - suffix.length())
                : answer;
    }

    /** The answers of a reference that has several. */
    public List<String> answers(String reference) {
        return List.of(answer(reference).split(Pattern.quote(separator), -1));
    }
}
