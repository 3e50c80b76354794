package org.gaoyao.app.command.law;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.law.book.ApplicableLaw;
import org.gaoyao.law.book.ArticleOnDay;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.Repeal;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law show LAW [ARTICLE]}: the text in force on a day, and from where it is known. */
@Command(
        name = "show",
        description = "Shows a law or an article as in force on a day. 查看某日有效的法律或条文。",
        mixinStandardHelpOptions = true)
final class LawShow implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(index = "0", paramLabel = "LAW", description = "Full or short title. 法律名称，全称或简称。")
    private String title;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE", description = "264, 133-1, 第一百三十三条之一. 条。")
    private @Nullable String article;

    @Option(names = "--on", paramLabel = "DATE", description = "The day, else today. 日期，默认今天。")
    private @Nullable LocalDate on;

    @Option(
            names = "--act",
            paramLabel = "DATE",
            description = "The day of an act that is judged on --on: all texts in between (从旧兼从轻). 行为日。")
    private @Nullable LocalDate act;

    @Override
    public Integer call() throws IOException {
        LocalDate day = desk.day(on);
        Optional<ArticleNumber> number = article == null ? Optional.empty() : Optional.of(number(article));
        Optional<DigestDesk> digest = desk.digest();
        if (digest.isPresent()) {
            return digest.get().show(title, number, day);
        }
        StatuteBook book = desk.book();
        Optional<Repeal> repeal = book.repealed(title);
        if (repeal.isPresent()) {
            return desk.show(repeal.get(), day);
        }
        Law law = desk.law(book, title);
        if (number.isEmpty()) {
            return whole(book, law, day);
        }
        return act == null
                ? one(law, number.get(), day, book.article(law, number.get(), day))
                : applicable(book, law, number.get(), act, day);
    }

    private ArticleNumber number(String typed) {
        return ArticleArgument.read(typed)
                .orElseThrow(() -> ProblemsException.of(
                        desk.say("the article was not shown", "无法显示条文"),
                        typed,
                        desk.say("is not an article number", "不是条文序号"),
                        desk.say("write 264, 133-1 or 第一百三十三条之一", "请写作264、133-1或第一百三十三条之一")));
    }

    private int one(Law law, ArticleNumber number, LocalDate day, ArticleOnDay found) {
        if (desk.json()) {
            desk.print(json(law, number, day, found));
        } else {
            head(law, number);
            text(found);
            desk.line("[%s] %s".formatted(day, new Wording(desk.language()).article(found)));
        }
        return found instanceof ArticleOnDay.InForce ? 0 : 1;
    }

    private int applicable(StatuteBook book, Law law, ArticleNumber number, LocalDate from, LocalDate day) {
        ApplicableLaw applicable = book.applicable(law, number, from, day);
        Wording wording = new Wording(desk.language());
        if (desk.json()) {
            var value = new LinkedHashMap<String, Object>();
            value.put("act", from.toString());
            value.put("decision", applicable.decision().toString());
            value.put("lighter", applicable.lighter().name());
            value.put(
                    "texts",
                    applicable.candidates().stream()
                            .map(candidate -> json(law, number, candidate.from(), candidate.text()))
                            .toList());
            value.put(
                    "unknown",
                    applicable.unknown().stream()
                            .map(gap -> json(law, number, gap.from(), gap.found()))
                            .toList());
            desk.print(value);
            return 0;
        }
        head(law, number);
        for (ApplicableLaw.Candidate candidate : applicable.candidates()) {
            desk.line(desk.say("— from " + candidate.from() + ":", "—— 自" + candidate.from() + "："));
            text(candidate.text());
            desk.line("[%s] %s".formatted(candidate.from(), wording.article(candidate.text())));
            desk.line("");
        }
        applicable.unknown().forEach(gap -> desk.line("[%s] %s".formatted(gap.from(), wording.article(gap.found()))));
        desk.line(
                switch (applicable.lighter()) {
                    case SAME_TEXT -> desk.say("one text applies from the act to the decision", "自行为至裁判，条文未变");
                    case SAME_RANGES ->
                        desk.say("the statutory ranges are the same: the older text applies", "法定刑相同，适用旧法");
                    case OLDER -> desk.say("the older text is lighter: it applies", "旧法处刑较轻，适用旧法");
                    case NEWER -> desk.say("the newer text is lighter: it applies", "新法处刑较轻，适用新法");
                    case NOT_TOLD ->
                        applicable.unknown().isEmpty()
                                ? desk.say(
                                        "the texts do not tell which is lighter: it depends on the range that applies",
                                        "仅凭条文不能断定何者处刑较轻，须依具体应适用的量刑幅度判断")
                                : desk.say(
                                        "which text is lighter is not told, for not all of them are known",
                                        "因有文本不详，不能断定何者处刑较轻");
                });
        return 0;
    }

    private int whole(StatuteBook book, Law law, LocalDate day) {
        VersionOnDay found = book.version(law, day);
        String state = new Wording(desk.language()).version(found);
        if (!(found instanceof VersionOnDay.InForce inForce)) {
            if (desk.json()) {
                desk.print(Map.of("law", law.title(), "on", day.toString(), "outcome", name(found), "detail", state));
            } else {
                desk.line("《" + law.title() + "》");
                desk.line("[%s] %s".formatted(day, state));
            }
            return 1;
        }
        LawText text = inForce.text();
        if (desk.json()) {
            var value = new LinkedHashMap<String, Object>();
            value.put("law", text.version().title());
            value.put("version", text.version().id());
            value.put("on", day.toString());
            value.put("outcome", name(found));
            value.put("detail", state);
            value.put(
                    "articles",
                    book.articles(law, text, day).stream()
                            .map(unit -> Map.of("unit", unit.unit(), "headings", unit.headings(), "text", unit.text()))
                            .toList());
            desk.print(value);
            return 0;
        }
        desk.line("《" + text.version().title() + "》");
        text.version().history().forEach(desk::line);
        List<String> above = List.of();
        for (Article unit : book.articles(law, text, day)) {
            if (!unit.headings().equals(above)) {
                above = unit.headings();
                desk.line("");
                desk.line(String.join(" › ", above));
            }
            desk.line("");
            desk.line(unit.number()
                            .map(ArticleNumber::chinese)
                            .map(name -> name + "　")
                            .orElse("")
                    + unit.text());
        }
        desk.line("");
        desk.line("[%s] %s".formatted(day, state));
        return 0;
    }

    private void head(Law law, ArticleNumber number) {
        desk.line("《" + law.title() + "》" + number.chinese());
    }

    private void text(ArticleOnDay found) {
        if (found instanceof ArticleOnDay.InForce inForce) {
            if (!inForce.article().headings().isEmpty()) {
                desk.line(String.join(" › ", inForce.article().headings()));
            }
            desk.line("");
            desk.line(inForce.article().text());
            desk.line("");
        }
    }

    private Map<String, Object> json(Law law, ArticleNumber number, LocalDate day, ArticleOnDay found) {
        var value = new LinkedHashMap<String, Object>();
        value.put("law", law.title());
        value.put("article", number.key());
        value.put("on", day.toString());
        value.put("outcome", name(found));
        value.put("detail", new Wording(desk.language()).article(found));
        if (found instanceof ArticleOnDay.InForce inForce) {
            value.put("version", inForce.law().id());
            value.put("basis", inForce.basis().getClass().getSimpleName());
            value.put("headings", inForce.article().headings());
            value.put("text", inForce.article().text());
        }
        return value;
    }

    private static String name(Object outcome) {
        return outcome.getClass().getSimpleName();
    }
}
