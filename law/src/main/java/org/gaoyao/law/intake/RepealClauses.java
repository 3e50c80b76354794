package org.gaoyao.law.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.book.HistoryDates;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.gaoyao.law.statute.Repeal;

/**
 * Reads which other laws a text ends: 本法自…起施行。《…》、《…》同时废止。 stands in its last article, and a decision that abolishes
 * laws (关于废止…的决定) lists them.
 *
 * <p>Only whole laws count: 《…》中关于…的规定同时废止 and 废止《…》第四条 end a part, and 与本法抵触的 names nothing. Deterministic.
 */
final class RepealClauses {

    /** The units at the end of a text in which a clause is looked for. */
    private static final int LAST_UNITS = 5;

    private static final String ENDS = "(?:废止|失效|不再适用|停止执行)";
    private static final String BRACKETS = "(?:[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)])*";
    /** What may stand between the last title of a list and the end of the sentence. */
    private static final Pattern ENDED_BEHIND = Pattern.compile(
            "^" + BRACKETS + "[，,]?\\s*(?:也|均|都|即|一并|一律|同时|即行|自行|随即|予以|相应)*" + ENDS + "(?:[，,].*)?$", Pattern.DOTALL);
    /** What stands right before the first title of a list that a decision abolishes. */
    private static final Pattern ENDED_BEFORE = Pattern.compile("(?:废止|停止执行)(?:了)?(?:以下|下列)?[：:]?$");
    /** A line of a list: 1. or （一） or 一、 before the title. */
    private static final Pattern LISTED = Pattern.compile("^\\s*(?:[（(]?[\\d一二三四五六七八九十百]+[）)、.．]\\s*)?$");
    /** Words between two titles of a list that end a part of the first only. */
    private static final Pattern PART = Pattern.compile("^(?:" + BRACKETS + ")?(?:中|里|的|所|第[\\d一二三四五六七八九十百]|附件)");
    /** Words before a title that is not of the list. */
    private static final Pattern ASIDE = Pattern.compile("(?:根据|依据|依照|按照|执行|实施|违反|原称|修改|附件)$");

    private static final Pattern ISSUERS = Pattern.compile("((?:最高人民法院|最高人民检察院)(?:[、和 ]*(?:最高人民法院|最高人民检察院))*)"
            + "(?:[于在]?\\d{4}年\\d{1,2}月\\d{1,2}日)?(?:发布|公布|制定|印发|施行|通过)?的?$");
    private static final Pattern FORM = Pattern.compile("^[（(](?:试行|暂行|草案|试行草案)[）)]");
    private static final Pattern ABOLISHING = Pattern.compile("废止.*(?:决定|通知)$");

    private final LawVersion version;
    private final List<Article> units;
    private final boolean abolishing;
    private final Map<String, Repeal> found = new LinkedHashMap<>();

    private RepealClauses(LawVersion version, List<Article> units) {
        this.version = version;
        this.units = units;
        abolishing = ABOLISHING.matcher(version.title()).find();
    }

    /**
     * A text with the laws that it ends: those that its clauses name, and those that the version already says it ends and
     * of which the clauses say nothing.
     */
    static LawText read(LawVersion version, List<Article> units) {
        var clauses = new RepealClauses(version, units);
        List<Article> searched =
                clauses.abolishing ? units : units.subList(Math.max(0, units.size() - LAST_UNITS), units.size());
        searched.forEach(clauses::unit);
        clauses.told(searched);
        return new LawText(version.repealing(List.copyOf(clauses.found.values())), units);
    }

    /** What the source says beside the text; where the text names the title, the text has been heard already. */
    private void told(List<Article> searched) {
        for (Repeal repeal : version.repeals()) {
            String key = Titles.key(repeal.title());
            if (searched.stream().noneMatch(unit -> Titles.key(unit.text()).contains(key))) {
                found.putIfAbsent(key, repeal);
            }
        }
    }

