package org.gaoyao.model.tensor;

import java.util.List;
import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.GenericList;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.IValueVector;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.TensorList;
import org.bytedeco.pytorch.global.torch;

/** One step of AdamW over many tensors in a single native call, which the library keeps private: {@code _fused_adamw_}. */
public final class AdamWKernel {

    private static final OperatorHandle OPERATOR;

    static {
        Native.load();
        OPERATOR = Dispatcher.singleton().findSchemaOrThrow("aten::_fused_adamw_", "");
        OPERATOR.retainReference();
    }

    private AdamWKernel() {}

    /**
     * Updates parameters and moments in place: Loshchilov and Hutter (2019), algorithm 2.
     *
     * @param parameters what is trained, all of one type
     * @param gradients of the same shapes
     * @param firstMoments running means of the gradients
     * @param secondMoments running means of their squares
     * @param steps a number without dimensions for each parameter: how many steps there were, this one included
     */
    public static void step(
            List<Tensor> parameters,
            List<Tensor> gradients,
            List<Tensor> firstMoments,
            List<Tensor> secondMoments,
            List<Tensor> steps,
            double rate,
            double beta1,
            double beta2,
            double decay,
            double epsilon) {
        var stack = new IValueVector();
        for (List<Tensor> list :
                List.of(parameters, gradients, firstMoments, secondMoments, List.<Tensor>of(), steps)) {
            stack.push_back(listOf(list));
        }
        for (double number : new double[] {rate, beta1, beta2, decay, epsilon}) {
            stack.push_back(new IValue(number));
        }
        stack.push_back(new IValue(false)); // amsgrad
        stack.push_back(new IValue(false)); // maximize
        stack.push_back(new IValue()); // grad_scale
        stack.push_back(new IValue()); // found_inf
        OPERATOR.callBoxed(stack);
    }

    /** Scales gradients down so that their joint Euclidean norm is at most {@code limit}; returns the norm before. */
    public static double clip(List<Tensor> parameters, double limit) {
        return torch.clip_grad_norm_(Tensor.vector(parameters), limit);
    }

    /** The joint Euclidean norm of gradients, which stay as they are. */
    public static double norm(List<Tensor> parameters) {
        return clip(parameters, Double.POSITIVE_INFINITY);
    }

    /** A list by its element type: the constructor that takes the vector itself makes an opaque pointer. */
    private static IValue listOf(List<Tensor> tensors) {
        var list = new GenericList(new TensorList().elementType());
        tensors.forEach(tensor -> list.push_back(new IValue(tensor.raw())));
        return new IValue(list);
    }
}
