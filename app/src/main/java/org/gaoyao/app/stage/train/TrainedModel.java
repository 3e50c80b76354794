package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.Companions;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.Json;
import org.gaoyao.train.token.EndOfText;
import tools.jackson.databind.JsonNode;

/** The Hugging Face folder that a stage of training ends with: weights, configuration, tokenizer. */
final class TrainedModel {

    /** The name of the folder in the output of a stage. */
    static final String FOLDER = "model";

    private TrainedModel() {}

    /** Writes a model that was made here, which ends its answers at the end of a turn or of a text. */
    static void write(Path folder, Decoder decoder, Tokenizer tokenizer) throws IOException {
        TokenizerFiles.write(tokenizer, folder);
        var ends = new TreeSet<Integer>();
        ends.add(EndOfText.of(tokenizer));
        tokenizer.config().roles().end().map(tokenizer::id).ifPresent(id -> id.ifPresent(ends::add));
        Map<String, JsonNode> others = new LinkedHashMap<>();
        others.put("eos_token_id", Json.parse(Json.line(ends)));
        tokenizer
                .config()
                .roles()
                .padding()
                .map(tokenizer::id)
                .filter(OptionalInt::isPresent)
                .ifPresent(id -> others.put("pad_token_id", Json.parse(Json.line(id.getAsInt()))));
        CheckpointWriter.write(
                folder,
                new ConfigurationFile(decoder.configuration(), decoder.type(), others),
                decoder.weights(),
                SafetensorsWriter.SHARD);
    }

    /** Writes a model that was made of another, with what goes with that one, in the type that it had. */
    static void write(Path folder, Decoder decoder, Path from, ConfigurationFile file) throws IOException {
        Companions.copy(from, folder);
        CheckpointWriter.write(
                folder, file, name -> decoder.weights().get(name).to(file.type()), SafetensorsWriter.SHARD);
    }
}
