package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** Which articles govern a crime and the circumstances of the offender: two or three are right. */
final class ArticlesForm implements Form {

    private static final int OPTIONS = 4;

    private final Vignettes crimes;
    private final Vignettes circumstances;
    private final Rulebook rulebook;

    ArticlesForm(Vignettes crimes, Vignettes circumstances, Rulebook rulebook) {
        this.crimes = crimes;
        this.circumstances = circumstances;
        this.rulebook = rulebook;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.ARTICLES;
    }

    @Override
    public boolean english() {
        return false;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        Vignette crime = chance.one(crimes.all());
        if (!crime.basis().law().equals("中华人民共和国刑法") || !crime.label().endsWith("罪")) {
            return Optional.empty();
        }
        LocalDate day = crime.day(chance);
        List<Vignette> drawn = chance.some(
                circumstances.all().stream().filter(each -> each.holdsOn(day)).toList(), OPTIONS);
        int present = chance.between(1, 2);
        List<Vignette> there = drawn.subList(0, present);
        if (!Vignette.together(crime, there, day)) {
            return Optional.empty();
        }
        List<String> people = chance.people(3);
        var facts = new StringBuilder(crimes.tell(crime, people, chance));
        there.forEach(each -> facts.append(circumstances.tell(each, people, chance)));
        var options = new ArrayList<Option>();
        var basis = new ArrayList<LegalBasis>();
        options.add(right(crime, crime.label()));
        basis.add(crime.basis());
        for (Vignette each : there) {
            options.add(right(each, each.label()));
            basis.add(each.basis());
        }
        for (Vignette each : drawn.subList(present, drawn.size())) {
            if (options.size() < OPTIONS && !basis.contains(each.basis())) {
                options.add(
                        new Option(rulebook.chinese(each.basis()), false, "规定的是%s，本案没有这一情节".formatted(each.label())));
            }
        }
        for (Vignette each : crimes.confused(crime, day)) {
            boolean fresh = options.stream().noneMatch(option -> option.text().equals(rulebook.chinese(each.basis())));
            if (options.size() < OPTIONS && fresh && !basis.contains(each.basis())) {
                options.add(new Option(rulebook.chinese(each.basis()), false, "针对的是%s，与本案不符".formatted(each.label())));
            }
        }
        return Optional.of(new Draft(
                true,
                day,
                true,
                facts + "（行为时间：" + Rulebook.day(day, true) + "）"
                        + chance.one("对" + people.getFirst() + "定罪量刑应当引用的条文有：", "本案应当适用的条文有：", "判决可以援引的条文包括："),
                options,
                new Reasoning(facts.toString(), "行为构成什么罪，有哪些量刑情节，各由哪一条规定。", rulebook.rules(basis, day, true), basis)));
    }

    private Option right(Vignette vignette, String label) {
        return new Option(rulebook.chinese(vignette.basis()), true, "本案有%s（%s）".formatted(label, vignette.test()));
    }
}
