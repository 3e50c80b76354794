package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.book.Basis;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.statute.LawVersion;

/** Says verdicts in words. */
final class VerdictSentence {

    private VerdictSentence() {}

    static Reason of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid valid -> valid(valid);
            case Verdict.NoLongerInForce ended -> ended(ended);
            case Verdict.NotYetInForce later ->
                new Reason(
                        "takes effect only on %s; on %s it is not in force".formatted(later.from(), later.on()),
                        "自%s起施行，%s尚未施行".formatted(later.from(), later.on()));
            case Verdict.NoSuchLaw none ->
                new Reason(
                        "no law has the title 《%s》%s"
                                .formatted(
                                        none.title(),
                                        none.nearest()
                                                .map("; did you mean 《%s》?"::formatted)
                                                .orElse("")),
                        "没有名为《%s》的法律%s"
                                .formatted(
                                        none.title(),
                                        none.nearest()
                                                .map("，是否指《%s》？"::formatted)
                                                .orElse("")));
            case Verdict.NoSuchArticle none ->
                new Reason(
                        "%s has no %s on %s".formatted(none.law(), none.asked(), none.on()),
                        "%s在%s没有%s".formatted(none.law(), none.on(), none.asked()));
            case Verdict.WrongWording wrong ->
                new Reason(
                        "the law says “%s”, not “%s”"
                                .formatted(
                                        wrong.difference().actual(),
                                        wrong.difference().quoted()),
                        "法条原文为“%s”，引文作“%s”"
                                .formatted(
                                        wrong.difference().actual(),
                                        wrong.difference().quoted()));
            case Verdict.NotCheckable unknown -> unknown.reason();
        };
    }

    private static Reason valid(Verdict.Valid valid) {
        Optional<Reason> basis = valid.law().source().equals(DigestVerdicts.SOURCE)
                ? Optional.of(new Reason("as the digest lists it; its wording was not compared", "据内置摘要所列，未与条文比对"))
                : valid.basis().map(Basis::sentence);
        return new Reason(
                "in force on " + valid.on()
                        + basis.map(reason -> ", " + reason.english()).orElse(""),
                valid.on() + "有效" + basis.map(reason -> "，" + reason.chinese()).orElse(""));
    }

    private static Reason ended(Verdict.NoLongerInForce ended) {
        LawVersion.Ending ending = ended.ending();
        return ended(new LawVersion.Ending(
                ending.how(),
                ending.on(),
                ending.atLatest(),
                ended.successor().map(LawVersion::toString).or(ending::by)));
    }

    /** How and when a law ended. */
    static Reason ended(LawVersion.Ending ending) {
        boolean repealed = ending.how() == LawVersion.Ending.How.REPEALED;
        Optional<LocalDate> day = ending.on();
        Optional<LocalDate> latest = ending.atLatest();
        return new Reason(
                (repealed ? "was repealed" : "was superseded")
                        + day.map(date -> " on " + date).orElse("")
                        + ending.by().map(name -> " by " + name).orElse("")
                        + latest.map(date -> " on an unknown day, " + date + " at the latest")
                                .orElse(""),
                (repealed ? "已废止" : "已被替代")
                        + day.map(date -> "（" + date + "）").orElse("")
                        + latest.map(date -> "（日期不详，最迟" + date + "）").orElse("")
                        + ending.by().map(name -> "，依据：" + name).orElse(""));
    }
}
