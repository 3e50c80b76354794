package org.gaoyao.law.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parsers of this package share: the pattern of a numeral, and how a pattern is searched. */
final class Scan {

    private static final String DIGIT = "0-9０-９";
    private static final String CHARACTER = DIGIT + "〇零○ＯO一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟" + "兩萬億貳參叄参陸";

    /** A whole number in any writing; what it says, {@link ChineseNumeral} decides. */
    static final String WHOLE = "(?<![" + CHARACTER + "])[" + CHARACTER + "]++";

    /** A whole number of which an earlier part of the pattern stands directly before. */
    static final String MORE = "[" + CHARACTER + "]++";

    /** A number with groups of three and decimals. */
    static final String DECIMAL = "(?<![" + CHARACTER + ".．])[" + CHARACTER + "]++(?:[,，][" + DIGIT + "]{3}(?![" + DIGIT
            + "]))*+(?:[.．][" + DIGIT + "]++)?+[百千万亿佰仟萬億]*+";

    private Scan() {}

    /** A pattern with its groups unnamed, so that it can be part of another one more than once. */
    static String unnamed(String pattern) {
        return pattern.replaceAll("\\(\\?<\\w+>", "(?:");
    }

    /** What {@code pattern} says of the whole text, spaces around it left out. */
    static <T> Optional<T> parse(Pattern pattern, CharSequence text, Function<MatchResult, Optional<T>> reader) {
        Matcher matcher = pattern.matcher(text.toString().strip());
        return matcher.matches() ? reader.apply(matcher) : Optional.empty();
    }

    /** Everything that {@code pattern} and {@code reader} understand in a text, in order and without overlap. */
    static <T> List<Found<T>> find(Pattern pattern, CharSequence text, Function<MatchResult, Optional<T>> reader) {
        var found = new ArrayList<Found<T>>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            reader.apply(matcher).ifPresent(value -> found.add(new Found<>(value, matcher.start(), matcher.end())));
        }
        return List.copyOf(found);
    }

    /** The group of a match, if it took part. */
    static Optional<String> group(MatchResult match, String name) {
        return Optional.ofNullable(match.group(name));
    }
}
