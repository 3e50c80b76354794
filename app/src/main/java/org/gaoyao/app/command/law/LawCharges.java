package org.gaoyao.app.command.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gaoyao.app.command.Columns;
import org.gaoyao.law.charge.CauseOfAction;
import org.gaoyao.law.charge.CausesOfAction;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law charges [WORD]}: criminal charges with their articles and times, or civil causes of action. */
@Command(
        name = "charges",
        description = "Lists criminal charges, or civil causes of action. 列出罪名，或民事案由。",
        mixinStandardHelpOptions = true)
final class LawCharges implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            description = "A name in any spelling, or a part of one. 罪名或其中的字词。")
    private @Nullable String word;

    @Option(names = "--on", paramLabel = "DATE", description = "Only charges of that day of the act. 行为日存在的罪名。")
    private @Nullable LocalDate on;

    @Option(names = "--guidance", description = "Only the 23 of the sentencing guidance of 2021. 仅量刑指导意见的23个罪名。")
    private boolean guidance;

    @Option(names = "--civil", description = "Civil causes of action instead. 民事案由。")
    private boolean civil;

    @Override
    public Integer call() {
        if (civil) {
            return causes();
        }
        List<Charge> found = charges();
        if (desk.json()) {
            desk.print(found.stream().map(LawCharges::json).toList());
            return 0;
        }
        var columns = new Columns();
        columns.add(
                desk.say("articles", "条文"), desk.say("from", "起"), desk.say("until", "止"), desk.say("charge", "罪名"));
        for (Charge charge : found) {
            columns.add(
                    articles(charge),
                    charge.from().toString(),
                    charge.until().map(LocalDate::toString).orElse(""),
                    name(charge));
        }
        columns.lines().forEach(desk::line);
        desk.line(desk.say(found.size() + " charges", "共" + found.size() + "个罪名"));
        return 0;
    }

    private List<Charge> charges() {
        Charges charges = Charges.load();
        List<Charge> all = guidance ? charges.ofGuidance() : charges.all();
        String part = word == null ? "" : word;
        List<Charge> containing = all.stream()
                .filter(charge -> charge.name().contains(part)
                        || charge.aliases().stream().anyMatch(alias -> alias.contains(part)))
                .filter(charge -> on == null || charge.existsOn(on))
                .toList();
        if (!containing.isEmpty()) {
            return containing;
        }
        if (on != null) {
            return List.of(charges.require(part, on));
        }
        return List.of(charges.find(part)
                .orElseThrow(() -> ProblemsException.of(
                        desk.say("no charge was found", "没有找到罪名"),
                        part,
                        desk.say("is no criminal charge", "不是罪名"),
                        String.join("、", charges.near(part)))));
    }

    private static String articles(Charge charge) {
        return charge.articles().stream().map(ArticleNumber::key).collect(Collectors.joining(", "));
    }

    private String name(Charge charge) {
        String successors = charge.successors().isEmpty() ? "" : " → " + String.join("、", charge.successors());
        return charge.name() + successors + (charge.verified() ? "" : desk.say(" (from knowledge)", "（未经核对）"));
    }

    private static Object json(Charge charge) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("name", charge.name());
        value.put("english", charge.english().orElse(null));
        value.put("articles", charge.articles().stream().map(ArticleNumber::key).toList());
        value.put("aliases", charge.aliases());
        value.put("from", charge.from().toString());
        value.put("until", charge.until().map(LocalDate::toString).orElse(null));
        value.put("successors", charge.successors());
        value.put("guidance", charge.guidance().orElse(null));
        value.put("verified", charge.verified());
        return value;
    }

    private int causes() {
        CausesOfAction causes = CausesOfAction.load();
        String part = word == null ? "" : word;
        List<CauseOfAction> containing = causes.all().stream()
                .filter(cause ->
                        cause.name().contains(part) || cause.aliases().stream().anyMatch(alias -> alias.contains(part)))
                .toList();
        List<CauseOfAction> found = containing.isEmpty() ? List.of(causes.require(part)) : containing;
        if (desk.json()) {
            desk.print(found);
            return 0;
        }
        var columns = new Columns();
        columns.add(desk.say("field", "类别"), desk.say("elements", "要素"), desk.say("cause", "案由"));
        found.forEach(cause -> columns.add(cause.field(), causes.schema(cause).orElse(""), cause.name()));
        columns.lines().forEach(desk::line);
        desk.line(desk.say(found.size() + " causes, from knowledge", "共" + found.size() + "个案由，未经核对"));
        return 0;
    }
}
