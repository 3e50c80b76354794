package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.MootStage;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;

/**
 * What the stages above left for one that trains or examines a model.
 *
 * @param reader the name of the stage that reads it
 * @param context of that stage
 */
public record Above(String reader, Context context) {

    /** The name of the stage that imports law. */
    static final String LAW = "law";

    /** The name of the stage that writes cases. */
    public static final String MOOT = "moot";

    /** Stages that leave a model, the latest of a usual recipe first. */
    private static final List<String> TRAINING =
            List.of(RlStage.NAME, SftStage.NAME, MidtrainStage.NAME, BaseStage.NAME);

    /** Of the stages above {@code reader} those that it reads: the latest that leaves a model, and {@code others}. */
    public static Set<String> read(String reader, Set<String> above, String... others) {
        return Stream.concat(
                        training(reader).filter(above::contains).limit(1),
                        Stream.of(others).filter(above::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stages that may leave a model for {@code reader}: those before it, all if it trains none itself. */
    private static Stream<String> training(String reader) {
        return TRAINING.stream().skip(TRAINING.indexOf(reader) + 1L);
    }

    /** The folder of the model that the latest training stage left. */
    public Optional<Path> model() {
        return training(reader).filter(context.above()::contains).findFirst().map(stage -> context.outputOf(stage)
                .resolve(TrainedModel.FOLDER));
    }

    /** The folder of the moot court's short tasks, if it wrote some. */
    public Optional<Path> brief() {
        return moot().map(folder -> folder.resolve(MootStage.BRIEF)).filter(Files::isDirectory);
    }

    /** The folder of what the moot court wrote. */
    public Optional<Path> moot() {
        return Optional.of(MOOT).filter(context.above()::contains).map(context::outputOf);
    }

    /** The law that was imported; an empty book, which still knows which laws ended, if none was. */
    StatuteBook book() throws IOException {
        if (context.above().contains(LAW)) {
            var store = new StatuteStore(context.outputOf(LAW));
            if (store.exists()) {
                return store.book();
            }
        }
        return StatuteBook.of(List.of());
    }
}
