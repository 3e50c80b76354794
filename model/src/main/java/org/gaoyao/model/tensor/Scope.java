package org.gaoyao.model.tensor;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.AutoGradMode;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work whose native memory is freed at its end: every tensor made in it and not kept.
 *
 * <pre>{@code
 * try (Scope step = Scope.open()) {
 *     Tensor loss = ...;
 *     loss.backward();
 * }
 * }</pre>
 *
 * <p>Scopes nest and belong to the thread that opened them. Outside any scope a tensor is freed when its Java object is
 * collected, which is late, for the collector does not feel native memory.
 */
public final class Scope implements AutoCloseable {

    private final PointerScope pointers;
    private final @Nullable AutoGradMode recording;

    private Scope(@Nullable AutoGradMode recording) {
        this.recording = recording;
        this.pointers = new PointerScope();
    }

    /** Opens a scope; what is computed in it is recorded for gradients if it was so outside. */
    public static Scope open() {
        Native.load();
        return new Scope(null);
    }

    /** Opens a scope in which nothing is recorded for gradients. */
    public static Scope withoutGradients() {
        Native.load();
        return new Scope(new AutoGradMode(false));
    }

    /** Opens a scope in which computation is recorded for gradients, also inside one without. */
    public static Scope withGradients() {
        Native.load();
        return new Scope(new AutoGradMode(true));
    }

    /** Lets a tensor outlive every scope; it is then freed by {@link Tensor#close()}, or when its object is collected. */
    public static Tensor keep(Tensor tensor) {
        tensor.raw().retainReference();
        return tensor;
    }

    /** Hands a tensor of this scope, the innermost, over to the one around it, which frees it at its own end. */
    public Tensor hand(Tensor tensor) {
        tensor.raw().retainReference();
        pointers.detach(tensor.raw());
        PointerScope outer = outer();
        if (outer != null) {
            outer.attach(tensor.raw());
            tensor.raw().releaseReference();
        }
        return tensor;
    }

    private @Nullable PointerScope outer() {
        var scopes = PointerScope.getScopeIterator();
        while (scopes != null && scopes.hasNext()) {
            if (scopes.next() == pointers && scopes.hasNext()) {
                return scopes.next();
            }
        }
        return null;
    }

    @Override
    public void close() {
        pointers.close();
        if (recording != null) {
            recording.close();
        }
    }
}
