package org.gaoyao.score.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gaoyao.score.grammar.Step.Operation;
import org.gaoyao.score.python.PythonText;

/**
 * Turns the steps of an alignment into edits as a person would mark them (ChERRANT's merger for characters): neighbouring
 * steps become one, words that changed places become one transposition, what both sides share at the ends of a
 * substitution is cut off.
 *
 * @param source the tokens of the sentence
 * @param target the tokens of its correction
 */
record EditMerger(List<String> source, List<String> target) {

    private static final String PUNCTUATION =
            PythonText.ASCII_PUNCTUATION + "！？｡＂＃＄％＆＇（）＊＋，－／：；＜＝＞＠［＼］＾＿｀｛｜｝～｟｠｢｣､、〃》「」『』【】〔〕〖〗〘〙〚〛〜〝〞〟–—‘'‛“”„‟…‧.";

    /** The edits of an alignment, in order. */
    List<Step> edits(List<Step> alignment) {
        var edits = new ArrayList<Step>();
        for (Step edit : swapped(grouped(alignment))) {
            if (!from(edit).equals(to(edit))) {
                edits.add(edit.operation() == Operation.SUBSTITUTE ? trimmed(edit) : edit);
            }
        }
        return edits;
    }

    /** Neighbours of the same class become one: matches; and what is neither a match nor a transposition. */
    private static List<Step> grouped(List<Step> alignment) {
        var groups = new ArrayList<Step>();
        int i = 0;
        while (i < alignment.size()) {
            int start = i;
            Operation operation = alignment.get(i).operation();
            if (operation == Operation.TRANSPOSE) {
                groups.add(alignment.get(i++));
                continue;
            }
            Set<Operation> kinds = EnumSet.noneOf(Operation.class);
            while (i < alignment.size()
                    && alignment.get(i).operation() != Operation.TRANSPOSE
                    && (alignment.get(i).operation() == Operation.MATCH) == (operation == Operation.MATCH)) {
                kinds.add(alignment.get(i++).operation());
            }
            if (kinds.size() == 2 && !kinds.contains(Operation.SUBSTITUTE)) {
                groups.addAll(alignment.subList(start, i));
            } else {
                Operation merged = kinds.size() == 1 ? operation : Operation.SUBSTITUTE;
                groups.add(Step.across(merged, alignment.get(start), alignment.get(i - 1)));
            }
        }
        return groups;
    }

    /** Two edits around a match that say that words changed places become one transposition; matches are left out. */
    private List<Step> swapped(List<Step> groups) {
        var edits = new ArrayList<Step>();
        int i = 0;
        while (i < groups.size()) {
            Step first = groups.get(i);
            if (i + 2 < groups.size() && isSwap(first, groups.get(i + 1), groups.get(i + 2))) {
                edits.add(Step.across(Operation.TRANSPOSE, first, groups.get(i + 2)));
                i += 3;
                continue;
            }
            if (first.operation() != Operation.MATCH) {
                edits.add(first);
            }
            i++;
        }
        return edits;
    }

    private boolean isSwap(Step first, Step middle, Step last) {
        boolean between = middle.operation() == Operation.MATCH || middle.operation() == Operation.TRANSPOSE;
        return switch (first.operation()) {
            case SUBSTITUTE ->
                middle.operation() == Operation.MATCH
                        && last.operation() == Operation.SUBSTITUTE
                        && changedPlaces(from(first), to(first), from(last), to(last));
            case DELETE -> between && last.operation() == Operation.INSERT && moved(from(first), to(last));
            case INSERT -> between && last.operation() == Operation.DELETE && moved(from(last), to(first));
            case MATCH, TRANSPOSE -> false;
        };
    }

    private static boolean changedPlaces(String from, String to, String laterFrom, String laterTo) {
        int shortest = Math.min(
                Math.min(PythonText.length(from), PythonText.length(to)),
                Math.min(PythonText.length(laterFrom), PythonText.length(laterTo)));
        return shortest == 1
                ? from.equals(laterTo) && to.equals(laterFrom)
                : Levenshtein.within(from, laterTo) && Levenshtein.within(to, laterFrom);
    }

    private static boolean moved(String deleted, String inserted) {
        boolean ordered = PythonText.length(deleted) >= PythonText.length(inserted);
        String longer = ordered ? deleted : inserted;
        String shorter = ordered ? inserted : deleted;
        if (PUNCTUATION.contains(longer)
                || PUNCTUATION.contains(shorter)
                || PythonText.length(longer) - PythonText.length(shorter) > 1) {
            return false;
        }
        if (PythonText.length(shorter) == 1) {
            return longer.equals(shorter);
        }
        boolean rotated = longer.length() == shorter.length() && (longer + longer).contains(shorter);
        return rotated || Levenshtein.within(longer, shorter);
    }

    /**
     * A substitution without the tokens that both sides share, first at the beginning, then at the end. What the source
     * shares with the end of the whole target is not cut off if it is longer than what is left of the target.
     */
    private Step trimmed(Step edit) {
        int start = edit.start();
        int from = edit.from();
        while (start < edit.end() && from < edit.to() && source.get(start).equals(target.get(from))) {
            start++;
            from++;
        }
        int shared = 0;
        while (edit.end() - shared > start
                && edit.to() - shared > edit.from()
                && source.get(edit.end() - shared - 1).equals(target.get(edit.to() - shared - 1))) {
            shared++;
        }
        int cut = shared > edit.to() - from ? 0 : shared;
        int end = edit.end() - cut;
        int to = edit.to() - cut;
        Operation operation = start == end ? Operation.INSERT : from == to ? Operation.DELETE : Operation.SUBSTITUTE;
        return new Step(operation, start, end, from, to);
    }

    private String from(Step edit) {
        return String.join("", source.subList(edit.start(), edit.end()));
    }

    private String to(Step edit) {
        return String.join("", target.subList(edit.from(), edit.to()));
    }
}
