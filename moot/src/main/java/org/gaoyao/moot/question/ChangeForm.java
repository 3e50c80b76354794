package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * Which version of an article governs an act that is judged after an amendment (Criminal Law, art. 12): the older, unless
 * the newer threatens less. Only the lightest step is asked, of which the versions can be compared.
 */
final class ChangeForm implements Form {

    private final Rulebook rulebook;
    private final List<Fact> changed;
    private final LegalBasis mitior;

    ChangeForm(Rulebook rulebook) {
        this.rulebook = rulebook;
        mitior = rulebook.known("刑法#12");
        changed = rulebook.facts().stream()
                .filter(fact -> fact.until().isPresent() && Ranges.isOneCharge(fact))
                .filter(fact -> next(fact)
                        .filter(later -> Ranges.isOneCharge(later)
                                && later.subject().equals(fact.subject())
                                && Ranges.WEIGHT.compare(lowest(later), lowest(fact)) != 0)
                        .isPresent())
                .toList();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CHANGE;
    }

    @Override
    public boolean english() {
        return false;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        Fact before = chance.one(changed);
        Fact after = next(before).orElseThrow();
        LocalDate turn = after.from();
        LocalDate act = chance.day(turn.minusDays(900), turn.minusDays(1));
        LocalDate judged = chance.day(turn.plusDays(20), turn.plusDays(700));
        boolean later = chance.oneIn(4);
        if (later) {
            act = chance.day(turn, judged.minusDays(10));
        }
        boolean newer = later || Ranges.WEIGHT.compare(lowest(after), lowest(before)) < 0;
        TermRange right = lowest(newer ? after : before);
        LegalBasis article = Rulebook.article(after);
        String turned = Rulebook.day(turn, true);
        var options = new ArrayList<Option>();
        options.add(new Option(
                "适用修正前的规定：" + lowest(before).format(),
                !newer,
                newer ? later ? "行为发生在修正之后" : "修正后的规定更轻" : "行为发生在修正之前，修正后的规定并不更轻"));
        options.add(new Option(
                "适用修正后的规定：" + lowest(after).format(),
                newer,
                newer ? later ? "行为发生在修正之后" : "修正后更轻，从轻" : "修正后更重，不得溯及既往"));
        options.add(new Option("由法院在新旧规定中任意选择", false, "选择的标准由法律规定，不由法院任意决定"));
        options.add(new Option("分别取新旧规定中较重的部分合并适用", false, "没有这样的规则"));
        String rule = "修正（%s施行）之前最轻的一档为%s，之后为%s。"
                .formatted(turned, lowest(before).format(), lowest(after).format());
        return Optional.of(new Draft(
                true,
                judged,
                false,
                "%s于%s实施%s（情节属于最轻的一档），%s宣判。%s自%s起有新的规定。对其主刑幅度的说法正确的是："
                        .formatted(
                                chance.people(1).getFirst(),
                                Rulebook.day(act, true),
                                before.subject(),
                                Rulebook.day(judged, true),
                                rulebook.chinese(article),
                                turned),
                options,
                new Reasoning(
                        "行为在%s，宣判在%s，条文自%s起变动。".formatted(Rulebook.day(act, true), Rulebook.day(judged, true), turned),
                        "应当适用新的规定还是旧的规定。",
                        rulebook.rules(List.of(mitior, article), judged, true) + rule + "应当适用的是" + right.format() + "。",
                        List.of(mitior, article))));
    }

    private Optional<Fact> next(Fact fact) {
        return rulebook.facts().stream()
                .filter(later -> Rulebook.article(later).equals(Rulebook.article(fact)))
                .filter(later -> Optional.of(later.from()).equals(fact.until()))
                .findFirst();
    }

    private static TermRange lowest(Fact fact) {
        return Ranges.ladder(fact).getFirst();
    }
}
