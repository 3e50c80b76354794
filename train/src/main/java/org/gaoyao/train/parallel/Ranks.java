package org.gaoyao.train.parallel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.model.checkpoint.TrainingState;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.plan.Sharding;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;

/**
 * The processes that train one model, and what each of them keeps of it.
 *
 * @param group the processes; its owner closes it
 * @param sharding what is split
 */
public record Ranks(ProcessGroup group, Sharding sharding) {

    /** One process that keeps everything. */
    public static Ranks alone() {
        return new Ranks(ProcessGroup.alone(), Sharding.DATA_PARALLEL);
    }

    /** The path that the first rank gives. */
    public Path ofFirst(Path path) {
        if (group.size() == 1) {
            return path;
        }
        byte[] told = group.tell(path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
        return Path.of(new String(told, StandardCharsets.UTF_8));
    }

    /**
     * Saves what each rank needs to go on, in a folder that all of them reach; it appears when all have written, or not at all.
     *
     * <p>Of one process it is a {@link TrainingState}; of several it has one for each, with that rank's share and generator. Where
     * all ranks have all, the first writes it.
     *
     * @throws FileAlreadyExistsException if the folder exists
     */
    public void save(Path folder, AdamW optimizer, JsonNode progress) throws IOException {
        if (group.size() == 1) {
            TrainingState.write(folder, optimizer, progress);
            return;
        }
        Path staging = folder.resolveSibling(".gathering-" + folder.getFileName());
        if (group.first()) {
            if (Files.exists(folder)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            if (Files.exists(staging)) { // of a group that was killed
                FileTree.remove(staging);
            }
            Files.createDirectories(staging);
        }
        group.barrier();
        try (AdamW nothing = nothing()) {
            TrainingState.write(staging.resolve(name(group.rank())), repeatsFirst() ? nothing : optimizer, progress);
        }
        group.barrier();
        if (group.first()) {
            Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        group.barrier();
    }

    /**
     * Writes what was saved by as many ranks with the same sharding into the tensors of {@code optimizer}, its moments and the
     * process's generator; returns what the run wanted to know.
     *
     * @throws ProblemsException if the folder does not fit, with everything that does not; nothing is then changed
     */
    public JsonNode resume(Path folder, AdamW optimizer) throws IOException {
        Path own = group.size() == 1 ? folder : folder.resolve(name(group.rank()));
        if (!Files.isDirectory(own)
                || (group.size() == 1 && !savedByOthers(folder).isEmpty())) {
            throw ProblemsException.of(
                    "training was not continued",
                    folder.toString(),
                    "was not saved by %d processes with %s; it has %s"
                            .formatted(group.size(), sharding.label(), savedByOthers(folder)),
                    "continue with as many processes and the sharding it was begun with");
        }
        if (!repeatsFirst()) {
            return TrainingState.resume(own, optimizer);
        }
        TrainingState.resume(folder.resolve(name(0)), optimizer);
        try (AdamW nothing = nothing()) {
            return TrainingState.resume(own, nothing);
        }
    }

    /** Whether all that this rank has but its generator is the first's as well. */
    private boolean repeatsFirst() {
        return sharding == Sharding.DATA_PARALLEL && !group.first();
    }

    private static AdamW nothing() {
        return new AdamW(Map.of(), AdamW.Settings.CUSTOMARY);
    }

    private String name(int rank) {
        return "%s-rank-%d-of-%d"
                .formatted(sharding.label().toLowerCase(Locale.ROOT).replace(' ', '-'), rank, group.size());
    }

    private static String savedByOthers(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> name.contains("-rank-"))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
