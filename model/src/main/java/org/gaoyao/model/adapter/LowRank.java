package org.gaoyao.model.adapter;

import org.gaoyao.model.decoder.Projection;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;

/**
 * The addition to one linear map: y + s·B·A·x.
 *
 * @param a_R_I A, from the input to r numbers
 * @param b_O_R B, from those to the output; zeros before training
 * @param scale s
 */
public record LowRank(Tensor a_R_I, Tensor b_O_R, double scale) implements Projection {

    @Override
    public Tensor adapt(Tensor x_N_I, Tensor y_N_O) {
        Tensor added_N_O = x_N_I.to(a_R_I.type()).linear(a_R_I).linear(b_O_R);
        return y_N_O.add(added_N_O.to(y_N_O.type()), scale);
    }

    /** The same, blind to a share of its input, as in training. */
    Projection withDropout(double rate) {
        return rate == 0 ? this : (x_N_I, y_N_O) -> adapt(x_N_I.dropout(rate), y_N_O);
    }

    /** W + s·B·A, computed in at least 32 bits and given in the type of W. */
    Tensor merged(Tensor weight_O_I) {
        DType type = weight_O_I.type() == DType.F64 ? DType.F64 : DType.F32;
        Tensor product_O_I = b_O_R.detach().to(type).matmul(a_R_I.detach().to(type));
        return weight_O_I.detach().to(type).add(product_O_I, scale).to(weight_O_I.type());
    }
}
