package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What facts are in law, or which one article governs them, among what they are easily confused with. */
final class LabelForm implements Form {

    private static final int OPTIONS = 4;

    private final Vignettes vignettes;
    private final Rulebook rulebook;
    private final boolean asksArticle;

    /** A form that asks for the label, or for the article. */
    LabelForm(Vignettes vignettes, Rulebook rulebook, boolean asksArticle) {
        this.vignettes = vignettes;
        this.rulebook = rulebook;
        this.asksArticle = asksArticle;
    }

    @Override
    public QuestionKind kind() {
        return asksArticle ? QuestionKind.ARTICLE : QuestionKind.LABEL;
    }

    @Override
    public boolean english() {
        return false;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        Vignette vignette = chance.one(vignettes.all());
        LocalDate day = vignette.day(chance);
        String facts = vignettes.tell(vignette, chance);
        var options = new ArrayList<Option>();
        options.add(new Option(text(vignette), true, "本案符合“" + vignette.test() + "”"));
        for (Vignette other : chance.shuffled(vignettes.confused(vignette, day))) {
            boolean fresh = options.stream().noneMatch(option -> option.text().equals(text(other)));
            boolean governs = asksArticle && other.basis().equals(vignette.basis());
            if (options.size() < OPTIONS && fresh && !governs) {
                options.add(new Option(text(other), false, "%s要求%s，本案不是".formatted(other.label(), other.test())));
            }
        }
        if (options.size() < OPTIONS) {
            return Optional.empty();
        }
        String asked = asksArticle
                ? chance.one("对此应当适用的条文是：", "直接规定这种情形的条文是：", "认定的依据是哪一条？")
                : chance.one("对此，下列认定正确的是：", "这属于：", "从法律上看，本案涉及的是：");
        String date =
                "（" + Rulebook.day(day, true) + chance.one("，", "发生，", "的事，") + chance.one("以当时法律为准", "按行为时的法律") + "）";
        return Optional.of(new Draft(
                true,
                day,
                false,
                facts + date + asked,
                options,
                new Reasoning(
                        facts + "时间为" + Rulebook.day(day, true) + "。",
                        asksArticle ? "哪一条规定了这种情形。" : "这种情形在法律上如何认定。",
                        rulebook.rules(List.of(vignette.basis()), day, true) + vignette.label() + "的要点是"
                                + vignette.test() + "。",
                        List.of(vignette.basis()))));
    }

    private String text(Vignette vignette) {
        return asksArticle ? rulebook.chinese(vignette.basis()) : vignette.label();
    }
}
