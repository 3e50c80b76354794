package org.gaoyao.model.optimizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.model.tensor.AdamWKernel;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter, 2019), all tensors in one native call.
 *
 * <p>Matrices decay; norms and biases, which have one dimension, do not. Its state is two moments for each tensor, of the
 * same shape and type, and the number of steps; equal states, weights and gradients give equal results bit for bit.
 */
public final class AdamW implements AutoCloseable {

    /** The names under which {@link #state} gives the moments begin with these. */
    private static final String FIRST = "first/";

    private static final String SECOND = "second/";

    /**
     * What does not change while training.
     *
     * @param beta1 how much of the first moment stays, below 1
     * @param beta2 how much of the second moment stays, below 1
     * @param epsilon added to the root of the second moment
     * @param decay of matrices, times the learning rate, each step
     */
    public record Settings(double beta1, double beta2, double epsilon, double decay) {

        /** What is customary for language models: 0.9, 0.95, 1e-8, 0.1. */
        public static final Settings CUSTOMARY = new Settings(0.9, 0.95, 1e-8, 0.1);

        public Settings {
            if (!(beta1 >= 0 && beta1 < 1 && beta2 >= 0 && beta2 < 1 && epsilon > 0 && decay >= 0)) {
                throw new IllegalArgumentException(
                        "betas must be from 0 to below 1, epsilon above 0, decay at least 0; got %s, %s, %s, %s"
                                .formatted(beta1, beta2, epsilon, decay));
            }
        }
    }

    /** Tensors that decay alike. */
    private record Group(
            List<Tensor> parameters, List<Tensor> first, List<Tensor> second, List<Tensor> steps, double decay) {}

    private final Map<String, Tensor> parameters;
    private final Settings settings;
    private final Map<String, Tensor> state = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private long steps;

    /**
     * An optimizer that has taken no step.
     *
     * @param parameters what is trained, by name; kept by the caller for as long as the optimizer is used
     */
    public AdamW(Map<String, Tensor> parameters, Settings settings) {
        this.parameters = new LinkedHashMap<>(parameters);
        this.settings = settings;
        var decaying = group(settings.decay());
        var others = group(0);
        this.parameters.forEach((name, parameter) -> {
            Group group = parameter.rank() > 1 ? decaying : others;
            group.parameters().add(parameter);
            group.first().add(moment(FIRST + name, parameter));
            group.second().add(moment(SECOND + name, parameter));
            group.steps().add(Scope.keep(Tensor.zeros(DType.F32).to(parameter.device())));
        });
        groups.add(decaying);
        groups.add(others);
        groups.removeIf(group -> group.parameters().isEmpty());
    }

    private static Group group(double decay) {
        return new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), decay);
    }

    private Tensor moment(String name, Tensor parameter) {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor moment =
                    Scope.keep(Tensor.zeros(parameter.type(), parameter.shape()).to(parameter.device()));
            state.put(name, moment);
            return moment;
        }
    }

    /** Scales all gradients down so that their joint Euclidean norm is at most {@code limit}; returns the norm before. */
    public double clip(double limit) {
        try (Scope _ = Scope.withoutGradients()) {
            return AdamWKernel.clip(List.copyOf(parameters.values()), limit);
        }
    }

    /** The joint Euclidean norm of all gradients. */
    public double norm() {
        try (Scope _ = Scope.withoutGradients()) {
            return AdamWKernel.norm(List.copyOf(parameters.values()));
        }
    }

    /** Multiplies all gradients. */
    public void scale(double factor) {
        try (Scope _ = Scope.withoutGradients()) {
            parameters
                    .values()
                    .forEach(parameter -> parameter.gradient().value().inPlace().times(factor));
        }
    }

    /**
     * One step with the gradients that were added up, which are forgotten afterwards.
     *
     * @param rate the learning rate of this step
     * @throws IllegalStateException if a tensor has no gradient, with its name
     */
    public void step(double rate) {
        parameters.forEach((name, parameter) -> {
            if (!parameter.gradient().exists()) {
                throw new IllegalStateException("there is no gradient for " + name + ": nothing depended on it");
            }
        });
        steps++;
        try (Scope _ = Scope.withoutGradients()) {
            for (Group group : groups) {
                group.steps().forEach(count -> count.inPlace().fill((double) steps));
                AdamWKernel.step(
                        group.parameters(),
                        group.parameters().stream()
                                .map(parameter -> parameter.gradient().value())
                                .toList(),
                        group.first(),
                        group.second(),
                        group.steps(),
                        rate,
                        settings.beta1(),
                        settings.beta2(),
                        group.decay(),
                        settings.epsilon());
            }
        }
        clearGradients();
    }

    /** Forgets all gradients. */
    public void clearGradients() {
        parameters.values().forEach(parameter -> parameter.gradient().clear());
    }

    /** What is trained, by name. */
    public Map<String, Tensor> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    /** The moments by name, themselves and not copies: for saving, and for writing saved ones into. */
    public Map<String, Tensor> state() {
        return new LinkedHashMap<>(state);
    }

    /** How many steps were taken. */
    public long steps() {
        return steps;
    }

    /** Says that the state is that after {@code count} steps. */
    public void continueAfter(long count) {
        steps = count;
    }

    /** Frees the moments. */
    @Override
    public void close() {
        state.values().forEach(Tensor::close);
        groups.forEach(group -> group.steps().forEach(Tensor::close));
    }
}
