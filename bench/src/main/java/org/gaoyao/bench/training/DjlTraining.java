package org.gaoyao.bench.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A peer: the same decoder over the arrays of Deep Java Library, written as its users would. */
final class DjlTraining {

    private static final float MASKED = -1e9f;

    private final TrainingShape shape;
    private final Engine engine = Engine.getEngine("PyTorch");
    private final NDManager manager = engine.newBaseManager();
    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final Optimizer optimizer = Optimizer.adamW()
            .optLearningRateTracker(Tracker.fixed(3e-4f))
            .optBeta1(0.9f)
            .optBeta2(0.95f)
            .optWeightDecays(0.1f)
            .build();
    private final NDArray ids;
    private final NDArray targets;
    private final NDArray cosine;
    private final NDArray sine;
    private final NDArray mask;

    private DjlTraining(TrainingShape shape) {
        this.shape = shape;
        int[] text = shape.text();
        NDArray all = manager.create(text).toType(DataType.INT64, false);
        this.ids = all.get(new NDIndex("0:-1")).reshape(shape.sequences(), shape.length());
        this.targets = all.get(new NDIndex("1:")).reshape(shape.tokens(), 1);
        float[] cosines = new float[shape.length() * shape.head()];
        float[] sines = new float[cosines.length];
        float[] masks = new float[shape.length() * shape.length()];
        for (int t = 0; t < shape.length(); t++) {
            for (int c = 0; c < shape.head(); c++) {
                double angle = t * Math.pow(shape.base(), -2.0 * (c % (shape.head() / 2)) / shape.head());
                cosines[t * shape.head() + c] = (float) Math.cos(angle);
                sines[t * shape.head() + c] = (float) Math.sin(angle);
            }
            for (int s = t + 1; s < shape.length(); s++) {
                masks[t * shape.length() + s] = MASKED;
            }
        }
        Shape table = new Shape(shape.length(), shape.head());
        this.cosine = manager.create(cosines, table);
        this.sine = manager.create(sines, table);
        this.mask = manager.create(masks, new Shape(shape.length(), shape.length()));
        weights();
    }

    static void main(String[] arguments) throws IOException {
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        var training = new DjlTraining(TrainingShape.read(arguments[0]));
        Worker.serve("DJL, libtorch " + training.engine.getVersion(), training::step);
    }

    private void weights() {
        int width = shape.width();
        int queries = shape.queries() * shape.head();
        int keyValues = shape.keyValues() * shape.head();
        random("embedding", shape.vocabulary(), width);
        for (int layer = 0; layer < shape.layers(); layer++) {
            random(layer + "q", queries, width);
            random(layer + "k", keyValues, width);
            random(layer + "v", keyValues, width);
            random(layer + "o", width, queries);
            random(layer + "gate", shape.inner(), width);
            random(layer + "up", shape.inner(), width);
            random(layer + "down", width, shape.inner());
            ones(layer + "norm1", width);
            ones(layer + "norm2", width);
            ones(layer + "qnorm", shape.head());
            ones(layer + "knorm", shape.head());
        }
        ones("norm", width);
        weights.values().forEach(weight -> weight.setRequiresGradient(true));
    }

    private void random(String name, long rows, long columns) {
        weights.put(name, manager.randomNormal(0, 0.02f, new Shape(rows, columns), DataType.FLOAT32));
    }

    private void ones(String name, long size) {
        weights.put(name, manager.ones(new Shape(size)));
    }

    private NDArray weight(String name) {
        NDArray weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException(name);
        }
        return weight;
    }

    private double step() {
        double loss;
        try (NDManager _ = attached();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray mean = loss();
            collector.backward(mean);
            loss = mean.getFloat();
        }
        try (NDManager scope = manager.newSubManager()) {
            var gradients = new LinkedHashMap<String, NDArray>();
            weights.forEach((name, weight) -> {
                NDArray gradient = weight.getGradient();
                gradient.attach(scope);
                gradients.put(name, gradient);
            });
            double squares = 0;
            for (NDArray gradient : gradients.values()) {
                try (NDArray square = gradient.square();
                        NDArray sum = square.sum()) {
                    squares += sum.getFloat();
                }
            }
            float scale = (float) Math.min(1, 1 / (Math.sqrt(squares) + 1e-6));
            gradients.forEach((name, gradient) -> {
                gradient.muli(scale);
                optimizer.update(name, weight(name), gradient);
                gradient.muli(0);
            });
        }
        return loss;
    }

    /** Arrays are made in the manager of what they are made from: the tokens are moved to one that ends with the step. */
    private NDManager attached() {
        NDManager scope = manager.newSubManager();
        scope.tempAttachAll(ids, targets, cosine, sine, mask);
        weights.values().forEach(scope::tempAttachAll);
        return scope;
    }

    private NDArray loss() {
        NDArray x = Embedding.embedding(ids, weight("embedding"), SparseFormat.DENSE)
                .head();
        for (int layer = 0; layer < shape.layers(); layer++) {
            x = x.add(attention(layer, norm(x, weight(layer + "norm1"))));
            NDArray n = norm(x, weight(layer + "norm2"));
            NDArray gate = linear(n, layer + "gate");
            NDArray open = gate.mul(ai.djl.nn.Activation.sigmoid(gate)).mul(linear(n, layer + "up"));
            x = x.add(linear(open, layer + "down"));
        }
        NDArray logits = linear(norm(x, weight("norm")), "embedding").reshape(shape.tokens(), shape.vocabulary());
        return logits.logSoftmax(-1).gather(targets, 1).mean().neg();
    }

    private NDArray attention(int layer, NDArray n) {
        NDArray q = turned(norm(heads(n, layer + "q", shape.queries()), weight(layer + "qnorm")));
        NDArray k = turned(norm(heads(n, layer + "k", shape.keyValues()), weight(layer + "knorm")));
        NDArray v = heads(n, layer + "v", shape.keyValues());
        int shared = shape.queries() / shape.keyValues();
        NDArray scores = q.matMul(k.repeat(1, shared).transpose(0, 1, 3, 2))
                .mul(1 / Math.sqrt(shape.head()))
                .add(mask);
        NDArray seen = scores.softmax(-1).matMul(v.repeat(1, shared));
        return linear(
                seen.transpose(0, 2, 1, 3)
                        .reshape(shape.sequences(), shape.length(), (long) shape.queries() * shape.head()),
                layer + "o");
    }

    private NDArray heads(NDArray n, String name, int count) {
        return linear(n, name)
                .reshape(shape.sequences(), shape.length(), count, shape.head())
                .transpose(0, 2, 1, 3);
    }

    private NDArray turned(NDArray x) {
        NDList halves = x.split(2, 3);
        NDArray other = NDArrays.concat(new NDList(halves.get(1).neg(), halves.get(0)), 3);
        return x.mul(cosine).add(other.mul(sine));
    }

    private NDArray norm(NDArray x, NDArray weight) {
        return x.div(x.square().mean(new int[] {-1}, true).add(shape.epsilon()).sqrt())
                .mul(weight);
    }

    private NDArray linear(NDArray x, String name) {
        return Linear.linear(x, weight(name)).head();
    }
}
