package org.gaoyao.train.reinforcement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.Companions;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.learner.Learner;

/**
 * Who learns: all weights of a checkpoint, or an adapter of it.
 *
 * @param learner that takes the steps
 * @param decoder the checkpoint's, which changes where there is no adapter
 * @param adapter that is trained
 */
record Student(Checkpoint checkpoint, Learner learner, Decoder decoder, Optional<Adapter> adapter)
        implements AutoCloseable {

    static Student of(Path model, PolicyTrainingSettings settings) throws IOException {
        Checkpoint checkpoint = Checkpoint.open(model);
        if (settings.adapter().isEmpty()) {
            Decoder decoder = checkpoint.train(settings.type(), settings.device());
            return new Student(checkpoint, Learner.full(decoder, settings.learner()), decoder, Optional.empty());
        }
        Decoder base = checkpoint.load(settings.type(), settings.device());
        Adapter adapter = Adapter.random(
                checkpoint.file().configuration(),
                settings.adapter().get(),
                new Seeds(settings.seed()).seed("adapter"),
                settings.type(),
                settings.device());
        return new Student(checkpoint, Learner.adapter(base, adapter, settings.learner()), base, Optional.of(adapter));
    }

    /** Writes the adapter in PEFT's layout. */
    void writeAdapter(Path folder) throws IOException {
        AdapterFiles.write(
                folder, adapter.orElseThrow(), Optional.of(checkpoint.folder().toString()));
        Companions.copy(checkpoint.folder(), folder);
    }

    /** Writes the checkpoint with what was learnt. */
    void writeModel(Path folder) throws IOException {
        Companions.copy(checkpoint.folder(), folder);
        Decoder whole = adapter.map(each -> each.merged(decoder)).orElse(decoder);
        ConfigurationFile file = checkpoint.file();
        CheckpointWriter.write(
                folder, file, name -> whole.weights().get(name).to(file.type()), SafetensorsWriter.SHARD);
    }

    @Override
    public void close() {
        learner.close();
        adapter.ifPresent(Adapter::close);
        decoder.weights().close();
    }
}
