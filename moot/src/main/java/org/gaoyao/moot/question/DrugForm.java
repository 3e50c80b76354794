package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.moot.matter.LegalBasis;

/** Which step a weight of heroin or methamphetamine reaches, sold or possessed (Criminal Law, arts. 347 and 348). */
final class DrugForm extends Chain {

    private static final int SMALL = 10;
    private static final int LARGE = 50;
    private static final TermRange LOWEST =
            TermRange.of(TermRange.Months.LEAST, 36, TermRange.Kind.DETENTION, TermRange.Kind.CONTROL);
    private static final TermRange SEVEN = TermRange.of(84, TermRange.Months.MOST);

    private final List<LegalBasis> dealing = articles("刑法#347");
    private final List<LegalBasis> possession = articles("刑法#348");

    DrugForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.THRESHOLD);
    }

    @Override
    public boolean english() {
        return false;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        LocalDate day = chance.day(LocalDate.of(2016, 1, 1), Chance.LAST);
        boolean sold = chance.random().nextBoolean();
        int grams = chance.oneIn(4)
                ? chance.one(SMALL, LARGE)
                : chance.one(
                        chance.between(1, SMALL - 1), chance.between(SMALL, LARGE - 1), chance.between(LARGE, 300));
        int step = grams < SMALL ? 0 : grams < LARGE ? 1 : 2;
        List<String> steps = sold
                ? List.of(
                        LOWEST.format(),
                        SEVEN.format(),
                        TermRange.of(
                                        TermRange.Months.MOST,
                                        TermRange.Months.MOST,
                                        TermRange.Kind.LIFE,
                                        TermRange.Kind.DEATH)
                                .format())
                : List.of(
                        "不构成非法持有毒品罪",
                        LOWEST.format(),
                        TermRange.of(84, TermRange.Months.MOST, TermRange.Kind.LIFE)
                                .format());
        var options = new ArrayList<Option>();
        for (int each = 0; each < steps.size(); each++) {
            options.add(new Option(
                    steps.get(each),
                    each == step,
                    "是" + List.of("不满十克", "十克以上不满五十克", "五十克以上").get(each) + "的情形"));
        }
        options.add(new Option(sold ? "不构成犯罪" : SEVEN.format() + "，并且应当从重", false, sold ? "贩卖毒品不论数量都构成犯罪" : "没有这样的一档"));
        String name = chance.people(1).getFirst();
        String drug = chance.one("海洛因", "甲基苯丙胺");
        String facts = sold
                ? "%s，%s贩卖%s%d克，没有其他严重情节。".formatted(Rulebook.day(day, true), name, drug, grams)
                : "%s，民警从%s处查获%s%d克，查不出贩卖、运输等目的，没有其他严重情节。".formatted(Rulebook.day(day, true), name, drug, grams);
        return single(
                chance,
                day,
                facts,
                chance.one("对其应当适用的法定刑（主刑）或者处理是：", "按照法律应当：", "以主刑而论，处理正确的是："),
                Optional.of(options),
                "该数量达到哪一档，“以上”是否包括本数。",
                sold ? dealing : possession);
    }
}
