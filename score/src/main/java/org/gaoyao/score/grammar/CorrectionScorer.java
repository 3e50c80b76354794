package org.gaoyao.score.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.score.grammar.Step.Operation;

/**
 * Compares what a model corrected in a sentence with what should have been corrected (ChERRANT, character level, as
 * LawBench 2-1 calls it).
 *
 * <p>Two readings. {@link #published} takes the edits of <em>all</em> cheapest alignments together and counts an edit as
 * often as an alignment has it, as the original does. {@link #corrected} takes one alignment of each side. Safe for
 * threads.
 *
 * @param likeness the costs of substitutions
 */
public record CorrectionScorer(Likeness likeness) {

    /** In place of the original's ten seconds: a sentence with more cheapest alignments than this is given up. */
    public static final int MOST_WAYS = 30_000;

    /** What stands for a sentence that was given up. */
    private static final String GIVEN_UP = "无";

    private static final String NOTHING_WRONG = "没有错误";
    private static final String NOT_ANNOTATABLE = "无法标注";

    /** A part of a sentence that is one token. */
    private static final Pattern TOKEN = Pattern.compile("\\[缺失成分]|.", Pattern.DOTALL);

    /** Counts edits; both texts without white space, the corrected ones in simplified characters. */
    public EditCounts published(String source, String prediction, String reference) {
        return EditCounts.of(all(source, prediction), all(source, reference));
    }

    /** Counts the edits of one alignment each. */
    public EditCounts corrected(String source, String prediction, String reference) {
        return EditCounts.of(first(source, prediction), first(source, reference));
    }

    private Map<Edit, Integer> all(String source, String target) {
        Optional<Map<Edit, Integer>> known = withoutAlignment(source, target);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> tokens = tokens(source);
        Alignment alignment = target.isEmpty() ? null : new Alignment(tokens, tokens(target), likeness);
        if (alignment == null || alignment.ways(MOST_WAYS + 1) > MOST_WAYS) {
            return all(source, GIVEN_UP);
        }
        var merger = new EditMerger(tokens, tokens(target));
        Set<List<Step>> distinct = new HashSet<>();
        alignment.forEachWay(way -> distinct.add(merger.edits(way)));
        Map<Edit, Integer> edits = new HashMap<>();
        for (List<Step> steps : distinct) {
            steps.forEach(step -> edits.merge(edit(step, merger.target()), 1, Integer::sum));
        }
        return edits;
    }

    private Map<Edit, Integer> first(String source, String target) {
        Optional<Map<Edit, Integer>> known = withoutAlignment(source, target);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> tokens = tokens(source);
        List<String> corrected = tokens(target);
        var merger = new EditMerger(tokens, corrected);
        Map<Edit, Integer> edits = new HashMap<>();
        merger.edits(new Alignment(tokens, corrected, likeness).firstWay())
                .forEach(step -> edits.put(edit(step, corrected), 1));
        return edits;
    }

    private static Optional<Map<Edit, Integer>> withoutAlignment(String source, String target) {
        return target.equals(source) || target.equals(NOTHING_WRONG) || target.equals(NOT_ANNOTATABLE)
                ? Optional.of(Map.of(Edit.NO_CORRECTION, 1))
                : Optional.empty();
    }

    private static Edit edit(Step step, List<String> target) {
        String correction = step.operation() == Operation.DELETE
                ? Edit.NOTHING
                : String.join("", target.subList(step.from(), step.to()));
        return new Edit(step.start(), step.end(), correction);
    }

    private static List<String> tokens(String sentence) {
        var tokens = new ArrayList<String>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
