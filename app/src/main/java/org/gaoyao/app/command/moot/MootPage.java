package org.gaoyao.app.command.moot;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.law.element.Element;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao moot page}: the first cases of a seed as a page in Markdown, for a lawyer to read. */
@Command(
        name = "page",
        description = "Prints some cases as a page in Markdown, for a lawyer to read. 以Markdown输出若干案件供阅读。",
        mixinStandardHelpOptions = true)
final class MootPage implements Callable<Integer> {

    /** What is printed beside the judgment, in turn; where a case has no such document, its consultation. */
    private static final List<DocumentKind> BESIDE = List.of(
            DocumentKind.CONSULTATION,
            DocumentKind.VICTIM_STATEMENT,
            DocumentKind.ACCUSED_STATEMENT,
            DocumentKind.POLICE_REPORT,
            DocumentKind.DEFENCE,
            DocumentKind.WITNESS_STATEMENT);

    @Mixin
    private CaseOptions cases;

    @Option(names = "--count", paramLabel = "N", defaultValue = "10", description = "How many cases. 案件数量。")
    private int count;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        MootCourt court = cases.court(count);
        PrintWriter out = spec.commandLine().getOut();
        for (int index = 0; index < count; index++) {
            print(out, court.hear(index), BESIDE.get(index % BESIDE.size()));
        }
        return 0;
    }

    private static void print(PrintWriter out, Simulation simulation, DocumentKind beside) {
        String facts = simulation.trial().facts().text();
        out.println("## %s: %s, %s, %s"
                .formatted(
                        simulation.trial().id(),
                        simulation.trial().matter(),
                        simulation.trial().act(),
                        simulation.trial().place().full()));
        out.println();
        out.println("| element | value | words |");
        out.println("|---|---|---|");
        for (Element element : simulation.trial().elements().all()) {
            out.println("| %s | %s%s | %s |"
                    .formatted(
                            element.definition().name(),
                            element.value().plain(),
                            element.definition().unit(),
                            element.span().map(span -> span.words(facts)).orElse("")));
        }
        boolean there = simulation.documents().stream().anyMatch(document -> document.kind() == beside);
        document(out, simulation.document(DocumentKind.JUDGMENT));
        document(out, simulation.document(there ? beside : DocumentKind.CONSULTATION));
    }

    /** A document as a quotation, a paragraph for each of its lines. */
    private static void document(PrintWriter out, Document document) {
        out.println();
        out.println("**" + document.kind().chinese() + "**");
        out.println();
        out.println(document.text().text().strip().replaceAll("(?m)^", "> ").replace("\n", "\n>\n"));
        out.println();
    }
}
