package org.gaoyao.moot.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Rulebook;
import org.gaoyao.moot.question.Vignette;
import org.gaoyao.moot.question.Vignettes;

/** From facts in a few sentences to the articles that govern them, in no order. */
final class Application implements StatuteForm {

    private final Rulebook rulebook;
    private final Vignettes crimes;
    private final Vignettes rules;
    private final Vignettes circumstances;

    Application(Rulebook rulebook) {
        this.rulebook = rulebook;
        crimes = Vignettes.crimes(rulebook);
        rules = Vignettes.rules(rulebook);
        circumstances = Vignettes.circumstances(rulebook);
    }

    @Override
    public String name() {
        return "apply";
    }

    @Override
    public Optional<Assignment> assign(String id, Chance chance) {
        boolean criminal = chance.between(0, 2) > 0;
        Vignettes told = criminal ? crimes : rules;
        Vignette vignette = chance.one(told.all());
        LocalDate day = vignette.day(chance);
        List<Vignette> beside = criminal && vignette.label().endsWith("罪")
                ? chance.some(circumstances.all(), chance.between(0, 2))
                : List.of();
        if (!Vignette.together(vignette, beside, day)) {
            return Optional.empty();
        }
        List<String> people = chance.people(3);
        var facts = new StringBuilder(told.tell(vignette, people, chance));
        beside.forEach(each -> facts.append(circumstances.tell(each, people, chance)));
        var found = new ArrayList<Vignette>(List.of(vignette));
        found.addAll(beside);
        List<LegalBasis> basis = found.stream().map(Vignette::basis).distinct().toList();
        String date = Rulebook.day(day, true);
        String deduction = found.stream()
                .map(each -> "%s（%s）由%s规定".formatted(each.label(), each.test(), rulebook.chinese(each.basis())))
                .collect(Collectors.joining("；"));
        var exercise = new Exercise(
                ExerciseKind.APPLY,
                "zh",
                facts
                        + chance.one("（%s）应当适用哪些法律条文？只写法律名称和条文序号。", "以上事实发生在%s，请列出直接规定这些情形的条文。", "（行为时间：%s）请指出应当援引的条文。")
                                .formatted(date),
                "事实：%s时间为%s。\n争点：这些事实由哪些条文规定。\n规则：%s\n推演：%s。\n结论：适用%s。"
                        .formatted(
                                facts, date, rulebook.rules(basis, day, true), deduction, rulebook.names(basis, true)),
                rulebook.names(basis, true) + "。",
                Map.of(
                        "articles",
                        basis.stream()
                                .map(each -> Map.of(
                                        "law",
                                        each.law(),
                                        "article",
                                        each.article().key()))
                                .toList()),
                List.of());
        return Optional.of(new Assignment(id, day, exercise, basis));
    }
}
