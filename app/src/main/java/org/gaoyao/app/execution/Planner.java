package org.gaoyao.app.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.Step;
import org.gaoyao.app.setting.SettingsTree;
import org.gaoyao.app.stage.Data;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.run.folder.Address;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.run.folder.Source;
import org.gaoyao.run.folder.StageRecord;

/**
 * Decides for each stage whether it has to be run: from the content of what it reads, never from times of files.
 *
 * <p>Data is read through once for its fingerprint and then taken to stay as it is.
 */
final class Planner {

    private final Recipe recipe;
    private final RunFolder folder;
    private final Selection selection;
    private final Progress progress;
    private final Map<Data, Source> sources = new HashMap<>();

    Planner(Recipe recipe, RunFolder folder, Selection selection, Progress progress) {
        this.recipe = recipe;
        this.folder = folder;
        this.selection = selection;
        this.progress = progress;
    }

    /**
     * What is to be done with a stage.
     *
     * @param above what was decided about the stages above it, as it stands now: those that were run are kept
     */
    Decision decide(Step<?> step, Map<String, Decision> above) throws IOException {
        Map<String, Fingerprint> made = new TreeMap<>();
        for (String read : new TreeSet<>(step.reads())) {
            switch (above.get(read)) {
                case Decision.Keep keep -> made.put(read, keep.record().made());
                case Decision.Leave leave -> {
                    return new Decision.Leave("it reads " + read + ", which is left: " + leave.because());
                }
                case Decision.Run _, Decision.Await _ -> {
                    return selection.asksFor(step.name())
                            ? new Decision.Await("it reads " + read + ", which is run first")
                            : new Decision.Leave("it reads " + read + ", which is run");
                }
                case null -> throw new IllegalStateException(step.name() + " reads " + read + ", not decided yet");
            }
        }
        Optional<StageRecord> record = folder.record(step.name());
        Address address = address(step, made);
        Optional<String> reason = selection.forces(step.name(), recipe.stages())
                ? Optional.of("it was asked for with --from " + selection.from().orElseThrow())
                : record.isEmpty() ? Optional.of("it was not made yet") : changed(step, record.get(), address);
        if (reason.isEmpty()) {
            return new Decision.Keep(record.orElseThrow());
        }
        return selection.asksFor(step.name())
                ? new Decision.Run(reason.get())
                : new Decision.Leave(
                        reason.get() + ", but only " + selection.only().orElseThrow() + " was asked for");
    }

    /** Everything that decides what a stage makes. */
    Address address(Step<?> step, Map<String, Fingerprint> made) throws IOException {
        Map<String, Source> data = new TreeMap<>(step.builtIn());
        for (Data each : step.data()) {
            Source known = sources.get(each);
            if (known == null) {
                try (Progress.Task reading = progress.task("Read " + each.path(), 1, "sources")) {
                    known = Source.of(each.path(), each.licence());
                    reading.advance(1);
                }
                sources.put(each, known);
            }
            data.put(each.name(), known);
        }
        return new Address(
                step.name(),
                step.stage().version(),
                Json.parse(Json.line(SettingsTree.withoutPaths(step.settings()))),
                data,
                made,
                step.stage().random() ? Optional.of(recipe.seed()) : Optional.empty());
    }

    private Optional<String> changed(Step<?> step, StageRecord record, Address now) throws IOException {
        Address before = record.address();
        List<String> changes = new ArrayList<>();
        if (before.version() != now.version()) {
            changes.add("its code");
        }
        if (!before.settings().equals(now.settings())) {
            changes.add("its settings");
        }
        if (!before.data().equals(now.data())) {
            changes.add("its data");
        }
        if (!before.after().equals(now.after())) {
            changes.add("what it reads from other stages");
        }
        if (!before.seed().equals(now.seed())) {
            changes.add("the seed");
        }
        Path outputs = folder.stage(step.name());
        for (Map.Entry<String, Fingerprint> output : new TreeMap<>(record.outputs()).entrySet()) {
            Path file = outputs.resolve(output.getKey());
            if (!Files.exists(file) || !Fingerprint.of(file).equals(output.getValue())) {
                changes.add("its output " + output.getKey());
            }
        }
        for (String page : step.stage().pages()) {
            if (!Files.exists(outputs.resolve(page))) {
                changes.add("its page " + page);
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of("changed: " + String.join(", ", changes));
    }
}
