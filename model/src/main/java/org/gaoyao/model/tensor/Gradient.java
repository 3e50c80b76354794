package org.gaoyao.model.tensor;

/**
 * What {@link Tensor#backward} adds up for one tensor that {@linkplain Tensor#requiresGradient requires it}.
 *
 * @param tensor whose gradient this is
 */
public record Gradient(Tensor tensor) {

    /** Whether anything was added since the last {@link #clear}. */
    public boolean exists() {
        return tensor.raw().grad().defined();
    }

    /** What was added up so far. */
    public Tensor value() {
        if (!exists()) {
            throw new IllegalStateException("there is no gradient yet: call backward first");
        }
        // A reference of its own: what grad() gives belongs to the tensor and goes with it.
        return new Tensor(new org.bytedeco.pytorch.Tensor(tensor.raw().grad()));
    }

    /** Adds to it by hand. */
    public void add(Tensor more) {
        if (exists()) {
            tensor.raw().grad().add_(more.raw());
        } else {
            tensor.raw().mutable_grad().put(more.raw());
        }
    }

    /** Forgets it and frees its memory. */
    public void clear() {
        tensor.raw().mutable_grad().reset();
    }
}
