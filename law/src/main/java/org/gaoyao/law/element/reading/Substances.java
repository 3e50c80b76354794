package org.gaoyao.law.element.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.reading.Statement.Part;
import org.gaoyao.law.number.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/**
 * Reads weights of drugs by kind, and alcohol in blood.
 *
 * <p>What the reasoning states counts; else a total in the facts; else what the facts weigh is added up. A weight without a
 * name is of the one kind that the judgment names; tablets of methamphetamine go with the drug where both are weighed together.
 */
final class Substances {

    private static final Map<String, String> KINDS = kinds();
    private static final String KIND = String.join("|", KINDS.keySet());
    private static final String FIGURE = "(?<figure>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千零点]{1,8})余?";
    private static final Pattern NAMED = Pattern.compile("(?<kind>" + KIND
            + ")(?:（[^）]{1,12}）|\\([^)]{1,12}\\))?(?:[^，。；、\\d]{0,12})" + FIGURE + "(?<unit>毫克|千克|公斤|克)(?!以上|以下)");
    private static final Pattern WEIGHED = Pattern.compile("(?<!价|每)(?:净重|共重|重量?|共计|合计|共|约|计|的|）|包)[^，。；\\d]{0,6}"
            + FIGURE + "(?<unit>毫克|千克|公斤|克)(?!以上|以下)(?:[^，。；、\\d]{0,4}(?<kind>" + KIND + "))?");
    private static final Pattern TOTAL = Pattern.compile("共重|共计|合计|总重|总计|共净重|共");
    private static final Pattern BLOOD =
            Pattern.compile("(?<figure>\\d+(?:\\.\\d+)?)\\s?(?:mg|毫克|MG|Mg)\\s?[／/]\\s?(?:100)?\\s?(?:ml|毫升|ML|mL)|"
                    + "(?:每|/)?100\\s?(?:ml|毫升|ML|mL)[^。；]{0,16}?(?<figure2>\\d+(?:\\.\\d+)?)\\s?(?:mg|毫克)");

    private record Weight(String code, BigDecimal grams, boolean total, int start, int end) {}

    private Substances() {}

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (String row : List.of(
                "甲基苯丙胺片剂 methamphetamine_tablets",
                "麻古 methamphetamine_tablets",
                "麻果 methamphetamine_tablets",
                "甲基苯丙胺 methamphetamine",
                "冰毒 methamphetamine",
                "海洛因 heroin",
                "氯胺酮 ketamine",
                "K粉 ketamine",
                "鸦片 opium",
                "可卡因 cocaine",
                "吗啡 morphine",
                "大麻 cannabis",
                "甲卡西酮 methcathinone",
                "摇头丸 mdma")) {
            int blank = row.indexOf(' ');
            kinds.put(row.substring(0, blank), row.substring(blank + 1));
        }
        return kinds;
    }

    static List<Hit> read(JudgmentText judgment) {
        var hits = new ArrayList<Hit>();
        boolean drugs =
                judgment.charge().filter(charge -> charge.name().contains("毒品")).isPresent();
        if (drugs) {
            drugs(judgment, hits);
        }
        blood(judgment, hits);
        return hits;
    }

    private static void drugs(JudgmentText judgment, List<Hit> hits) {
        Set<String> named = new LinkedHashSet<>();
        var said = new ArrayList<Statement>(judgment.of(Part.REASONING));
        said.addAll(judgment.facts());
        said.forEach(statement -> KINDS.forEach((word, code) -> {
            if (statement.text().contains(word)) {
                named.add(code);
            }
        }));
        named.remove("methamphetamine_tablets");
        String only = named.size() == 1 ? named.iterator().next() : "";
        List<Weight> weights = weights(judgment.of(Part.REASONING), only);
        if (weights.isEmpty()) {
            weights = weights(judgment.facts(), only);
        }
        var byKind = new LinkedHashMap<String, List<Weight>>();
        weights.forEach(weight ->
                byKind.computeIfAbsent(weight.code(), _ -> new ArrayList<>()).add(weight));
        byKind.forEach((code, all) -> hits.add(whole(code, all)));
    }

    /** The last total, or the sum. */
    private static Hit whole(String code, List<Weight> weights) {
        Weight last = weights.stream()
                .filter(Weight::total)
                .reduce((_, later) -> later)
                .orElse(weights.getLast());
        BigDecimal grams = last.total()
                ? last.grams()
                : weights.stream().map(Weight::grams).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Hit(code, new ElementValue.Quantity(grams), last.start(), last.end());
    }

    private static List<Weight> weights(List<Statement> statements, String only) {
        var weights = new ArrayList<Weight>();
        for (Statement statement : statements) {
            Matcher named = NAMED.matcher(statement.text());
            int until = 0;
            while (named.find()) {
                add(weights, statement, named, named.group("kind"), only);
                until = named.end();
            }
            if (until == 0) {
                Matcher weighed = WEIGHED.matcher(statement.text());
                while (weighed.find()) {
                    add(weights, statement, weighed, weighed.group("kind"), only);
                }
            }
        }
        return weights;
    }

    private static void add(
            List<Weight> weights, Statement statement, Matcher matcher, @Nullable String kind, String only) {
        String code = kind == null ? only : KINDS.getOrDefault(kind, only);
        String figure = matcher.group("figure");
        ChineseNumeral.parseDecimal(figure.equals("两") ? "二" : figure)
                .filter(_ -> !code.isEmpty())
                .ifPresent(number -> weights.add(new Weight(
                        code,
                        number.multiply(grams(matcher.group("unit"))),
                        TOTAL.matcher(matcher.group()).find(),
                        statement.start() + matcher.start(),
                        statement.start() + matcher.end())));
    }

    private static BigDecimal grams(String unit) {
        return switch (unit) {
            case "毫克" -> new BigDecimal("0.001");
            case "克" -> BigDecimal.ONE;
            default -> BigDecimal.valueOf(1000);
        };
    }

    private static void blood(JudgmentText judgment, List<Hit> hits) {
        var statements = new ArrayList<Statement>(judgment.of(Part.REASONING));
        statements.addAll(judgment.facts());
        for (Statement statement : statements) {
            Matcher matcher = BLOOD.matcher(statement.text());
            if (statement.text().contains("醇") || statement.text().contains("酒精")) {
                while (matcher.find()) {
                    String group = matcher.group("figure") == null ? "figure2" : "figure";
                    BigDecimal value = new BigDecimal(matcher.group(group));
                    if (value.compareTo(BigDecimal.valueOf(80)) != 0 && value.compareTo(BigDecimal.valueOf(20)) != 0) {
                        hits.add(new Hit(
                                "blood_alcohol",
                                new ElementValue.Quantity(value),
                                statement.start() + matcher.start(),
                                statement.start() + matcher.end()));
                        return;
                    }
                }
            }
        }
    }
}
