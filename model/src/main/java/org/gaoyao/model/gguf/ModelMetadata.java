package org.gaoyao.model.gguf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gaoyao.model.decoder.Configuration;

/** What a GGUF file says of a decoder's shape, under the keys of its architecture. */
final class ModelMetadata {

    /** The version of llama.cpp's formats of quantised numbers. */
    private static final int QUANTISATION = 2;

    private ModelMetadata() {}

    static Map<String, GgufValue> of(Configuration shape, String name, GgufType type) {
        String architecture = shape.family().modelType(); // llama.cpp names them as Hugging Face does
        var values = new LinkedHashMap<String, GgufValue>();
        values.put("general.architecture", new GgufValue.Text(architecture));
        values.put("general.type", new GgufValue.Text("model"));
        values.put("general.name", new GgufValue.Text(name));
        values.put("general.alignment", new GgufValue.Whole(GgufWriter.ALIGNMENT));
        values.put("general.file_type", new GgufValue.Whole(type.fileType()));
        values.put("general.quantization_version", new GgufValue.Whole(QUANTISATION));
        whole(values, architecture + ".block_count", shape.layers());
        whole(values, architecture + ".context_length", shape.positions());
        whole(values, architecture + ".embedding_length", shape.width());
        whole(values, architecture + ".feed_forward_length", shape.feedForward());
        whole(values, architecture + ".vocab_size", shape.vocabulary());
        whole(values, architecture + ".attention.head_count", shape.queryHeads());
        whole(values, architecture + ".attention.head_count_kv", shape.keyValueHeads());
        whole(values, architecture + ".attention.key_length", shape.headWidth());
        whole(values, architecture + ".attention.value_length", shape.headWidth());
        fraction(values, architecture + ".attention.layer_norm_rms_epsilon", shape.epsilon());
        whole(values, architecture + ".rope.dimension_count", shape.headWidth());
        fraction(values, architecture + ".rope.freq_base", shape.rotaryBase());
        return values;
    }

    private static void whole(Map<String, GgufValue> values, String key, int value) {
        values.put(key, new GgufValue.Whole(value));
    }

    private static void fraction(Map<String, GgufValue> values, String key, double value) {
        values.put(key, new GgufValue.Fraction((float) value));
    }
}
