package org.gaoyao.law.element.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.reading.Statement.Part;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.Money;

/** Reads the amount of the crime and what was paid in compensation. */
final class Amounts {

    /** Charges whose weight is an amount of money. */
    private static final Set<String> BY_AMOUNT = Set.of(
            "盗窃罪",
            "诈骗罪",
            "合同诈骗罪",
            "信用卡诈骗罪",
            "集资诈骗罪",
            "非法吸收公众存款罪",
            "抢夺罪",
            "抢劫罪",
            "敲诈勒索罪",
            "职务侵占罪",
            "掩饰、隐瞒犯罪所得、犯罪所得收益罪",
            "挪用资金罪",
            "挪用公款罪",
            "贪污罪",
            "受贿罪",
            "行贿罪",
            "侵占罪",
            "故意毁坏财物罪",
            "保险诈骗罪",
            "贷款诈骗罪",
            "票据诈骗罪",
            "非国家工作人员受贿罪",
            "拒不支付劳动报酬罪");

    private static final Pattern OF_CRIME = Pattern.compile(
            "价值|价款|估价|价格|合计|共计|总计|累计|折合|折价|骗取|骗得|诈骗|骗走|敲诈|勒索|索要|索得|盗窃|窃取|窃得|盗走|盗取|抢劫|劫取|劫得|抢得|抢走|抢夺|侵占|吸收|存款|集资"
                    + "|数额|金额|案值|贪污|挪用|受贿|行贿|收受|透支|本金|现金|定金|货款|报酬|支付给|交给|转账|汇款|毁坏|损失");
    private static final Pattern OTHER = Pattern.compile(
            "罚金|赔偿|退赔|退赃|退还|归还|返还|谅解|销赃|变卖|卖得|卖给|得款|获利|分得|缴纳|罚款|工资|医疗费|费用|退缴|扣押|追回|追缴|起点|标准|以上|预缴|偿还|还款|已还|销售得|非法所得|牟利|还给|发还|给付|工程款|标的|面值");
    private static final Pattern TAKEN = Pattern.compile("^[^，。；\\d]{0,12}(?:盗走|窃走|偷走|抢走|骗走|拿走|盗窃)");
    private static final Pattern TOTAL = Pattern.compile("共计|合计|总计|累计|总价值|总额|总金额|总数额|共价值|共[骗窃盗敲吸抢侵]");
    private static final Pattern DEMANDED = Pattern.compile("(?:要求|请求|诉请|主张|索赔|判令)[^；。]{0,20}赔偿");
    private static final Pattern PAID = Pattern.compile("赔偿|赔付");

    /** An amount in a statement, with the words of its clause in front of it and behind. */
    private record Candidate(Statement statement, Found<Money> money, String before, String behind) {

        boolean total() {
            return TOTAL.matcher(before).find();
        }

        Hit hit(String code) {
            return new Hit(
                    code,
                    new ElementValue.Quantity(money.value().amount()),
                    statement.start() + money.start(),
                    statement.start() + money.end());
        }
    }

    private Amounts() {}

    static List<Hit> read(JudgmentText judgment, boolean compensated) {
        var hits = new ArrayList<Hit>();
        boolean byAmount = judgment.charge()
                .filter(charge -> BY_AMOUNT.contains(charge.name()))
                .isPresent();
        if (byAmount) {
            ofCrime(judgment).ifPresent(hits::add);
        }
        if (compensated) {
            compensation(judgment).ifPresent(hits::add);
        }
        return hits;
    }

    private static Optional<Hit> ofCrime(JudgmentText judgment) {
        List<Candidate> held = candidates(judgment.of(Part.REASONING));
        Optional<Candidate> inReasoning = held.stream()
                .filter(Candidate::total)
                .findFirst()
                .or(() -> held.stream()
                        .max(Comparator.comparing(
                                candidate -> candidate.money().value().amount())));
        if (inReasoning.isPresent()) {
            return inReasoning.map(candidate -> candidate.hit("amount"));
        }
        List<Candidate> found = candidates(judgment.facts());
        List<Candidate> totals = found.stream().filter(Candidate::total).toList();
        if (!totals.isEmpty()) {
            Candidate last = totals.getLast();
            boolean ofAll = totals.stream()
                    .allMatch(total -> total.money()
                                    .value()
                                    .amount()
                                    .compareTo(last.money().value().amount())
                            <= 0);
            return Optional.of(ofAll ? last.hit("amount") : sum(totals, last));
        }
        return found.stream()
                .max(Comparator.comparing(candidate -> candidate.money().value().amount()))
                .map(largest -> sum(found, largest));
    }

    /** Several valuations add up, as do totals of single acts; of other amounts the largest counts. */
    private static Hit sum(List<Candidate> found, Candidate place) {
        List<Candidate> valued = found.stream()
                .filter(candidate -> candidate.total() || candidate.before().contains("价值"))
                .toList();
        Hit hit = place.hit("amount");
        if (valued.size() < 2) {
            return hit;
        }
        BigDecimal sum = valued.stream()
                .map(candidate -> candidate.money().value().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Hit("amount", new ElementValue.Quantity(sum), hit.start(), hit.end());
    }

    private static List<Candidate> candidates(List<Statement> statements) {
        var candidates = new ArrayList<Candidate>();
        for (Statement statement : statements) {
            for (Candidate candidate : amounts(statement)) {
                boolean ofCrime = (OF_CRIME.matcher(candidate.before()).find()
                                || TAKEN.matcher(candidate.behind()).find())
                        && !OTHER.matcher(candidate.before()).find()
                        && !candidate.behind().startsWith("以上")
                        && !candidate.behind().startsWith("的价格");
                if (ofCrime) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private static List<Candidate> amounts(Statement statement) {
        var amounts = new ArrayList<Candidate>();
        String text = statement.text();
        for (Found<Money> money : Money.find(text)) {
            if (money.value().currency().equals(Money.YUAN)) {
                int clause = 1
                        + Math.max(
                                Math.max(
                                        text.lastIndexOf('，', money.start() - 1),
                                        text.lastIndexOf('：', money.start() - 1)),
                                -1);
                amounts.add(new Candidate(
                        statement, money, text.substring(clause, money.start()), text.substring(money.end())));
            }
        }
        return amounts;
    }

    /** The total, or the first amount, behind 赔偿 in the sentence that says that it was paid. */
    private static Optional<Hit> compensation(JudgmentText judgment) {
        var statements = new ArrayList<Statement>(judgment.of(Part.REASONING));
        statements.addAll(judgment.facts());
        for (Statement statement : statements) {
            String text = statement.text();
            Matcher paid = PAID.matcher(text);
            if (!paid.find()) {
                continue;
            }
            Matcher demanded = DEMANDED.matcher(text);
            int from = paid.start();
            while (demanded.find()) {
                from = Math.max(from, demanded.end());
            }
            int start = from;
            boolean said = PAID.matcher(text)
                    .region(Math.max(0, start - 2), text.length())
                    .find();
            List<Candidate> behind = amounts(statement).stream()
                    .filter(candidate -> candidate.money().start() >= start)
                    .toList();
            Optional<Candidate> total = behind.stream()
                    .filter(Candidate::total)
                    .findFirst()
                    .or(() -> behind.stream().findFirst());
            if (said && total.isPresent() && !text.contains("附带民事诉讼请求")) {
                return total.map(candidate -> candidate.hit("compensation_amount"));
            }
        }
        return Optional.empty();
    }
}
