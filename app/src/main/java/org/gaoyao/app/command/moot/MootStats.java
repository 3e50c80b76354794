package org.gaoyao.app.command.moot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.gaoyao.moot.dataset.Split;
import org.gaoyao.moot.matter.Kind;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.statistics.Variety;
import org.gaoyao.run.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao moot stats}: how varied the facts of simulated cases are, beside real ones. */
@Command(
        name = "stats",
        description = "Measures how varied simulated facts are. 模拟案情的多样性统计。",
        mixinStandardHelpOptions = true)
final class MootStats implements Callable<Integer> {

    @Mixin
    private CaseOptions cases;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1000", description = "How many cases. 案件数量。")
    private int count;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "Real facts: JSON lines with a field fact, may be packed (.gz). 对比的真实案情。")
    private List<Path> compare = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        MootCourt court = cases.court(count);
        List<SimulatedCase> trials = IntStream.range(0, count)
                .parallel()
                .mapToObj(index -> court.trial(index))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "| facts | texts | characters | distinct 8-grams | self-BLEU | distinct pairs at thousand characters"
                        + " |");
        out.println("|---|---|---|---|---|---|");
        var kinds =
                trials.stream().collect(Collectors.groupingBy(SimulatedCase::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, some) -> row(
                out,
                "simulated, " + kind.name().toLowerCase(Locale.ROOT),
                some.stream().map(MootStats::nameless).toList()));
        for (Path file : compare) {
            row(out, file.getFileName().toString(), facts(file));
        }
        out.println();
        kinds.forEach((kind, some) -> nearness(out, kind, some));
        return 0;
    }

    private static void nearness(PrintWriter out, Kind kind, List<SimulatedCase> trials) {
        var splits = trials.stream().collect(Collectors.groupingBy(trial -> Split.of(trial, List.of(), List.of())));
        Variety.Nearness near = Variety.Nearness.of(
                splits.getOrDefault(Split.TEST, List.of()).stream()
                        .map(MootStats::nameless)
                        .toList(),
                splits.getOrDefault(Split.TRAIN, List.of()).stream()
                        .map(MootStats::nameless)
                        .toList());
        out.println(String.format(
                Locale.ROOT,
                "%s: nearest training case of a test case (Jaccard of 5-grams): mean %.3f, greatest %.3f, near"
                        + " copies %.2f %%",
                kind.name().toLowerCase(Locale.ROOT),
                near.mean(),
                near.greatest(),
                100 * near.copies()));
    }

    private static void row(PrintWriter out, String name, List<String> texts) {
        Variety variety = Variety.of(texts);
        out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %.3f | %.3f | %s |",
                name,
                variety.texts(),
                variety.characters(),
                variety.distinctGrams(),
                variety.selfBleu(),
                variety.growth().entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "))));
    }

    /** The facts without the parties' names, which differ in every case and say nothing of variety. */
    private static String nameless(SimulatedCase trial) {
        String text = trial.facts().text();
        for (Party party : trial.parties()) {
            text = text.replace(party.name(), "某");
        }
        return text;
    }

    private List<String> facts(Path file) throws IOException {
        var facts = new ArrayList<String>();
        try (InputStream in = Files.newInputStream(file);
                var reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && facts.size() < count; line = reader.readLine()) {
                facts.add(Json.parse(line).path("fact").asString(""));
            }
        }
        return facts;
    }
}
