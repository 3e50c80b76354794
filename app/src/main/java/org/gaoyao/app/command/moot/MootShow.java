package org.gaoyao.app.command.moot;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.element.Element;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.moot.exercise.TaskRows;
import org.gaoyao.moot.exercise.TaskTable;
import org.gaoyao.moot.general.GeneralText;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.run.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao moot show INDEX}: one simulated case with everything that was written of it. */
@Command(name = "show", description = "Shows one simulated case. 查看一件模拟案件。", mixinStandardHelpOptions = true)
final class MootShow implements Callable<Integer> {

    @Mixin
    private CaseOptions cases;

    @Parameters(paramLabel = "INDEX", defaultValue = "0", description = "Which case, from 0. 案件序号。")
    private int index;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            description = "Only the document of this kind: judgment, indictment, consultation, case_file … 仅显示此类文书。")
    private @Nullable DocumentKind only;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Instead the row INDEX of the tasks that need no case: ${COMPLETION-CANDIDATES}. 改为查看题目表。")
    private @Nullable TaskTable table;

    @Mixin
    private Shared shared;

    @Option(names = "--exercises", description = "The exercises too. 同时显示练习题。")
    private boolean exercises;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (table != null) {
            showTask(table, spec.commandLine().getOut());
            return 0;
        }
        MootCourt court = cases.court(index + 1);
        PrintWriter out = spec.commandLine().getOut();
        if (only == DocumentKind.CASE_FILE) {
            out.println(court.caseFile(index).text().text());
            return 0;
        }
        Simulation simulation = court.hear(index);
        if (only != null) {
            out.println(simulation.document(only).text().text());
            return 0;
        }
        out.println(simulation.trial().id() + "  " + simulation.trial().matter() + "  "
                + simulation.trial().act() + "  " + simulation.trial().place().full());
        out.println();
        for (Element element : simulation.trial().elements().all()) {
            Optional<String> words = element.span()
                    .map(span -> span.words(simulation.trial().facts().text()));
            out.println("  %s %s%s%s"
                    .formatted(
                            element.definition().name(),
                            element.value().plain(),
                            element.definition().unit(),
                            words.map(each -> "  “" + each + "”").orElse("")));
        }
        for (Document document : simulation.documents()) {
            title(out, document.kind().chinese());
            out.println(document.text().text());
        }
        if (exercises) {
            for (Exercise exercise : simulation.exercises()) {
                title(out, exercise.kind().name().toLowerCase(Locale.ROOT));
                out.println(exercise.prompt());
                out.println("<think>\n" + exercise.thinking() + "\n</think>");
                out.println(exercise.answer());
            }
        }
        return 0;
    }

    private void showTask(TaskTable wanted, PrintWriter out) throws IOException {
        var store = new StatuteStore(shared.home().statutes());
        boolean imported = wanted == TaskTable.STATUTES && store.exists();
        Optional<StatuteBook> book = imported ? Optional.of(store.book()) : Optional.empty();
        switch (new TaskRows(cases.seed(), book).row(wanted, index)) {
            case TaskRow row -> {
                title(out, row.id() + "  " + row.task() + "  " + row.day());
                for (TaskRow.Turn turn : row.messages()) {
                    turn.thinking().ifPresent(thinking -> out.println("<think>\n" + thinking + "\n</think>"));
                    out.println(turn.role() + ": " + turn.content());
                }
                out.println(Json.line(row.gold()));
            }
            case GeneralText text -> {
                title(out, text.id());
                out.println(text.text());
            }
            case Record other -> throw new IllegalStateException("no way to show " + other);
        }
    }

    private static void title(PrintWriter out, String title) {
        out.println();
        out.println("── " + title + " ──");
    }
}
