package org.gaoyao.app.recipe;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.run.folder.Source;

/**
 * A stage with the settings that a recipe gives it.
 *
 * @param stage the stage
 * @param settings its settings, resolved
 * @param reads the stages above it whose outputs it reads
 */
public record Step<S extends Record>(Stage<S> stage, S settings, Set<String> reads) {

    public Step {
        reads = Set.copyOf(reads);
    }

    /** The name of the stage. */
    public String name() {
        return stage.name();
    }

    /** What it reads from outside. */
    public List<Data> data() {
        return stage.data(settings);
    }

    /** What it reads that comes with the program. */
    public Map<String, Source> builtIn() {
        return stage.builtIn(settings);
    }

    /** The files and folders that it makes. */
    public List<String> outputs() {
        return stage.outputs(settings);
    }

    /** Makes them. */
    public void run(Context context) throws IOException {
        stage.run(settings, context);
    }
}
