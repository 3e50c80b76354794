package org.gaoyao.app.recipe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Binder;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.setting.Place;
import org.gaoyao.app.setting.Schema;
import org.gaoyao.app.setting.Yaml;
import org.gaoyao.app.setting.YamlReader;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads recipes.
 *
 * @param known the stages that a recipe can name
 */
public record RecipeReader(List<Stage<?>> known) {

    private static final List<String> TOP = List.of("name", "seed", "data", "stages");

    /** The keys at the top of a recipe. */
    record Header(
            @About("The name of the recipe, and of its run unless --name gives another; that of the file if not"
                    + " written.")
            Optional<String> name,

            @About("The root of all random numbers of the run.") @Default("1")
            long seed,

            @About("The folder in which stages look for data; --data gives another.")
            Optional<Path> data,

            @About("The stages with their settings, in the order in which they are run.")
            Yaml stages) {

        Header {
            var problems = new Problems();
            name.filter(given -> !given.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}"))
                    .ifPresent(given -> problems.add(
                            "name", "is the name of a folder, so letters, digits, '.', '_' and '-', got " + given, ""));
            problems.throwIfAny("the recipe was not read");
        }
    }

    public RecipeReader {
        known = List.copyOf(known);
    }

    /**
     * Reads a recipe.
     *
     * @param file the recipe
     * @param overrides settings that replace those of the file, as {@code key=value}: {@code seed=3}, {@code law.on=2020-01-01}
     * @param data replaces the folder of data
     * @throws ProblemsException with everything that is wrong with it
     */
    public Recipe read(Path file, List<String> overrides, Optional<Path> data) {
        var problems = new Problems();
        Optional<Recipe> recipe = YamlReader.read(file, problems)
                .map(yaml -> overridden(yaml, overrides, data, problems))
                .flatMap(yaml -> recipe(file, yaml, problems));
        problems.throwIfAny("the recipe cannot be used");
        return recipe.orElseThrow();
    }

    /** The JSON Schema (draft 2020-12) of recipes. */
    public ObjectNode schema() {
        ObjectNode schema = Schema.of(Header.class);
        ObjectNode stages = ((ObjectNode) schema.path("properties").path("stages"));
        stages.put("type", "object").put("additionalProperties", false).put("minProperties", 1);
        ObjectNode each = stages.putObject("properties");
        for (Stage<?> stage : known) {
            ObjectNode settings = Schema.of(stage.settings());
            settings.put("description", stage.about());
            settings.putArray("type").add("object").add("null");
            each.set(stage.name(), settings);
        }
        return schema.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Gaoyao recipe");
    }

    private Yaml overridden(Yaml yaml, List<String> overrides, Optional<Path> data, Problems problems) {
        if (!(yaml instanceof Yaml.Mapping recipe)) {
            return yaml;
        }
        Path here = Path.of("").toAbsolutePath();
        for (String override : overrides) {
            Place place = new Place("--set " + override, here);
            int equals = override.indexOf('=');
            if (equals < 1) {
                problems.add(place.where(), "is not of the form key=value", "write, for example, --set seed=2");
                continue;
            }
            List<String> path =
                    new ArrayList<>(List.of(override.substring(0, equals).split("\\.", -1)));
            if (path.size() > 1 && !TOP.contains(path.getFirst())) {
                path.addFirst("stages");
            }
            if (path.size() > 1 && !names(recipe).contains(path.get(1))) {
                problems.add(Binder.unknown(place, "stage", path.get(1), names(recipe)));
                continue;
            }
            Optional<Yaml> value = YamlReader.parse(override.substring(equals + 1), place, problems);
            if (value.isPresent()) {
                recipe = recipe.with(path, value.get());
            }
        }
        if (data.isPresent()) {
            Place place = new Place("--data " + data.get(), here);
            recipe = recipe.with(List.of("data"), new Yaml.Scalar(data.get().toString(), true, place));
        }
        return recipe;
    }

    private static List<String> names(Yaml.Mapping recipe) {
        return recipe.get("stages").map(Yaml.Entry::value).orElse(recipe) instanceof Yaml.Mapping stages
                ? stages.keys()
                : List.of();
    }

    private Optional<Recipe> recipe(Path file, Yaml yaml, Problems problems) {
        Optional<Header> header = new Binder(problems).bind(yaml, Header.class);
        Optional<Path> data = header.flatMap(Header::data)
                .map(folder -> folder.toAbsolutePath().normalize());
        data.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            Place place =
                    ((Yaml.Mapping) yaml).get("data").orElseThrow().value().place();
            problems.add(place.where(), "there is no folder " + folder, "check the path");
        });
        List<Step<?>> steps =
                stages(yaml).map(each -> steps(each, data, problems)).orElse(List.of());
        if (header.isEmpty()) {
            return Optional.empty();
        }
        String name =
                header.get().name().orElse(String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", ""));
        return Optional.of(new Recipe(name, header.get().seed(), data, steps));
    }

    private static Optional<Yaml> stages(Yaml yaml) {
        return yaml instanceof Yaml.Mapping mapping ? mapping.get("stages").map(Yaml.Entry::value) : Optional.empty();
    }

    private List<Step<?>> steps(Yaml yaml, Optional<Path> data, Problems problems) {
        List<Step<?>> steps = new ArrayList<>();
        if (!(yaml instanceof Yaml.Mapping stages) || stages.entries().isEmpty()) {
            problems.add(
                    yaml.place().where(),
                    "expected the names of stages, got " + yaml.kind(),
                    "write at least one, such as \"law:\"");
            return steps;
        }
        Map<String, Stage<?>> byName = new LinkedHashMap<>();
        known.forEach(stage -> byName.put(stage.name(), stage));
        Set<String> above = new TreeSet<>();
        for (Yaml.Entry entry : stages.entries()) {
            Stage<?> stage = byName.get(entry.key());
            if (stage == null) {
                problems.add(Binder.unknown(entry.place(), "stage", entry.key(), List.copyOf(byName.keySet())));
            } else {
                step(stage, entry, data, above, problems).ifPresent(steps::add);
            }
            above.add(entry.key());
        }
        return steps;
    }

    private static <S extends Record> Optional<Step<S>> step(
            Stage<S> stage, Yaml.Entry entry, Optional<Path> data, Set<String> above, Problems problems) {
        Set<String> reads = stage.reads(Set.copyOf(above));
        for (String needed : reads) {
            if (!above.contains(needed)) {
                problems.add(
                        entry.place().where(),
                        "the stage " + stage.name() + " reads what " + needed + " makes, which does not stand above it",
                        "add the stage " + needed + " above it");
            }
        }
        Optional<S> settings = new Binder(problems)
                .bind(entry.value(), stage.settings())
                .map(given -> stage.resolved(given, data.filter(Files::isDirectory)));
        settings.ifPresent(given -> {
            stage.data(given).forEach(each -> present(each, entry, problems));
            stage.lacking(given)
                    .forEach(each -> problems.add(place(each.where(), entry).where(), each.what(), each.next()));
        });
        return settings.map(given -> new Step<>(stage, given, reads));
    }

    private static void present(Data data, Yaml.Entry stage, Problems problems) {
        if (!Files.exists(data.path())) {
            problems.add(place(data.name(), stage).where(), "there is no " + data.path(), "check the path");
        }
    }

    /** Where a setting of a stage stands; the stage itself if the recipe does not name the setting. */
    private static Place place(String key, Yaml.Entry stage) {
        return Optional.of(stage.value())
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(settings -> ((Yaml.Mapping) settings).get(key))
                .map(Yaml.Entry::place)
                .orElse(stage.place());
    }
}
