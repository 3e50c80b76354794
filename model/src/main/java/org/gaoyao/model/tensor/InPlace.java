package org.gaoyao.model.tensor;

import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.global.torch;

/**
 * Operations that change a tensor's own numbers instead of making new ones; each returns this, so that they can follow each
 * other.
 *
 * <p>A tensor that is a mapped file must never be changed, and of one that requires a gradient only where nothing is recorded.
 *
 * @param tensor what is changed
 */
public record InPlace(Tensor tensor) {

    /** Takes over the numbers of another tensor of a shape that broadcasts to this one. */
    public InPlace copy(Tensor other) {
        tensor.raw().copy_(other.raw());
        return this;
    }

    /** Writes rows to these indices of an axis. */
    public InPlace copy(int axis, Tensor indices, Tensor rows) {
        tensor.raw().index_copy_(axis, indices.raw(), rows.raw());
        return this;
    }

    /** Makes every number {@code value}. */
    public InPlace fill(double value) {
        tensor.raw().fill_(new Scalar(value));
        return this;
    }

    /** Adds another tensor. */
    public InPlace add(Tensor other) {
        tensor.raw().add_(other.raw());
        return this;
    }

    /** Multiplies with another tensor, which is broadcast. */
    public InPlace times(Tensor other) {
        tensor.raw().mul_(other.raw());
        return this;
    }

    /** Multiplies every number. */
    public InPlace times(double factor) {
        tensor.raw().mul_(new Scalar(factor));
        return this;
    }

    /** Replaces every number by its exponential. */
    public InPlace exp() {
        tensor.raw().exp_();
        return this;
    }

    /** Adds {@code source} at these indices of an axis; all other dimensions equal. */
    public InPlace scatterAdd(int axis, Tensor indices, Tensor source) {
        tensor.raw().scatter_add_(axis, indices.raw(), source.raw());
        return this;
    }

    /** Adds the matrix product of two others. */
    public InPlace addProduct(Tensor one_M_K, Tensor other_K_N) {
        tensor.raw().addmm_(one_M_K.raw(), other_K_N.raw());
        return this;
    }

    /** Replaces the numbers by the matrix product of two others. */
    public InPlace product(Tensor one_M_K, Tensor other_K_N) {
        torch.mm_out(tensor.raw(), one_M_K.raw(), other_K_N.raw());
        return this;
    }

    /** Replaces the numbers by the logarithm of the softmax of another tensor along an axis; that may be this one. */
    public InPlace logSoftmax(Tensor source, int axis) {
        torch.log_softmax_out(tensor.raw(), source.raw(), axis);
        return this;
    }
}
