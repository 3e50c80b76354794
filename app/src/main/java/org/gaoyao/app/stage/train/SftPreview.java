package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.example.MaskPreview;
import org.gaoyao.train.tuning.TuningData;

/**
 * What a fine-tuning would learn from, before a step is taken.
 *
 * @param sources the sources, encoded
 * @param tokenizer of the model
 */
public record SftPreview(List<EncodedSource> sources, Tokenizer tokenizer) {

    public SftPreview {
        sources = List.copyOf(sources);
    }

    /**
     * Reads and encodes what a fine-tuning with these settings reads from outside.
     *
     * @param root seed of the recipe
     * @param work a folder for work files, needed as long as the preview is
     * @throws org.gaoyao.run.ProblemsException with every bad row
     */
    public static SftPreview of(SftSettings settings, long root, Path work, Progress progress) throws IOException {
        Seeds seeds = new Seeds(root).of(SftStage.NAME);
        var plan = new SftPlan(settings, Optional.empty());
        Path model =
                plan.modelOrFresh(Optional.empty(), work.resolve(SftStage.FRESH), seeds.seed(SftStage.FRESH), progress);
        TuningData data =
                plan.data(Checkpoint.open(model).file().configuration().positions());
        Tokenizer tokenizer = TokenizerFiles.read(model);
        List<EncodedSource> sources = data.encode(
                data.lessons(tokenizer, model.toString()),
                work.resolve("encoded"),
                seeds.seed(SftStage.NAME),
                progress);
        return new SftPreview(sources, tokenizer);
    }

    /** The first sequences of a source with what is learnt of them. */
    public List<MaskPreview> sequences(EncodedSource source, int count) {
        return IntStream.range(0, Math.min(count, source.examples().size()))
                .mapToObj(i -> MaskPreview.of(source.examples().get(i), tokenizer))
                .toList();
    }
}
