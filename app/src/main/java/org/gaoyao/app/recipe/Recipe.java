package org.gaoyao.app.recipe;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.SettingsTree;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * What a run is made from: stages in their order, each with its settings, all values known and checked.
 *
 * @param name the name of the recipe
 * @param seed the root of all random numbers
 * @param data the folder in which stages look for data that the recipe does not name
 * @param steps the stages, each name once
 */
public record Recipe(String name, long seed, Optional<Path> data, List<Step<?>> steps) {

    public Recipe {
        steps = List.copyOf(steps);
    }

    /** The names of the stages, in their order. */
    public List<String> stages() {
        return steps.stream().<String>map(Step::name).toList();
    }

    /** The recipe as resolved: a recipe that says everything and gives the same run from any folder. */
    public String toYaml() {
        Map<String, Object> stages = new LinkedHashMap<>();
        steps.forEach(step -> stages.put(step.name(), SettingsTree.of(step.settings())));
        Map<String, Object> recipe = new LinkedHashMap<>();
        recipe.put("name", name);
        recipe.put("seed", seed);
        data.ifPresent(folder -> recipe.put("data", folder.toString()));
        recipe.put("stages", stages);
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.BLOCK)
                        .setWidth(1000)
                        .build())
                .dumpToString(recipe);
    }
}
