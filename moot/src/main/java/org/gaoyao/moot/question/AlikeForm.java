package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of two cases is alike in law: one, the other, both or neither. */
final class AlikeForm implements Form {

    private final Vignettes vignettes;
    private final Rulebook rulebook;

    AlikeForm(Vignettes vignettes, Rulebook rulebook) {
        this.vignettes = vignettes;
        this.rulebook = rulebook;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ALIKE;
    }

    @Override
    public boolean english() {
        return false;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        List<Vignette> told =
                vignettes.all().stream().filter(each -> each.wordings() > 1).toList();
        Vignette vignette = chance.one(told);
        LocalDate day = vignette.day(chance);
        List<Vignette> others = chance.shuffled(vignettes.confused(vignette, day));
        if (others.size() < 2) {
            return Optional.empty();
        }
        boolean first = chance.random().nextBoolean();
        boolean second = chance.random().nextBoolean();
        Vignette one = first ? vignette : others.get(0);
        Vignette two = second ? vignette : others.get(1);
        String facts = vignettes.tell(vignette, chance);
        String factsOfOne = vignettes.tell(one, chance);
        String factsOfTwo = vignettes.tell(two, chance);
        if (Stream.of(facts, factsOfOne, factsOfTwo)
                        .map(each -> each.replaceAll(".某|\\d", ""))
                        .distinct()
                        .count()
                < 3) {
            return Optional.empty();
        }
        String compared = "甲案是%s，乙案是%s".formatted(one.label(), two.label());
        var options = new ArrayList<Option>();
        options.add(new Option("只有甲案", first && !second, compared));
        options.add(new Option("只有乙案", second && !first, compared));
        options.add(new Option("甲案和乙案都是", first && second, compared));
        options.add(new Option("甲案和乙案都不是", !first && !second, compared));
        String date = Rulebook.day(day, true);
        var basis = List.of(vignette.basis(), one.basis(), two.basis());
        return Optional.of(new Draft(
                true,
                day,
                false,
                "待决案件（%s）：%s\n甲案：%s\n乙案：%s\n%s"
                        .formatted(
                                date,
                                facts,
                                factsOfOne,
                                factsOfTwo,
                                chance.one("与待决案件在法律定性上相同的是：", "在定性上可以作为待决案件类案的是：", "哪个案件与待决案件属于同一性质？")),
                options,
                new Reasoning(
                        "待决案件：%s甲案：%s乙案：%s".formatted(facts, factsOfOne, factsOfTwo),
                        "三个案件各如何定性，甲、乙两案哪一个与待决案件相同。",
                        rulebook.rules(basis.stream().distinct().toList(), day, true) + "待决案件符合“" + vignette.test()
                                + "”，是" + vignette.label() + "。",
                        basis)));
    }
}
