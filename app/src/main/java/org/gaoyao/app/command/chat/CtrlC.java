package org.gaoyao.app.command.chat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** Makes Ctrl-C (SIGINT) stop what is under way and not the program; while nothing is, it ends the program as ever. */
final class CtrlC implements AutoCloseable {

    private static final String SIGNAL = "INT";

    /** The exit code of a program that SIGINT ended, in shells. */
    private static final int ENDED = 130;

    private final AtomicReference<@Nullable Thread> busy = new AtomicReference<>();
    private final @Nullable Object before;

    CtrlC() {
        before = Signals.register(SIGNAL, this::pressed);
    }

    private void pressed() {
        Thread thread = busy.get();
        if (thread == null) {
            System.exit(ENDED);
        } else {
            thread.interrupt();
        }
    }

    /** What the work gives; nothing if Ctrl-C stopped it. */
    <T> Optional<T> during(Callable<T> work) throws Exception {
        busy.set(Thread.currentThread());
        try {
            return Optional.of(work.call());
        } catch (InterruptedException _) {
            return Optional.empty();
        } finally {
            busy.set(null);
            Thread.interrupted();
        }
    }

    @Override
    public void close() {
        Signals.unregister(SIGNAL, before);
    }
}
