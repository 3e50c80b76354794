package org.gaoyao.app.command.law;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.law.amendment.Act;
import org.gaoyao.law.amendment.Clause;
import org.gaoyao.law.amendment.Clause.Reading;
import org.gaoyao.law.amendment.Finding;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law audit [LAW]}: holds consolidated texts against what the imported amendments print. */
@Command(
        name = "audit",
        description = {
            "Finds articles that lack what an amendment prints. 以修正案核对汇编文本。",
            "Ends with 1 if an article is out of date; such articles are shown and checked as the amendment prints"
                    + " them."
        },
        mixinStandardHelpOptions = true)
public final class LawAudit implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(arity = "0..1", paramLabel = "LAW", description = "One law, else all. 法律名称，默认全部。")
    private @Nullable String title;

    @Option(names = "--acts", description = "List every act and what of it was not understood. 列出各修正案的解析情况。")
    private boolean acts;

    @Override
    public Integer call() throws IOException {
        StatuteBook book = desk.book();
        if (acts) {
            return listActs(book.acts());
        }
        List<Law> laws = title == null ? book.laws() : List.of(desk.law(book, title));
        var findings = new ArrayList<Finding>();
        int changed = 0;
        for (Law law : laws) {
            var history = book.history(law, law.newest());
            changed += history.isChanged() ? 1 : 0;
            findings.addAll(history.findings());
        }
        if (desk.json()) {
            desk.print(findings.stream().map(LawAudit::json).toList());
        } else {
            show(findings, changed);
        }
        return findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.OUT_OF_DATE) ? 1 : 0;
    }

    private void show(List<Finding> findings, int changed) {
        for (Finding finding : findings) {
            desk.line(finding.law()
                    + finding.article().chinese()
                    + desk.say(": ", "：")
                    + switch (finding.kind()) {
                        case OUT_OF_DATE ->
                            desk.say(
                                    "out of date, lacks clause %s of %s, in force since %s"
                                            .formatted(finding.clause(), finding.act(), finding.from()),
                                    "已过时，缺%s第%s项所列修改（%s起施行）"
                                            .formatted(finding.act(), finding.clause(), finding.from()));
                        case DIFFERS_IN_WORDING ->
                            desk.say(
                                    "written otherwise than in clause %s of %s"
                                            .formatted(finding.clause(), finding.act()),
                                    "与%s第%s项的文字有出入".formatted(finding.act(), finding.clause()));
                    });
        }
        long outOfDate = findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.OUT_OF_DATE)
                .count();
        desk.line(desk.say(
                "%,d laws changed by acts in the book: %,d articles out of date, %,d written otherwise"
                        .formatted(changed, outOfDate, findings.size() - outOfDate),
                "被修改的法律%,d部：过时条文%,d条，文字有出入%,d条".formatted(changed, outOfDate, findings.size() - outOfDate)));
    }

    private int listActs(List<Act> all) {
        if (desk.json()) {
            desk.print(all.stream().map(LawAudit::json).toList());
            return 0;
        }
        var columns = new Columns();
        columns.add(
                desk.say("in force", "施行"),
                desk.say("changing", "修改"),
                desk.say("understood", "已解析"),
                desk.say("act", "名称"));
        for (Act act : all) {
            int changing = act.changingClauses().size();
            columns.add(
                    act.from().map(Object::toString).orElse("?"),
                    Integer.toString(changing),
                    Integer.toString(changing - act.notUnderstood().size()),
                    act.version().title());
        }
        columns.lines().forEach(desk::line);
        for (Act act : all) {
            for (Clause clause : act.notUnderstood()) {
                if (clause.reading() instanceof Reading.NotUnderstood unread) {
                    desk.line(desk.say("not understood: ", "未能解析：")
                            + act.version().title() + " " + clause.label() + " " + unread.why());
                }
            }
        }
        return 0;
    }

    private static Map<String, Object> json(Finding finding) {
        var value = new LinkedHashMap<String, Object>();
        value.put("law", finding.law().title());
        value.put("version", finding.law().id());
        value.put("article", finding.article().key());
        value.put("finding", finding.kind().name());
        value.put("act", finding.act().title());
        value.put("clause", finding.clause());
        value.put("from", finding.from().toString());
        value.put("printed", finding.printed());
        value.put("consolidated", finding.consolidated());
        return value;
    }

    private static Map<String, Object> json(Act act) {
        var value = new LinkedHashMap<String, Object>();
        value.put("act", act.version().title());
        value.put("from", act.from().map(Object::toString).orElse(""));
        value.put("changing", act.changingClauses().size());
        value.put(
                "not_understood",
                act.notUnderstood().stream()
                        .map(clause -> clause.unit() + " " + clause.label())
                        .toList());
        return value;
    }
}
