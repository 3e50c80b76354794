package org.gaoyao.law.sentencing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The third step of the guidance: factors adjust the base term, those of the first layer multiplied one after the other,
 * then those of the second added up on what they left.
 *
 * <p>Where no ratio is chosen the middle of its range is applied. A circumstance that is found counts for something: where
 * the guidance says "up to 40 %", the allowed span begins with a tenth of that (chosen, not printed in the guidance); a
 * ratio that a court has chosen may be less.
 */
final class Adjustment {

    private static final double LEAST_SHARE = 0.1;

    private final CaseFacts facts;
    private final Map<String, Factor> present = new LinkedHashMap<>();
    private final Map<String, Double> chosen = new HashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    Adjustment(List<Factor> factors, CaseFacts facts, Choices choices) {
        this.facts = facts;
        for (Factor factor : factors) {
            if (factor.when().holds(facts, Map.of())) {
                present.put(factor.code(), factor);
            }
        }
        choices.ratios().forEach((key, ratio) -> choose(factors, key, ratio));
    }

    /** What stands against the chosen ratios. */
    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** The factors that are found, whether or not they count for themselves. */
    List<Factor> found() {
        return List.copyOf(present.values());
    }

    /** Takes the steps. */
    void apply(Steps steps) {
        for (Factor factor : present.values()) {
            obstacle(factor).ifPresent(why -> why.note(factor, steps));
        }
        present.values().stream()
                .filter(factor -> factor.layer() == 1 && obstacle(factor).isEmpty())
                .forEach(factor -> {
                    Figures ratio = ratio(factor);
                    say(factor, ratio, new Operation.Scale(ratio), steps);
                });
        Figures of = steps.figures();
        present.values().stream()
                .filter(factor -> factor.layer() == 2 && obstacle(factor).isEmpty())
                .forEach(factor -> {
                    Figures ratio = ratio(factor);
                    say(factor, ratio, new Operation.Share(ratio, of, factor.leastMonths()), steps);
                });
    }

    private void choose(List<Factor> factors, String key, double ratio) {
        Optional<Factor> meant = factors.stream()
                .filter(factor -> factor.code().equals(key) || factor.name().equals(key))
                .findFirst()
                .or(() -> facts.elements().schema().find(key).flatMap(element -> factors.stream()
                        .filter(factor -> factor.code().equals(element.code()))
                        .findFirst()));
        String field = "ratios." + key;
        if (meant.isEmpty()) {
            reasons.add(new Reason(field, "不是量刑情节：" + key, "is no circumstance of sentencing: " + key));
            return;
        }
        Factor factor = meant.get();
        if (!present.containsKey(factor.code())) {
            reasons.add(
                    new Reason(field, "要素中没有" + factor.name(), "the elements do not have this: " + factor.english()));
            return;
        }
        Optional<Obstacle> obstacle = obstacle(factor);
        if (obstacle.isPresent()) {
            reasons.add(new Reason(
                    field, obstacle.get().chinese(factor), obstacle.get().english(factor)));
            return;
        }
        Figures range = range(factor);
        if (ratio < range.low() - 1e-9 || ratio > range.high() + 1e-9) {
            reasons.add(new Reason(
                    field,
                    "%s的比例应在%s至%s，所给为%s"
                            .formatted(factor.name(), percent(range.low()), percent(range.high()), percent(ratio)),
                    "the ratio of %s is from %s to %s, got %s"
                            .formatted(factor.english(), percent(range.low()), percent(range.high()), percent(ratio))));
            return;
        }
        chosen.put(factor.code(), ratio);
    }

    /** Another circumstance that keeps one from counting. */
    private record Obstacle(Factor other, boolean absorbs) {

        String chinese(Factor factor) {
            return absorbs
                    ? "%s已在%s中一并评价，不重复评价".formatted(factor.name(), other.name())
                    : "已有%s，%s不再适用".formatted(other.name(), factor.name());
        }

        String english(Factor factor) {
            return absorbs
                    ? "%s is judged together with %s and not once more".formatted(factor.english(), other.english())
                    : "%s does not count beside %s".formatted(factor.english(), other.english());
        }

        void note(Factor factor, Steps steps) {
            Basis basis = absorbs ? other.basis() : factor.basis();
            steps.note(Step.Kind.NOT_COUNTED, chinese(factor), english(factor), Optional.of(basis));
        }
    }

    /** Why a circumstance that is found does not count, if it does not. */
    Optional<String> notCounted(Factor factor) {
        return obstacle(factor).map(obstacle -> obstacle.english(factor));
    }

    private Optional<Obstacle> obstacle(Factor factor) {
        return present.values().stream()
                .filter(other -> factor.unless().contains(other.code()))
                .findFirst()
                .map(other -> new Obstacle(other, false))
                .or(() -> present.values().stream()
                        .filter(other -> other.absorbs().contains(factor.code()))
                        .findFirst()
                        .map(other -> new Obstacle(other, true)));
    }

    /** The ratios that a circumstance can have in this case. */
    Figures range(Factor factor) {
        return factor.jointWith().stream().anyMatch(present::containsKey)
                ? factor.jointRatio().orElse(factor.ratio())
                : factor.ratio();
    }

    private Figures ratio(Factor factor) {
        Double given = chosen.get(factor.code());
        if (given != null) {
            return Figures.of(given);
        }
        Figures range = noticeable(range(factor));
        if (factor.absorbs().stream().noneMatch(present::containsKey)) {
            return range;
        }
        double together = noticeable(factor.ratio()).months();
        for (String code : factor.absorbs()) {
            Factor absorbed = present.get(code);
            if (absorbed != null && absorbed.unless().stream().noneMatch(present::containsKey)) {
                together += noticeable(absorbed.ratio()).months();
            }
        }
        return new Figures(range.low(), Math.clamp(together, range.low(), range.high()), range.high());
    }

    private static Figures noticeable(Figures ratio) {
        double low = ratio.low() == 0 ? ratio.high() * LEAST_SHARE : ratio.low();
        double high = ratio.high() == 0 ? ratio.low() * LEAST_SHARE : ratio.high();
        return new Figures(low, (ratio.low() + ratio.high()) / 2, high);
    }

    private void say(Factor factor, Figures ratio, Operation operation, Steps steps) {
        Figures range = range(factor);
        steps.act(
                factor.layer() == 1 ? Step.Kind.FIRST_LAYER : Step.Kind.SECOND_LAYER,
                "%s：基准刑%s（可%s至%s%s）"
                        .formatted(
                                factor.name(),
                                percent(ratio.months()),
                                percent(range.low()),
                                percent(range.high()),
                                least(factor, "，一般不少于%s个月")),
                "%s: %s of the base term (%s to %s%s)"
                        .formatted(
                                factor.english(),
                                percent(ratio.months()),
                                percent(range.low()),
                                percent(range.high()),
                                least(factor, ", as a rule at least %s months")),
                operation,
                Optional.of(factor.basis()));
    }

    private static String least(Factor factor, String format) {
        return factor.leastMonths() == 0 ? "" : format.formatted(BaseTerm.plain(factor.leastMonths()));
    }

    private static String percent(double ratio) {
        String digits = BaseTerm.plain(100 * ratio);
        return (ratio > 0 ? "+" : "") + (digits.startsWith("-") ? "−" + digits.substring(1) : digits) + "%";
    }
}
