package org.gaoyao.train.reward;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.number.Money;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.JudgmentReading;
import org.gaoyao.score.legal.JudgmentScore;
import org.gaoyao.score.legal.NamedArticles;
import org.gaoyao.score.legal.TermReader.Reading;
import org.gaoyao.score.text.CharacterRouge;
import org.gaoyao.score.text.SetF1;
import org.gaoyao.train.prompt.PromptRow;
import tools.jackson.databind.JsonNode;

/**
 * Judgment prediction: {@code w·decision + w·text}.
 *
 * <p>The decision of a criminal case is scored by {@link JudgmentScore}: charges, articles, term and fine, with a term that the
 * statute does not allow held down ({@link LawfulMonths}). Where {@code gold.guidance} says what the guidance leads to, that is
 * the term to be found, since courts differ from it without a reason that the facts tell. That of a civil case is {@code .35·F1(articles) + .65·F1(amounts)},
 * where the amounts are those behind 判决如下 (our choice). The text is ROUGE-L over characters against the reference, in place of
 * Judge-R1's BERTScore. What LegalOne rewards here is a rubric, of which nothing is known.
 */
public final class Judgment implements Reward {

    private static final double CIVIL_ARTICLES = 0.35;
    private static final String DECISION = "判决如下";

    private final JudgmentScore score;
    private final double text;
    private final LawfulMonths lawful = new LawfulMonths(Digest.load());

    /**
     * A reward.
     *
     * @param text the weight of the text, from 0 to 1; what is left is the decision's. In Judge-R1 they are as .30 to .60
     */
    public Judgment(JudgmentScore score, double text) {
        if (!(text >= 0 && text <= 1)) {
            throw new IllegalArgumentException("the weight of the text must be from 0 to 1, got " + text);
        }
        this.score = score;
        this.text = text;
    }

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        Explained decision = prompt.gold().has("charge") ? criminal(reply, prompt) : civil(reply, prompt);
        if (text == 0 || prompt.reference().isEmpty()) {
            return decision;
        }
        Explained near =
                CharacterRouge.score(reply.answer(), prompt.reference().get()).explained("ROUGE-L of the text");
        return new Explained(
                (1 - text) * decision.value() + text * near.value(),
                String.format(Locale.ROOT, "decision %.2f, text %.2f", decision.value(), near.value()),
                List.of(decision, near));
    }

    private Explained criminal(Reply reply, PromptRow prompt) {
        JsonNode gold = prompt.gold();
        return score.score(
                JudgmentReading.of(reply.answer()),
                new JudgmentScore.Key(
                        texts(gold.path("charge")),
                        NamedArticles.of(gold.path("articles")),
                        term(gold),
                        gold.path("fine").asDecimal(BigDecimal.ZERO),
                        lawful.of(gold, prompt.day())));
    }

    private static Collection<String> texts(JsonNode one) {
        if (!one.isArray()) {
            return List.of(one.asString(""));
        }
        var texts = new ArrayList<String>();
        one.forEach(each -> texts.add(each.asString("")));
        return texts;
    }

    private static Reading term(JsonNode gold) {
        if (gold.path("death").asBoolean(false)) {
            return new Reading.Death();
        }
        return gold.path("life").asBoolean(false)
                ? new Reading.Life()
                : new Reading.Months(
                        gold.path("guidance").asInt(gold.path("months").asInt(0)));
    }

    private static Explained civil(Reply reply, PromptRow prompt) {
        Explained basis = NamedArticles.score(
                NamedArticles.in(reply.answer(), false),
                NamedArticles.of(prompt.gold().path("articles")));
        Explained amounts = amounts(reply.answer(), prompt.gold().path("amounts"));
        return new Explained(
                CIVIL_ARTICLES * basis.value() + (1 - CIVIL_ARTICLES) * amounts.value(),
                String.format(Locale.ROOT, "articles %.2f, amounts %.2f", basis.value(), amounts.value()),
                List.of(
                        new Explained(basis.value(), "articles", List.of(basis)),
                        new Explained(amounts.value(), "amounts", List.of(amounts))));
    }

    private static Explained amounts(String answer, JsonNode orders) {
        var wanted = new LinkedHashSet<BigDecimal>();
        orders.forEach(order -> wanted.add(order.decimalValue().stripTrailingZeros()));
        int decision = answer.lastIndexOf(DECISION);
        SequencedSet<BigDecimal> ordered = new LinkedHashSet<>();
        Money.find(decision < 0 ? answer : answer.substring(decision)).stream()
                .filter(found -> found.value().currency().equals(Money.YUAN))
                .forEach(found -> ordered.add(found.value().amount().stripTrailingZeros()));
        if (wanted.isEmpty()) {
            return Explained.of(ordered.isEmpty() ? 1 : 0, "amounts %s where none is due".formatted(plain(ordered)));
        }
        return SetF1.score(wanted, ordered)
                .explained("amounts %s where %s are due".formatted(plain(ordered), plain(wanted)));
    }

    private static String plain(Collection<BigDecimal> amounts) {
        return String.join("、", amounts.stream().map(BigDecimal::toPlainString).toList());
    }
}
