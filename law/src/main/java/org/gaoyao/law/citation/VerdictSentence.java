package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.book.Basis;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;
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
        boolean repealed = ended.ending().how() == LawVersion.Ending.How.REPEALED;
        Optional<LocalDate> day = ended.ending().on();
        Optional<String> by = ended.successor().map(LawVersion::toString).or(() -> ended.ending()
                .by());
        return new Reason(
                (repealed ? "was repealed" : "was superseded")
                        + day.map(date -> " on " + date).orElse("")
                        + by.map(name -> " by " + name).orElse(""),
                (repealed ? "已废止" : "已被替代")
                        + day.map(date -> "（" + date + "）").orElse("")
                        + by.map(name -> "，依据：" + name).orElse(""));
    }

    /** 第一百三十三条之一. */
    static String article(ArticleNumber number) {
        return "第" + ChineseNumeral.format(number.number()) + "条"
                + (number.sub() == 0 ? "" : "之" + ChineseNumeral.format(number.sub()));
    }
}
