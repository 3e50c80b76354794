package org.gaoyao.app.command.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.command.Columns;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.digest.Finding;
import org.gaoyao.law.digest.ListedLaw;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.Repeal;
import org.gaoyao.run.ProblemsException;

/** Answers for the commands while no law is imported: facts of the digest, each time with the notice of what it is. */
record DigestDesk(Desk desk, Digest digest) {

    /** The laws that the digest lists. */
    int list(String part) {
        List<ListedLaw> laws =
                digest.laws().stream().filter(law -> law.title().contains(part)).toList();
        if (desk.json()) {
            return print(laws.stream().map(DigestDesk::json).toList());
        }
        var columns = new Columns();
        laws.forEach(law -> columns.add(law.from().toString(), law.level().chinese(), law.title()));
        columns.lines().forEach(desk::line);
        return notice();
    }

    /** What the digest says of a law or one article of it on a day. */
    int show(String title, Optional<ArticleNumber> article, LocalDate day) {
        Optional<Repeal> repeal = StatuteBook.of(List.of()).repealed(title);
        if (repeal.isPresent()) {
            desk.show(repeal.get(), day);
            if (!desk.json()) {
                notice();
            }
            return 1;
        }
        ListedLaw law = digest.law(title)
                .orElseThrow(() -> ProblemsException.of(
                        desk.say("the law was not found", "没有找到这部法律"),
                        "《" + title + "》",
                        desk.say("nothing was imported, and the digest does not list it", "尚未导入法律，内置摘要中也没有它"),
                        desk.say("run: gaoyao law import PATH", "请先运行：gaoyao law import 路径")));
        List<Fact> facts = digest.facts().stream()
                .filter(fact -> fact.law().equals(law) && fact.holdsOn(day))
                .filter(fact -> article.isEmpty() || fact.article().equals(article.get()))
                .toList();
        if (desk.json()) {
            print(facts.stream().map(DigestDesk::json).toList());
            return facts.isEmpty() ? 1 : 0;
        }
        facts.forEach(this::show);
        if (facts.isEmpty()) {
            article.ifPresent(number -> desk.line(none(digest.find(law.title(), number, day))));
        }
        notice();
        return facts.isEmpty() ? 1 : 0;
    }

    /** The facts that contain every word. */
    int search(List<String> words, LocalDate day, int limit) {
        List<Fact> facts = digest.facts().stream()
                .filter(fact -> fact.holdsOn(day))
                .filter(fact -> words.stream().allMatch(word -> (fact.subject() + fact.says()).contains(word)))
                .limit(limit)
                .toList();
        if (desk.json()) {
            return print(facts.stream().map(DigestDesk::json).toList());
        }
        facts.forEach(this::show);
        return notice();
    }

    /** How much the digest holds. */
    int stats() {
        if (desk.json()) {
            return print(
                    Map.of("laws", digest.laws().size(), "facts", digest.facts().size()));
        }
        desk.line(desk.say(
                "no law is imported; the digest lists %d laws and %d facts"
                        .formatted(digest.laws().size(), digest.facts().size()),
                "尚未导入法律；内置摘要列有法律%d部、事实%d条"
                        .formatted(digest.laws().size(), digest.facts().size())));
        return notice();
    }

    private void show(Fact fact) {
        desk.line("%s%s  %s".formatted(fact.law(), fact.article().chinese(), desk.say(fact.english(), fact.subject())));
        desk.line("  " + desk.say(fact.saysEnglish(), fact.says()));
    }

    private String none(Finding finding) {
        return switch (finding) {
            case Finding.NotYetInForce later ->
                desk.say(
                        later.law() + " takes effect only on " + later.from(),
                        later.law() + "自" + later.from() + "起施行");
            case Finding.NoSuchArticle _ -> desk.say("no version of the law has this article", "该法任何版本都没有这一条");
            case Finding.Listed _, Finding.ArticleNotListed _, Finding.LawNotListed _ ->
                desk.say("the digest does not list this article for that day", "内置摘要未列该日的这一条");
        };
    }

    private int notice() {
        desk.line("");
        desk.line(Digest.NOTICE);
        desk.line(desk.say("For the text import law: gaoyao law import PATH", "查阅条文请先导入：gaoyao law import 路径"));
        return 0;
    }

    private int print(Object content) {
        var value = new LinkedHashMap<String, Object>();
        value.put("notice", Digest.NOTICE);
        value.put("digest", content);
        desk.print(value);
        return 0;
    }

    private static Object json(ListedLaw law) {
        return Map.of(
                "title",
                law.title(),
                "level",
                law.level().name(),
                "from",
                law.from().toString());
    }

    private static Object json(Fact fact) {
        var value = new LinkedHashMap<String, Object>();
        value.put("law", fact.law().title());
        value.put("article", fact.article().key());
        value.put("subject", fact.subject());
        value.put("says", fact.says());
        value.put("says_english", fact.saysEnglish());
        value.put("from", fact.from().toString());
        return value;
    }
}
