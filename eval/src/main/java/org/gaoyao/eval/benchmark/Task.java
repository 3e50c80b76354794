package org.gaoyao.eval.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param instruction what is asked of every question, where records bring no instruction of their own
 * @param template how its records become prompts, where that is not the benchmark's way
 * @param answerField the field of a record that says what is right
 * @param submission the field in which its contest takes answers, as values
 * @param codes other spellings of the options, in their order; several of one option are separated by {@code |}
 * @param optionFiles where the options are listed in the folder, one a line: the first file that is there
 * @param sources where its questions may lie, where that is not the benchmark's way
 * @param tables further files that its rules read in the folder
 * @param standing how far its scores are proven, where that differs from the benchmark's other tasks
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
        Optional<String> answerLabel,
        Optional<String> instruction,
        Optional<String> template,
        String answerField,
        Optional<String> submission,
        List<String> codes,
        List<String> optionFiles,
        List<Source> sources,
        List<String> tables,
        Optional<Standing> standing) {

    // What a definition leaves out is null here.
    @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
    public Task {
        options = listOf(options);
        prefix = textOf(prefix);
        suffix = textOf(suffix);
        separator = textOf(separator);
        unscored = listOf(unscored);
        answerLabel = answerLabel == null ? Optional.empty() : answerLabel;
        instruction = instruction == null ? Optional.empty() : instruction;
        template = template == null ? Optional.empty() : template;
        answerField = answerField == null ? "answer" : answerField;
        submission = submission == null ? Optional.empty() : submission;
        codes = listOf(codes);
        optionFiles = listOf(optionFiles);
        sources = listOf(sources);
        tables = listOf(tables);
        standing = standing == null ? Optional.empty() : standing;
        if (!codes.isEmpty() && codes.size() != options.size()) {
            throw new IllegalArgumentException(
                    "task %s has %d options, but codes of %d".formatted(id, options.size(), codes.size()));
        }
    }

    private static <T> List<T> listOf(@Nullable List<T> given) {
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

    /** Every spelling of an option, its name and its codes, with the name. */
    public Map<String, String> spellings() {
        var spellings = new LinkedHashMap<String, String>();
        for (int i = 0; i < codes.size(); i++) {
            for (String code : codes.get(i).split("\\|", -1)) {
                spellings.put(code, options.get(i));
            }
        }
        options.forEach(option -> spellings.put(option, option));
        return spellings;
    }

    /** The answers of a reference that has several. */
    public List<String> answers(String reference) {
        return List.of(answer(reference).split(Pattern.quote(separator), -1));
    }
}
