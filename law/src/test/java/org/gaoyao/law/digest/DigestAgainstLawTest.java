package org.gaoyao.law.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.book.ArticleOnDay;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds every row of the digest against the imported law: the article exists, the amendment that a date comes from prints
 * the tiers, figures occur in the text, and the sentence is not the law's. Skipped where the shared statutes are absent.
 */
class DigestAgainstLawTest {

    /** More than a term of art in common with the article would be copying. */
    private static final int LONGEST_COMMON_WORDS = 11;

    private static final Pattern FIGURE = Pattern.compile("[0-9]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[；。：]");
    private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十]+）.*");

    @SuppressWarnings("NullAway.Init")
    private static StatuteBook book;

    private static final Digest DIGEST = Digest.load();

    @BeforeAll
    static void readLaw() {
        book = SharedLaw.book();
    }

    @Test
    void everyLawIsThereAndEndsWhereTheDigestSays() {
        for (ListedLaw listed : DIGEST.laws()) {
            Law law = book.law(listed.title()).orElseThrow(() -> new AssertionError("no " + listed));
            assertThat(law.newest().version().level()).isEqualTo(listed.level());
            for (LawText text : law.versions()) {
                int last = text.articles().stream()
                        .flatMap(article -> article.number().stream())
                        .mapToInt(number -> number.number())
                        .max()
                        .orElseThrow();
                assertThat(last).as(listed.title()).isLessThanOrEqualTo(listed.highestArticle());
            }
        }
    }

    @Test
    void everyArticleExistsInTheNewestText() {
        assertThat(DIGEST.facts())
                .filteredOn(fact -> fact.until().isEmpty())
                .allSatisfy(fact -> assertThat(newest(fact)).as(name(fact)).isPresent());
    }

    @Test
    void everyVerifiedTierIsPrintedByTheTextOrByTheAmendmentOfItsDay() {
        for (Fact fact : DIGEST.facts()) {
            if (!fact.tiers().isEmpty()) {
                boolean amended = amendment(fact)
                        .filter(clause -> printsInOrder(clause, fact))
                        .isPresent();
                boolean current = fact.until().isEmpty()
                        && tiers(newest(fact).orElseThrow().text()).equals(fact.tiers());
                boolean then =
                        book.article(law(fact), fact.article(), fact.from()) instanceof ArticleOnDay.InForce known
                                && tiers(known.article().text()).equals(fact.tiers());
                assertThat(amended || current || then).as(name(fact)).isEqualTo(fact.verified());
            }
        }
    }

    /** What has ended is verified by the amendment that brought it, or by an imported text of its time. */
    @Test
    void everyFormerRowIsVerifiedJustIfATextOfItsTimeIsKnown() {
        var wrong = new ArrayList<String>();
        for (Fact fact : DIGEST.facts()) {
            if (fact.until().isPresent()) {
                ArticleOnDay then = book.article(law(fact), fact.article(), fact.from());
                assertThat(then).as(name(fact)).isNotInstanceOf(ArticleOnDay.NoSuchArticle.class);
                if (fact.verified() != (amendment(fact).isPresent() || then instanceof ArticleOnDay.InForce)) {
                    wrong.add(name(fact) + ": " + then);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyFigureInASentenceIsAFigureOfTheArticle() {
        for (Fact fact : DIGEST.facts()) {
            if (fact.until().isPresent()) {
                continue;
            }
            String text = newest(fact).orElseThrow().text() + amendment(fact).orElse("");
            Set<BigDecimal> figures = new HashSet<>();
            for (Found<BigDecimal> figure : ChineseNumeral.find(text)) {
                figures.add(figure.value().stripTrailingZeros());
            }
            Matcher matcher = FIGURE.matcher(fact.says());
            while (matcher.find()) {
                assertThat(figures)
                        .as("%s: %s", name(fact), fact.says())
                        .contains(new BigDecimal(matcher.group()).stripTrailingZeros());
            }
        }
    }

    @Test
    void noSentenceIsTheLawsOwn() {
        var copied = new ArrayList<String>();
        for (Fact fact : DIGEST.facts()) {
            newest(fact)
                    .map(article -> common(fact.says(), article.text()))
                    .filter(words -> words.length() > LONGEST_COMMON_WORDS)
                    .ifPresent(words -> copied.add(name(fact) + ": " + words));
        }
        assertThat(copied).isEmpty();
    }

    private static Optional<Article> newest(Fact fact) {
        return book.article(law(fact).newest(), fact.article());
    }

    private static Law law(Fact fact) {
        return book.law(fact.law().title()).orElseThrow();
    }

    /** The clause of the amendment that took effect when the row begins and that names its article. */
    private static Optional<String> amendment(Fact fact) {
        String number = "第" + ChineseNumeral.format(fact.article().number()) + "条"
                + (fact.article().sub() > 0
                        ? "之" + ChineseNumeral.format(fact.article().sub())
                        : "");
        return book.amendments().stream()
                .filter(text -> text.version().title().contains("刑法修正案"))
                .filter(text -> text.version().inForceFrom().equals(Optional.of(fact.from())))
                .flatMap(text -> text.articles().stream())
                .map(Article::text)
                .filter(clause -> clause.contains(number))
                .findFirst();
    }

    /** Whether a clause of an amendment has the tiers of a row in their order. */
    private static boolean printsInOrder(String clause, Fact fact) {
        List<TermRange> expected = fact.tiers().stream().map(Tier::range).toList();
        int at = 0;
        for (Found<TermRange> range : TermRange.find(clause)) {
            at += at < expected.size() && expected.get(at).equals(range.value()) ? 1 : 0;
        }
        return at == expected.size();
    }

    /** The tiers that an article prints, read from its text. */
    private static List<Tier> tiers(String text) {
        var tiers = new ArrayList<Tier>();
        int paragraph = 0;
        for (String line : text.lines().toList()) {
            paragraph += ITEM.matcher(line).matches() ? 0 : 1;
            for (Found<TermRange> range : TermRange.find(line)) {
                String rest = CLAUSE_END.split(line.substring(range.end()), 2)[0];
                List<Fine> fines = new ArrayList<>();
                for (Found<Fine> fine : Fine.find(rest)) {
                    boolean alternative = fine.value() instanceof Fine.Forfeiture
                            && fine.value().mode() == Fine.Mode.PLAIN;
                    fines.add(
                            alternative
                                    ? Fine.parse(besides(fines.getFirst()) + "没收财产")
                                            .orElseThrow()
                                    : fine.value());
                }
                tiers.add(new Tier(paragraph, range.value(), fines));
            }
        }
        return tiers;
    }

    /** 没收财产 behind 或者 shares the 并处 before it. */
    private static String besides(Fine fine) {
        return fine.mode() == Fine.Mode.MAYBE_BESIDES ? "可以并处" : "并处";
    }

    private static String name(Fact fact) {
        return fact.law() + " " + fact.article() + " " + fact.from();
    }

    private static String common(String one, String other) {
        String longest = "";
        for (int from = 0; from < one.length(); from++) {
            for (int to = from + longest.length() + 1;
                    to <= one.length() && other.contains(one.substring(from, to));
                    to++) {
                longest = one.substring(from, to);
            }
        }
        return longest;
    }
}
