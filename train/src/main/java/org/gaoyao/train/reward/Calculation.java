package org.gaoyao.train.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.province.Province;
import org.gaoyao.law.sentencing.Choices;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.law.sentencing.Working;
import org.gaoyao.law.sentencing.WorkingReview;
import org.gaoyao.score.Explained;
import org.gaoyao.score.reply.ReplyObject;
import org.gaoyao.train.prompt.PromptRow;
import tools.jackson.databind.JsonNode;

/**
 * The calculation behind a term: {@code .5·outcome + .5·(checks passed / checks)} (our choice, methods.md §4.5).
 *
 * <p>The answer holds a JSON object {@code {"startTier", "startMonths", "baseMonths", "factors": [{"name", "ratio"}], "adjusted",
 * "declared"}}, of which only {@code startTier} may be left out; the checks are those of {@link WorkingReview}. The prompt's gold
 * has {@code charge} and {@code elements}, and may have {@code province}. Prompts without them, or whose facts make no situation
 * that the rules know, are rewarded by their outcome alone.
 */
public final class Calculation implements Reward {

    private static final double OUTCOME = 0.5;

    private final Reward outcome;
    private final WorkingReview review = new WorkingReview(new Sentencing(SentencingRules.load()));

    /** A reward of the way as well as of the outcome. */
    public Calculation(Reward outcome) {
        this.outcome = outcome;
    }

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        Explained end = outcome.of(reply, prompt);
        Optional<Offence> offence = offence(prompt);
        if (offence.isEmpty()) {
            return end;
        }
        Optional<Working> working = ReplyObject.in(reply.answer(), "declared").flatMap(Calculation::working);
        Explained way = working.map(written -> way(review.review(offence.get(), written)))
                .orElseGet(() -> Optional.of(Explained.of(0, "no calculation can be read")))
                .orElse(end);
        return new Explained(
                OUTCOME * end.value() + (1 - OUTCOME) * way.value(),
                String.format(Locale.ROOT, "outcome %.2f, calculation %.2f", end.value(), way.value()),
                List.of(end, new Explained(way.value(), "calculation", List.of(way))));
    }

    private static Optional<Offence> offence(PromptRow prompt) {
        JsonNode gold = prompt.gold();
        Optional<Charge> charge = Charges.load().find(gold.path("charge").asString(""));
        if (charge.isEmpty() || !gold.path("elements").isObject()) {
            return Optional.empty();
        }
        ElementSchema schema = ElementSchemas.load().of(charge.get());
        LocalDate day = prompt.day();
        return Optional.of(new Offence(
                charge.get(),
                day,
                Optional.empty(),
                Province.ofCourts(gold.path("province").asString("")),
                Elements.parse(schema, gold.path("elements"), prompt.id() + ", gold"),
                Choices.NONE));
    }

    private static Optional<Working> working(JsonNode object) {
        var ratios = new ArrayList<Working.Ratio>();
        for (JsonNode factor : object.path("factors")) {
            if (!factor.path("ratio").isNumber()) {
                return Optional.empty();
            }
            ratios.add(new Working.Ratio(
                    factor.path("name").asString(""), factor.path("ratio").doubleValue()));
        }
        for (String field : List.of("startMonths", "baseMonths", "adjusted", "declared")) {
            if (!object.path(field).isNumber()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Working(
                Optional.of(object.path("startTier").asString("")).filter(tier -> !tier.isEmpty()),
                object.path("startMonths").doubleValue(),
                object.path("baseMonths").doubleValue(),
                ratios,
                object.path("adjusted").doubleValue(),
                object.path("declared").doubleValue()));
    }

    /** The share of the checks that hold; empty if nothing could be checked. */
    private static Optional<Explained> way(List<WorkingReview.Finding> findings) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        List<Explained> parts = findings.stream()
                .map(finding -> Explained.of(finding.holds() ? 1 : 0, finding.check() + ": " + finding.reason()))
                .toList();
        long hold = findings.stream().filter(WorkingReview.Finding::holds).count();
        return Optional.of(new Explained(
                (double) hold / findings.size(), "%d of %d checks hold".formatted(hold, findings.size()), parts));
    }
}
