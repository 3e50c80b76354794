package org.gaoyao.retrieval.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A small bi-encoder: a text's vector is the sum of its tokens' vectors, each times how much the token weighs in a question or
 * in an article, brought to length 1; a question fits an article as far as their vectors point the same way (cosine).
 *
 * <p>Safe for concurrent use while nobody trains it.
 */
public final class Encoder {

    private final Vocabulary vocabulary;
    private final int dimensions;
    final float[] vectors;
    final float[] questionWeights;
    final float[] articleWeights;

    Encoder(Vocabulary vocabulary, int dimensions, float[] vectors, float[] questionWeights, float[] articleWeights) {
        this.vocabulary = vocabulary;
        this.dimensions = dimensions;
        this.vectors = vectors;
        this.questionWeights = questionWeights;
        this.articleWeights = articleWeights;
    }

    /** An encoder that knows nothing: random vectors, and weights by rarity. */
    static Encoder random(Vocabulary vocabulary, int dimensions, RandomGenerator random) {
        var vectors = new float[vocabulary.size() * dimensions];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) (random.nextGaussian() / Math.sqrt(dimensions));
        }
        var weights = new float[vocabulary.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = vocabulary.rarities()[row] / 5;
        }
        return new Encoder(vocabulary, dimensions, vectors, weights, weights.clone());
    }

    /** The same encoder, to be trained apart. */
    Encoder copy() {
        return new Encoder(vocabulary, dimensions, vectors.clone(), questionWeights.clone(), articleWeights.clone());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many numbers a vector has. */
    public int dimensions() {
        return dimensions;
    }

    /** The vector of a question, of length 1, or of zeros if it holds no known token. */
    public float[] question(String text) {
        var vector = new float[dimensions];
        sum(vocabulary.bag(text), questionWeights, vector);
        normalize(vector);
        return vector;
    }

    /** The vectors of articles, of length 1 each. */
    ArticleVectors articles(List<Bag> bags) {
        var vectors = new ArticleVectors(bags.size(), dimensions);
        var vector = new float[dimensions];
        for (int number = 0; number < bags.size(); number++) {
            Arrays.fill(vector, 0);
            sum(bags.get(number), articleWeights, vector);
            normalize(vector);
            vectors.set(number, vector);
        }
        return vectors;
    }

    void sum(Bag bag, float[] weights, float[] vector) {
        for (int i = 0; i < bag.rows().length; i++) {
            int row = bag.rows()[i];
            float weight = weights[row] * bag.counts()[i];
            int at = row * dimensions;
            for (int k = 0; k < dimensions; k++) {
                vector[k] += weight * vectors[at + k];
            }
        }
    }

    /** Brings a vector to length 1 and says how long it was. */
    static float normalize(float[] vector) {
        float length = (float) Math.sqrt(dot(vector, vector) + 1e-9f);
        for (int k = 0; k < vector.length; k++) {
            vector[k] /= length;
        }
        return length;
    }

    /** The product of two vectors, summed in four parts, which is faster and the same on every machine. */
    public static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int k = 0;
        for (; k + 3 < a.length; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        for (; k < a.length; k++) {
            s0 += a[k] * b[k];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
