package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.number.Money;
import org.gaoyao.law.province.Province;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * From a province to its amounts: from which figure on a theft or fraud is graver there, or, in a chain, from the amount to
 * the range and to probation. Amounts are those of {@link SentencingRules}, by province and day; wrong are those of other
 * provinces.
 */
final class AmountForm extends Chain {

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final List<Province> PROVINCES =
            Arrays.stream(Province.values()).filter(Province::mainland).toList();
    private static final List<String> NAMES = List.of("large", "huge", "especially");
    private static final List<String> TIERS = List.of("数额较大", "数额巨大", "数额特别巨大");
    private static final List<String> RANGES = List.of("三年以下有期徒刑、拘役或者管制", "三年以上十年以下有期徒刑", "十年以上有期徒刑或者无期徒刑");

    private final SentencingRules rules = SentencingRules.load();
    private final List<LegalBasis> thresholds = articles("刑法#264", "盗窃刑事案件司法解释#1");
    private final List<LegalBasis> chain = articles("刑法#264", "盗窃刑事案件司法解释#1", "刑法#72", "刑法#74");

    /** A form that asks for the figure, or in a chain for what follows from it. */
    AmountForm(Rulebook rulebook, boolean chain) {
        super(rulebook, chain ? QuestionKind.CHAIN : QuestionKind.THRESHOLD);
    }

    @Override
    public boolean english() {
        return false;
    }

    /** The step that an amount reaches, from 0; -1 below all. */
    static int step(double amount, Map<String, Double> at) {
        int step = -1;
        for (int each = 0; each < NAMES.size(); each++) {
            if (amount >= at.getOrDefault(NAMES.get(each), Double.MAX_VALUE)) {
                step = each;
            }
        }
        return step;
    }

    /** What follows for the term and its suspension where nothing mitigates below the range. */
    static String consequence(int step, boolean recidivist) {
        return switch (step) {
            case -1 -> "没有其他情形的，不构成盗窃罪";
            case 0 -> RANGES.get(0) + "；" + (recidivist ? "不得缓刑" : "判处三年以下有期徒刑或者拘役并且符合条件的，可以缓刑");
            case 1 -> RANGES.get(1) + "；" + (recidivist ? "不得缓刑" : "恰好判处三年有期徒刑并且符合条件的，才可以缓刑");
            default -> RANGES.get(2) + "；不得缓刑";
        };
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        Province province = chance.one(PROVINCES);
        LocalDate day = chance.day(FROM, Chance.LAST);
        Map<String, Double> at = rules.amounts("盗窃罪", Optional.of(province), day);
        return kind() == QuestionKind.CHAIN ? chain(chance, province, day, at) : figure(chance, province, day, at);
    }

    private Optional<Draft> figure(Chance chance, Province province, LocalDate day, Map<String, Double> at) {
        int step = chance.between(0, 2);
        double right = at.getOrDefault(NAMES.get(step), 0.0);
        var figures =
                new Figures((long) right, "是%s高级人民法院确定的标准".formatted(province.fullName()), yuan -> Money.yuan(yuan)
                        .format());
        for (Province other : chance.shuffled(PROVINCES)) {
            if (figures.full()) {
                break;
            }
            double figure = rules.amounts("盗窃罪", Optional.of(other), day).getOrDefault(NAMES.get(step), 0.0);
            figures.mistake((long) figure, "是%s等地的标准".formatted(other.fullName()));
        }
        figures.mistake(
                at.getOrDefault(NAMES.get((step + 1) % 3), 0.0).longValue(),
                "是%s的标准".formatted(TIERS.get((step + 1) % 3)));
        figures.mistake(10 * (long) right, "没有这样的标准");
        String facts = "案件发生在%s，时间为%s，罪名是盗窃罪。".formatted(province.fullName(), Rulebook.day(day, true));
        return single(
                chance,
                day,
                facts,
                chance.one("该地“%s”从多少元起算？", "认定“%s”的起点是：").formatted(TIERS.get(step)),
                figures.options(),
                "各省、自治区、直辖市在司法解释的幅度以内确定的标准各是多少。",
                thresholds);
    }

    private Optional<Draft> chain(Chance chance, Province province, LocalDate day, Map<String, Double> at) {
        double base = at.getOrDefault(chance.one(NAMES), 0.0);
        int amount = (int) (base * chance.between(60, 190) / 100) / 100 * 100
                + (chance.oneIn(5) ? 0 : chance.between(1, 99));
        if (chance.oneIn(6)) {
            amount = (int) base;
        }
        int step = step(amount, at);
        boolean recidivist = step >= 0 && chance.oneIn(3);
        String name = chance.people(1).getFirst();
        boolean given = chance.random().nextBoolean();
        String standard =
                "%s确定的标准是：较大%s、巨大%s、特别巨大%s".formatted(province.fullName(), yuan(at, 0), yuan(at, 1), yuan(at, 2));
        String facts = "%s，%s在%s盗窃他人财物，价值%d元，不是多次盗窃、入户盗窃、携带凶器盗窃或者扒窃，也没有数额减半认定等特殊情形和减轻处罚情节，%s。%s"
                .formatted(
                        Rulebook.day(day, true),
                        name,
                        province.fullName(),
                        amount,
                        recidivist ? "系累犯" : "此前没有犯罪记录",
                        given ? standard + "。" : "");
        String right = consequence(step, recidivist);
        var options = new ArrayList<Option>();
        options.add(new Option(
                right, true, "%s，%d元属于%s".formatted(standard, amount, step < 0 ? "未达到数额较大" : TIERS.get(step))));
        for (int other : chance.shuffled(List.of(0, 1, 2, -1))) {
            for (boolean otherwise : new boolean[] {recidivist, !recidivist}) {
                String text = consequence(other, otherwise);
                boolean fresh =
                        options.stream().noneMatch(option -> option.text().equals(text));
                if (fresh && options.size() < 4) {
                    options.add(
                            new Option(text, false, other != step ? "数额不在这一档" : recidivist ? "累犯不适用缓刑" : "没有排除缓刑的情形"));
                }
            }
        }
        return single(
                chance,
                day,
                facts,
                chance.one("对主刑幅度和缓刑的判断，正确的是：", "依次判断量刑档次和能否缓刑，正确的是："),
                Optional.of(options),
                "数额在该地达到哪一档，法定刑如何，能否缓刑。",
                chain);
    }

    private static String yuan(Map<String, Double> at, int step) {
        return Money.yuan(at.getOrDefault(NAMES.get(step), 0.0).longValue()).format();
    }
}
