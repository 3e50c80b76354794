package org.gaoyao.law.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.law.book.ArticleChange.ParagraphChange;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a law compared article by article.
 *
 * <p>Articles are compared by number; an article whose text the other version has unchanged under another number that has no
 * counterpart of its own is renumbered. Pure and deterministic.
 *
 * @param from the older version
 * @param to the newer version
 * @param changes what changed, in the order of the newer text, removals at the place where they stood
 * @param same how many articles are the same in both
 */
public record LawDiff(LawVersion from, LawVersion to, List<ArticleChange> changes, int same) {

    public LawDiff {
        changes = List.copyOf(changes);
    }

    /** Compares two versions. */
    public static LawDiff between(LawText from, LawText to) {
        Map<String, Article> before = byUnit(from);
        Map<String, Article> after = byUnit(to);
        Map<String, Article> moved = moved(before, after);
        var origins = new HashMap<String, Article>();
        moved.forEach((unit, target) -> origins.put(target.unit(), article(before, unit)));
        var changes = new ArrayList<ArticleChange>();
        int same = 0;
        List<String> old = List.copyOf(before.keySet());
        int passed = 0;
        for (Article article : to.articles()) {
            Article origin = origins.get(article.unit());
            Article own = moved.containsKey(article.unit()) ? null : before.get(article.unit());
            if (origin != null) {
                changes.add(new ArticleChange.Renumbered(origin, article));
            } else if (own == null) {
                changes.add(new ArticleChange.Added(article));
            } else {
                passed = removals(old, passed, old.indexOf(own.unit()), before, after, moved, changes);
                if (own.text().equals(article.text())) {
                    same++;
                } else {
                    changes.add(new ArticleChange.Changed(own, article, paragraphs(own.text(), article.text())));
                }
            }
        }
        removals(old, passed, old.size(), before, after, moved, changes);
        return new LawDiff(from.version(), to.version(), changes, same);
    }

    /** Reports the old articles from {@code passed} to {@code end} that have no counterpart; returns where it came to. */
    private static int removals(
            List<String> old,
            int passed,
            int end,
            Map<String, Article> before,
            Map<String, Article> after,
            Map<String, Article> moved,
            List<ArticleChange> changes) {
        for (String unit : old.subList(Math.min(passed, end), end)) {
            boolean replaced = after.containsKey(unit)
                    && moved.values().stream().noneMatch(target -> target.unit().equals(unit));
            if (!moved.containsKey(unit) && !replaced) {
                changes.add(new ArticleChange.Removed(article(before, unit)));
            }
        }
        return Math.max(passed, end);
    }

    /** Old units whose text stands, unchanged, under a number that is new or says something else now. */
    private static Map<String, Article> moved(Map<String, Article> before, Map<String, Article> after) {
        var free = new HashMap<String, List<Article>>();
        after.values().stream()
                .filter(article -> !sameText(before.get(article.unit()), article))
                .forEach(article -> free.computeIfAbsent(article.text(), _ -> new ArrayList<>())
                        .add(article));
        var moved = new LinkedHashMap<String, Article>();
        before.forEach((unit, article) -> {
            List<Article> targets = free.getOrDefault(article.text(), List.of());
            if (!sameText(after.get(unit), article) && !targets.isEmpty()) {
                moved.put(unit, targets.removeFirst());
            }
        });
        return moved;
    }

    private static boolean sameText(@Nullable Article one, Article other) {
        return one != null && one.text().equals(other.text());
    }

    private static Article article(Map<String, Article> articles, String unit) {
        Article article = articles.get(unit);
        if (article == null) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return article;
    }

    private static Map<String, Article> byUnit(LawText text) {
        var articles = new LinkedHashMap<String, Article>();
        text.articles().forEach(article -> articles.put(article.unit(), article));
        return articles;
    }

    /** The paragraphs of both texts in order: a longest common subsequence, removals before additions. */
    static List<ParagraphChange> paragraphs(String before, String after) {
        List<String> old = Arrays.asList(before.split("\n", -1));
        List<String> now = Arrays.asList(after.split("\n", -1));
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var changes = new ArrayList<ParagraphChange>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                changes.add(new ParagraphChange(ParagraphChange.Kind.KEPT, old.get(i)));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                changes.add(new ParagraphChange(ParagraphChange.Kind.REMOVED, old.get(i++)));
            } else {
                changes.add(new ParagraphChange(ParagraphChange.Kind.ADDED, now.get(j++)));
            }
        }
        return changes;
    }
}
