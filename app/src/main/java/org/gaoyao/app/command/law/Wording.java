package org.gaoyao.app.command.law;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.book.ArticleOnDay;
import org.gaoyao.law.book.Certainty;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.gaoyao.law.statute.Repeal;

/** What the statute book says, as sentences for a person. */
record Wording(Language language) {

    private String say(String english, String chinese) {
        return language.say(english, chinese);
    }

    String reason(Reason reason) {
        return say(reason.english(), reason.chinese());
    }

    /** How well the first day of a version is known; empty if it is fully dated. */
    Optional<String> certainty(Certainty certainty) {
        return switch (certainty) {
            case DATED -> Optional.empty();
            case DATED_BY_FIRST_VERSION ->
                Optional.of(say(
                        "counted from its adoption: the day of effect that it prints is that of the law's first"
                                + " version",
                        "自通过之日起算：所载施行日期为该法最初版本的施行日期"));
            case ADOPTED_ONLY ->
                Optional.of(say("counted from its adoption: no day of effect is known", "自通过或公布之日起算：施行日期不详"));
            case EFFECT_ONLY -> Optional.of(say("the day of its adoption is not known", "通过日期不详"));
            case UNDATED -> Optional.of(say("no date of it is known", "没有任何日期"));
        };
    }

    /** What a law is on a day, in one sentence. */
    String version(VersionOnDay found) {
        return switch (found) {
            case VersionOnDay.InForce inForce ->
                say("in force", "施行中")
                        + inForce.since()
                                .map(day -> say(" since " + day, "，自" + day))
                                .orElse("")
                        + inForce.until()
                                .map(day -> say(" until " + day, "，至" + day + "止"))
                                .orElse("")
                        + certainty(inForce.certainty())
                                .map(note -> say("; " + note, "；" + note))
                                .orElse("");
            case VersionOnDay.TextNotImported gap ->
                say("in force, text not known: ", "施行中，文本不详：") + reason(gap.reason());
            case VersionOnDay.NotYetInForce later -> notYet(later.version(), later.from());
            case VersionOnDay.Ended ended -> ended(ended.version(), ended.ending(), ended.successor());
            case VersionOnDay.NotKnown unknown -> reason(unknown.reason());
        };
    }

    /** Why there is no text of an article, or from where it is known. */
    String article(ArticleOnDay found) {
        return switch (found) {
            case ArticleOnDay.InForce inForce -> reason(inForce.basis().sentence());
            case ArticleOnDay.NotYetInForce later ->
                say(
                        "the article takes effect only on %s (%s)".formatted(later.from(), later.law()),
                        "本条自%s起施行，当日尚未施行（%s）".formatted(later.from(), later.law()));
            case ArticleOnDay.Ended ended
            when ended.successor().filter(LawVersion::amending).isPresent() ->
                say(
                        "the article was struck out on %s by %s"
                                .formatted(
                                        day(ended.ending()), ended.successor().get()),
                        "本条已被%s删去（%s）".formatted(ended.successor().get(), day(ended.ending())));
            case ArticleOnDay.Ended ended -> ended(ended.law(), ended.ending(), ended.successor());
            case ArticleOnDay.NoSuchArticle none ->
                say(
                        none.law() + " has no article " + none.number(),
                        none.law() + "没有" + none.number().chinese());
            case ArticleOnDay.NotKnown unknown -> reason(unknown.reason());
        };
    }

    private String notYet(LawVersion law, LocalDate from) {
        return say(law + " takes effect only on " + from, law + "自" + from + "起施行，当日尚未施行");
    }

    /** The end of a law of which nothing else is known. */
    String repeal(Repeal repeal) {
        return ended("《" + repeal.title() + "》", repeal.ending(), Optional.empty())
                + say("; its text was not imported", "；其文本未导入");
    }

    private String ended(Object law, Ending ending, Optional<LawVersion> successor) {
        String day = day(ending);
        String by = successor
                .map(next -> say(" by " + next, "，代之以" + next))
                .or(() -> ending.by().map(name -> say(" by " + name, "，依据：" + name)))
                .orElse("");
        return switch (ending.how()) {
            case REPEALED -> say(law + " was repealed on " + day + by, law + "已废止（" + day + by + "）");
            case SUPERSEDED -> say(law + " was superseded on " + day + by, law + "已被替代（" + day + by + "）");
        };
    }

    private String day(Ending ending) {
        return ending.on()
                .map(LocalDate::toString)
                .orElse(say("an unknown day", "日期不详")
                        + ending.atLatest()
                                .map(latest -> say(", " + latest + " at the latest", "，最迟" + latest))
                                .orElse(""));
    }
}
