package org.gaoyao.retrieval.ranker;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMBooster.FeatureImportanceType;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.run.Progress;

/**
 * Rankings to learn from: of each question some articles with their features, and which of them answer it. Grows LightGBM's
 * trees for the loss of LambdaRank (Burges 2010). Not safe for concurrent use.
 */
final class Examples {

    private static final String PARAMETERS = String.join(
            " ",
            "objective=lambdarank",
            "num_leaves=15",
            "learning_rate=0.05",
            "min_data_in_leaf=20",
            "feature_fraction=0.6",
            "lambda_l2=5",
            "lambdarank_truncation_level=30",
            "use_missing=false",
            "deterministic=true",
            "force_row_wise=true",
            "num_threads=1",
            "verbosity=-1");

    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /**
     * Adds a question.
     *
     * @param features by article and feature
     * @param answers whether each article answers it
     * @param weight how much the question counts
     */
    void add(List<float[]> features, List<Boolean> answers, float weight) {
        rows.addAll(features);
        answers.forEach(answer -> labels.add(answer ? 1f : 0f));
        features.forEach(_ -> weights.add(weight));
        groups.add(features.size());
    }

    int questions() {
        return groups.size();
    }

    /** The text of a model with so many trees. One thread; equal examples and seeds give equal texts. */
    String grow(int trees, long seed, Progress progress) {
        LightGbm.load();
        int width = Feature.values().length;
        var matrix = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, matrix, i * width, width);
        }
        String parameters = PARAMETERS + " seed=" + Math.floorMod(seed, Integer.MAX_VALUE);
        try (LGBMDataset data = LGBMDataset.createFromMat(matrix, rows.size(), width, true, parameters, null)) {
            data.setField("label", array(labels));
            data.setField("weight", array(weights));
            data.setField("group", groups.stream().mapToInt(Integer::intValue).toArray());
            try (LGBMBooster booster = LGBMBooster.create(data, parameters);
                    Progress.Task task = progress.task("growing trees", trees, "trees")) {
                for (int tree = 0; tree < trees && !booster.updateOneIter(); tree++) {
                    task.advance(1);
                }
                return booster.saveModelToString(0, 0, FeatureImportanceType.GAIN);
            }
        } catch (LGBMException failure) {
            throw LightGbm.refusal(String.valueOf(failure.getMessage()));
        }
    }

    private static float[] array(List<Float> values) {
        var array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }
}
