package org.gaoyao.retrieval.encoder;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.retrieval.encoder.School.Pupil;

/**
 * An encoder and the vectors of all articles as bytes, big end first: how many tokens, dimensions and articles; each token as
 * its length in bytes and UTF-8; its vectors, question weights and article weights; the articles' vectors by dimension.
 */
public final class EncoderFile {

    private EncoderFile() {}

    /** Writes them. */
    public static void write(Pupil pupil, OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        Encoder encoder = pupil.encoder();
        List<String> tokens = encoder.vocabulary().tokens();
        out.writeInt(tokens.size());
        out.writeInt(encoder.dimensions());
        out.writeInt(pupil.articles().size());
        for (String token : tokens) {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
        numbers(encoder.vectors, out);
        numbers(encoder.questionWeights, out);
        numbers(encoder.articleWeights, out);
        for (int k = 0; k < encoder.dimensions(); k++) {
            numbers(pupil.articles().dimension(k), out);
        }
        out.flush();
    }

    /** Reads what was written. */
    public static Pupil read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        int size = in.readInt();
        int dimensions = in.readInt();
        int articles = in.readInt();
        var tokens = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            tokens.add(new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8));
        }
        var encoder = new Encoder(
                new Vocabulary(tokens, new float[size]),
                dimensions,
                numbers(size * dimensions, in),
                numbers(size, in),
                numbers(size, in));
        var vectors = new float[dimensions][];
        for (int k = 0; k < dimensions; k++) {
            vectors[k] = numbers(articles, in);
        }
        return new Pupil(encoder, new ArticleVectors(articles, vectors));
    }

    private static void numbers(float[] numbers, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        out.write(bytes.array());
    }

    private static float[] numbers(int count, InputStream in) throws IOException {
        var numbers = new float[count];
        ByteBuffer.wrap(in.readNBytes(count * Float.BYTES)).asFloatBuffer().get(numbers);
        return numbers;
    }
}
