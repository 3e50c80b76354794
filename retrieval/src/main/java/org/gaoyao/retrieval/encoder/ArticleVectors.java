package org.gaoyao.retrieval.encoder;

/**
 * The vectors of all articles, laid out by dimension and then by article, which makes comparing one question with all of them a
 * run through memory.
 */
public final class ArticleVectors {

    private final int size;
    private final float[][] byDimension;

    ArticleVectors(int size, int dimensions) {
        this(size, new float[dimensions][size]);
    }

    ArticleVectors(int size, float[][] byDimension) {
        this.size = size;
        this.byDimension = byDimension;
    }

    int size() {
        return size;
    }

    void set(int number, float[] vector) {
        for (int k = 0; k < vector.length; k++) {
            byDimension[k][number] = vector[k];
        }
    }

    /** The numbers of one dimension, by article. */
    float[] dimension(int k) {
        return byDimension[k];
    }

    /** The cosine of a question's vector with every article's, by its number. */
    public float[] cosines(float[] question) {
        var cosines = new float[size];
        for (int k = 0; k < question.length; k++) {
            float times = question[k];
            float[] numbers = byDimension[k];
            for (int i = 0; i < size; i++) {
                cosines[i] += times * numbers[i];
            }
        }
        return cosines;
    }
}
