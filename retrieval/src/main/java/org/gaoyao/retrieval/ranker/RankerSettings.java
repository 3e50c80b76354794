package org.gaoyao.retrieval.ranker;

/**
 * How a ranker is trained.
 *
 * @param articleEpochs how often the encoder meets each article
 * @param questionEpochs how often it meets each question
 * @param parts into how many parts questions are dealt, at least 2
 * @param trees how many trees are grown
 * @param unseenWeight how much a question counts when nothing is remembered of its articles, beside 1 when something is
 */
public record RankerSettings(int articleEpochs, int questionEpochs, int parts, int trees, float unseenWeight) {

    public RankerSettings {
        if (articleEpochs < 0 || questionEpochs < 0 || parts < 2 || trees < 1 || !(unseenWeight >= 0)) {
            throw new IllegalArgumentException(
                    "epochs are at least 0, parts 2, trees 1, a weight 0; got %d, %d, %d, %d, %s"
                            .formatted(articleEpochs, questionEpochs, parts, trees, unseenWeight));
        }
    }

    /** What was found to be enough for some hundreds of questions. */
    public static RankerSettings standard() {
        return new RankerSettings(2, 8, 4, 300, 1);
    }
}
