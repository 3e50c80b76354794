package org.gaoyao.law.number;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of terms. */
final class TermWords {

    static final String PATTERN =
            "(?<kind>有期徒刑|拘役|管制)[为：:]?\\s?(?<length>" + Scan.unnamed(TermLength.PATTERN) + ")(?!以[上下])"
                                                                                         + "|(?<!、|或者|或)(?<word>无期徒刑|死刑[，,、]?(?:宣告)?缓期[二两2]年(?:执行)?|死缓|死刑(?!缓期|[，,]缓期|复核|案件|、|或)|免[予于]刑事处[罚分])(?!、|或者)";
    static final Pattern TERM = Pattern.compile(PATTERN);

    private TermWords() {}

    static Optional<Term> read(MatchResult match) {
        String kind = match.group("kind");
        if (kind == null) {
            return Optional.of(ofWord(match.group("word")));
        }
        return TermLength.parse(match.group("length")).map(length -> switch (kind) {
            case "管制" -> new Term.Control(length);
            case "拘役" -> new Term.Detention(length);
            default -> new Term.Imprisonment(length);
        });
    }

    private static Term ofWord(String word) {
        return switch (word.charAt(0)) {
            case '无' -> new Term.Life();
            case '免' -> new Term.Exempt();
            default -> word.equals("死刑") ? new Term.Death() : new Term.SuspendedDeath();
        };
    }
}
