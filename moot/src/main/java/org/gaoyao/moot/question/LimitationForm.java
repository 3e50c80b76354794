package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * When prosecution, an action or a suretyship is barred (Criminal Law, art. 87; Civil Code, arts. 188, 195 and 692). Wrong
 * are the other steps, the former law's periods, and periods that begin on another day.
 */
final class LimitationForm extends Chain {

    private final Ranges ranges;
    private final List<LegalBasis> prosecution = articles("刑法#87");
    private final List<LegalBasis> claim = articles("民法典#188");
    private final List<LegalBasis> interrupted = articles("民法典#188", "民法典#195");
    private final List<LegalBasis> surety = articles("民法典#692");

    LimitationForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.LIMITATION);
        ranges = new Ranges(rulebook);
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        return switch (chance.between(0, 3)) {
            case 0, 1 -> prosecution(chance);
            case 2 -> claim(chance);
            default -> surety(chance);
        };
    }

    /** The years after which a crime is no longer prosecuted, by the heaviest that its range allows. */
    static int years(TermRange range) {
        int heaviest = Ranges.heaviest(range);
        return heaviest < 60 ? 5 : heaviest < 120 ? 10 : heaviest <= TermRange.Months.MOST ? 15 : 20;
    }

    private Optional<Draft> prosecution(Chance chance) {
        LocalDate day = chance.day(LocalDate.of(2016, 1, 1), Chance.LAST);
        Fact fact = chance.one(ranges.charges(day));
        TermRange range = chance.one(Ranges.ladder(fact));
        int right = years(range);
        boolean chinese = chance.chinese();
        String name = chance.people(1).getFirst();
        String top = Ranges.heaviest(range) > TermRange.Months.MOST
                ? Ranges.heaviest(range) == 999 ? "death" : "life imprisonment"
                : Ranges.heaviest(range) < 6 ? "detention" : months(Ranges.heaviest(range)) + " of imprisonment";
        String facts = chinese
                ? "%s于%s实施%s，应当适用的法定刑幅度（主刑）为%s，一直未被发现，也没有再犯罪。"
                        .formatted(name, Rulebook.day(day, true), fact.subject(), range.format())
                : "On %s %s committed a crime (%s) whose range ends at %s. It was not discovered, and no other crime followed."
                        .formatted(Rulebook.day(day, false), name, fact.english(), top);
        var figures = new Figures(
                right,
                chinese ? "法定最高刑落在这一档" : "the highest penalty falls into this step",
                years -> chinese ? years + "年" : years + " years");
        for (int years : List.of(5, 10, 15, 20)) {
            figures.mistake(years, chinese ? "是另一档法定最高刑的追诉期限" : "that is the period of another step");
        }
        return single(
                chance,
                day,
                facts,
                chinese
                        ? chance.one("其追诉期限是：", "经过多少年不再追诉？", "追诉时效期限为：")
                        : "After how many years can it no longer be prosecuted?",
                figures.options(),
                chinese
                        ? "该幅度的最高刑落在追诉时效的哪一档。"
                        : "Into which step of limitation the highest penalty of the range falls.",
                prosecution);
    }

    private static String months(int months) {
        return months % 12 == 0 ? months / 12 + " years" : months + " months";
    }

    private Optional<Draft> claim(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate due = chance.day(LocalDate.of(2021, 1, 10), LocalDate.of(2024, 12, 31));
        boolean demanded = chance.random().nextBoolean();
        LocalDate demand = chance.day(due.plusDays(60), due.plusDays(700));
        LocalDate base = demanded && demand.isBefore(Chance.LAST) ? demand : due;
        boolean interrupts = !base.equals(due);
        List<String> people = chance.people(2);
        long amount = 1000L * chance.between(8, 300);
        String facts = chinese
                ? "%s向%s借款%d元，约定%s归还，到期未还。%s"
                        .formatted(
                                people.get(0),
                                people.get(1),
                                amount,
                                Rulebook.day(due, true),
                                interrupts
                                        ? Rulebook.day(demand, true) + "，" + people.get(1) + "书面催要过一次，此后再未主张，"
                                                + people.get(0) + "也没有还款或者表示同意。"
                                        : people.get(1) + "一直没有主张，" + people.get(0) + "也没有还款或者表示同意。")
                : "%s lent %s %,d yuan, due on %s and not repaid. %s"
                        .formatted(
                                people.get(1),
                                people.get(0),
                                amount,
                                Rulebook.day(due, false),
                                interrupts
                                        ? "On %s repayment was demanded once in writing; nothing else happened."
                                                .formatted(Rulebook.day(demand, false))
                                        : "No demand was made, and nothing was paid or admitted.");
        var options = dates(
                        chance,
                        base.plusYears(3),
                        chinese ? "自%s起三年".formatted(Rulebook.day(base, true)) : "three years")
                .mistake(base.plusYears(2).toEpochDay(), chinese ? "两年是以前的期间" : "two years were the former period")
                .mistake(
                        (interrupts ? due.plusYears(3) : due.plusYears(1)).toEpochDay(),
                        chinese
                                ? interrupts ? "没有考虑催要使时效中断" : "没有一年的普通时效"
                                : interrupts ? "the interruption is overlooked" : "there is no such period")
                .mistake(
                        base.plusYears(20).toEpochDay(),
                        chinese ? "二十年是最长保护期间" : "twenty years are the longest period");
        return single(
                chance,
                due,
                facts,
                chinese
                        ? chance.one("诉讼时效期间届满的日期是：", "诉讼时效到哪一天届满？")
                        : "On which day does the limitation of the claim expire?",
                options.options(),
                chinese
                        ? "诉讼时效从何时起算，有没有中断，期间多长。"
                        : "When the period begins, whether it was interrupted, and how long it is.",
                interrupts ? interrupted : claim);
    }

    private Optional<Draft> surety(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate due = chance.day(LocalDate.of(2021, 2, 1), LocalDate.of(2025, 8, 31));
        List<String> people = chance.people(3);
        String facts = chinese
                ? "%s向%s借款，%s到期，%s提供保证，没有约定保证期间。"
                        .formatted(people.get(0), people.get(1), Rulebook.day(due, true), people.get(2))
                : "%s borrowed from %s until %s; %s stood surety, and no period of suretyship was agreed."
                        .formatted(people.get(0), people.get(1), Rulebook.day(due, false), people.get(2));
        var options = dates(chance, due.plusMonths(6), chinese ? "自履行期届满之日起六个月" : "six months from maturity")
                .mistake(
                        due.plusYears(2).toEpochDay(),
                        chinese ? "两年不是未约定时的保证期间" : "two years are not the period that applies")
                .mistake(
                        due.plusYears(3).toEpochDay(),
                        chinese ? "三年是诉讼时效" : "three years are the limitation of actions")
                .mistake(due.plusYears(1).toEpochDay(), chinese ? "没有一年的规定" : "one year is not provided");
        return single(
                chance,
                due,
                facts,
                chinese ? chance.one("保证期间届满的日期是：", "保证期间到哪一天为止？") : "On which day does the period of suretyship end?",
                options.options(),
                chinese ? "没有约定保证期间时，期间多长，从何时起算。" : "How long the period is if none was agreed, and when it begins.",
                surety);
    }

    private static Figures dates(Chance chance, LocalDate right, String why) {
        return new Figures(right.toEpochDay(), why, day -> Rulebook.day(LocalDate.ofEpochDay(day), chance.chinese()));
    }
}
