package org.gaoyao.retrieval.ranker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.ml.lightgbm.PredictionType;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;

final class TreesTest {

    private static final int WIDTH = Feature.values().length;

    @Test
    void treesSayWhatLightGbmSays() throws LGBMException {
        RandomGenerator random = new Seeds(3).generator("rows");
        Trees trees = Trees.parse(examples(random).grow(30, 5, Progress.silent()));
        try (LGBMBooster booster = LGBMBooster.loadModelFromString(trees.text())) {
            for (int i = 0; i < 200; i++) {
                float[] row = row(random);
                double score = trees.score(row, new double[WIDTH]);
                assertThat(score)
                        .isCloseTo(
                                booster.predictForMatSingleRow(row, PredictionType.C_API_PREDICT_RAW_SCORE),
                                within(1e-9));
            }
        }
        assertThat(trees.trees()).hasSize(30);
    }

    @Test
    void contributionsAreOfTheFeatureThatTells() {
        Trees trees = Trees.parse(examples(new Seeds(4).generator("rows")).grow(30, 5, Progress.silent()));
        var high = new double[WIDTH];
        var low = new double[WIDTH];
        var row = new float[WIDTH];
        row[Feature.MEANING.place()] = 1;
        double above = trees.score(row, high);
        row[Feature.MEANING.place()] = 0;
        double below = trees.score(row, low);
        assertThat(above).isGreaterThan(below);
        assertThat(high[Feature.MEANING.place()]).isPositive();
        assertThat(low[Feature.MEANING.place()]).isNegative();
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> Trees.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whoever means most answers. */
    private static Examples examples(RandomGenerator random) {
        var examples = new Examples();
        for (int question = 0; question < 40; question++) {
            List<float[]> features = new ArrayList<>();
            List<Boolean> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                float[] row = row(random);
                features.add(row);
                answers.add(row[Feature.MEANING.place()] > 0.9);
            }
            examples.add(features, answers, 1);
        }
        return examples;
    }

    private static float[] row(RandomGenerator random) {
        var row = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            row[i] = random.nextFloat();
        }
        return row;
    }
}