    private void unit(Article unit) {
        for (String sentence : unit.text().split("[。；;\\n]", -1)) {
            if (sentence.contains("废止")
                    || sentence.contains("失效")
                    || sentence.contains("不再适用")
                    || sentence.contains("停止执行")
                    || abolishing) {
                sentence(sentence, unit);
            }
        }
    }

    private void sentence(String sentence, Article unit) {
        List<int[]> titles = titles(sentence);
        if (titles.isEmpty()) {
            return;
        }
        boolean behind =
                ENDED_BEHIND.matcher(sentence.substring(titles.getLast()[1])).find();
        boolean before = false;
        for (int i = 0; i < titles.size(); i++) {
            int from = i == 0 ? 0 : titles.get(i - 1)[1];
            int to = i + 1 < titles.size() ? titles.get(i + 1)[0] : sentence.length();
            String ahead = sentence.substring(from, titles.get(i)[0]);
            before |= abolishing
                    && (ENDED_BEFORE.matcher(ahead).find()
                            || LISTED.matcher(ahead).matches());
            boolean part =
                    PART.matcher(sentence.substring(titles.get(i)[1], to)).find()
                            && !(behind && i + 1 == titles.size());
            if ((behind || before) && !part && !ASIDE.matcher(ahead).find()) {
                add(title(sentence, titles.get(i)), unit);
            }
        }
    }

    private void add(String title, Article unit) {
        found.putIfAbsent(
                Titles.key(title),
                new Repeal(title, ending(unit, Optional.of("《" + version.title() + "》" + name(unit)))));
    }

    /** The title with its issuers, which may stand before its brackets, and with （试行） behind them. */
    private static String title(String sentence, int[] span) {
        String title = sentence.substring(span[0] + 1, span[1] - 1);
        Matcher form = FORM.matcher(sentence.substring(span[1]));
        Matcher issuers = ISSUERS.matcher(sentence.substring(0, span[0]));
        String behind = form.find() ? form.group() : "";
        String before = title.startsWith("关于") && issuers.find()
                ? issuers.group(1).replaceAll("[和 ]", "、").replaceAll("、+", "、")
                : "";
        return before + title + behind;
    }

    /** The spans of the outermost titles, their brackets included. */
    private static List<int[]> titles(String sentence) {
        var spans = new ArrayList<int[]>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '《' && depth++ == 0) {
                start = i;
            } else if (c == '》' && depth > 0 && --depth == 0) {
                spans.add(new int[] {start, i + 1});
            }
        }
        return spans;
    }

    /**
     * The first day of the law itself: what the clause prints, else another of the last units, else the lines under the
     * title, else the source; 自公布之日起 is the day on which the law was passed, first or anew. The source's day may be that of a later
     * version, which says only by when the other law had ended.
     */
    private Ending ending(Article unit, Optional<String> by) {
        Optional<LocalDate> first = passed();
        Optional<LocalDate> printed = Facts.effect(List.of(unit), first)
                .or(() -> Facts.effect(units, first))
                .or(() -> Facts.effect(version.history()));
        Optional<LocalDate> later = version.inForceFrom()
                .filter(effect ->
                        first.filter(day -> day.plusYears(1).isBefore(effect)).isPresent())
                .filter(effect -> !effect.isBefore(version.adopted().orElse(effect)));
        Optional<LocalDate> on = printed.isPresent() || later.isPresent()
                ? printed
                : version.inForceFrom().or(() -> first);
        return new Ending(Ending.How.REPEALED, on, on.isPresent() ? Optional.empty() : later, by);
    }

    /** The day on which the text was first passed, or passed anew as a whole (修订 without a decision that changes parts). */
    private Optional<LocalDate> passed() {
        NavigableSet<LocalDate> days = HistoryDates.all(version.history());
        NavigableSet<LocalDate> anew = HistoryDates.all(version.history().stream()
                .filter(line -> line.contains("修订") && !line.contains("决定") && !line.contains("根据"))
                .toList());
        return anew.isEmpty()
                ? days.isEmpty() ? version.adopted() : Optional.of(days.first())
                : Optional.of(anew.last());
    }

    private static String name(Article unit) {
        return unit.number().map(ArticleNumber::chinese).orElse("");
    }
}
