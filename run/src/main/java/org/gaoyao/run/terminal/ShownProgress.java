package org.gaoyao.run.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.gaoyao.run.Progress;

/**
 * Progress shown while it happens: on a terminal one line that keeps moving, elsewhere a plain line every few seconds.
 *
 * <p>The task that was started last is shown, with how much is done, the rate since its start, an estimate of what is
 * left and what it notes. A task that is over before anyone would have seen it leaves nothing. Safe for any number of threads.
 */
public final class ShownProgress implements Progress, AutoCloseable {

    private static final int COLUMNS = 79;
    private static final long LIVE_NANOS = 200_000_000L;
    private static final long PLAIN_NANOS = 5_000_000_000L;

    private final PrintStream out;
    private final boolean live;
    private final LongSupplier nanos;
    private final List<Shown> open = new ArrayList<>();
    private boolean lineStands;
    private volatile boolean closed;

    /**
     * Shows nothing by itself until {@link #refresh} is called.
     *
     * @param live whether {@code out} is a terminal on which a line can be rewritten
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    ShownProgress(PrintStream out, boolean live, LongSupplier nanos) {
        this.out = out;
        this.live = live;
        this.nanos = nanos;
    }

    /**
     * Shows progress on the standard error stream from now until it is closed.
     *
     * <p>Whether that is a terminal is told by the property {@code gaoyao.terminal} (the launcher knows it), else by whether
     * the program as a whole stands at one.
     */
    public static ShownProgress start() {
        boolean atTerminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        boolean terminal = Boolean.parseBoolean(System.getProperty("gaoyao.terminal", Boolean.toString(atTerminal)));
        var shown = new ShownProgress(System.err, terminal, System::nanoTime);
        Thread.ofPlatform().daemon().name("progress").start(shown::keepRefreshing);
        return shown;
    }

    @Override
    public synchronized Task task(String name, long total, String unit) {
        var task = new Shown(name, total, unit, nanos.getAsLong());
        open.add(task);
        return task;
    }

    /** Prints a line that stays, above the one that moves. */
    public synchronized void line(String text) {
        wipe();
        out.println(text);
        out.flush();
    }

    /** Takes the moving line away and shows nothing more. */
    @Override
    public synchronized void close() {
        closed = true;
        wipe();
        out.flush();
    }

    /** Shows how far the newest task is. */
    synchronized void refresh() {
        if (closed || open.isEmpty()) {
            return;
        }
        String text = open.getLast().text(nanos.getAsLong());
        if (live) {
            out.print("\r" + fitting(text) + "\u001b[K");
            lineStands = true;
        } else {
            out.println(text);
        }
        out.flush();
    }

    private void wipe() {
        if (lineStands) {
            out.print("\r\u001b[K");
            lineStands = false;
        }
    }

    private void keepRefreshing() {
        try {
            while (!closed) {
                Thread.sleep((live ? LIVE_NANOS : PLAIN_NANOS) / 1_000_000);
                refresh();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cuts a text to the width of a terminal, on which Chinese characters take two columns. */
    static String fitting(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            columns += text.codePointAt(i) >= 0x1100 ? 2 : 1;
            if (columns > COLUMNS) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private final class Shown implements Task {

        private final String name;
        private final long total;
        private final String unit;
        private final long started;
        private final AtomicLong done = new AtomicLong();
        private volatile String note = "";

        Shown(String name, long total, String unit, long started) {
            this.name = name;
            this.total = total;
            this.unit = unit;
            this.started = started;
        }

        @Override
        public void advance(long units) {
            done.addAndGet(units);
        }

        @Override
        public void note(String words) {
            note = words;
        }

        @Override
        public void close() {
            synchronized (ShownProgress.this) {
                open.remove(this);
                wipe();
            }
        }

        String text(long now) {
            long units = done.get();
            double seconds = (now - started) / 1e9;
            double rate = seconds > 0 ? units / seconds : 0;
            var text = new StringBuilder(name).append("  ").append(grouped(units));
            if (total >= 0) {
                text.append(" of ").append(grouped(total));
            }
            text.append(' ')
                    .append(unit)
                    .append("  ")
                    .append(grouped(Math.round(rate)))
                    .append("/s");
            if (total > units && rate > 0) {
                text.append("  ")
                        .append(clock(Math.round((total - units) / rate)))
                        .append(" left");
            } else {
                text.append("  ").append(clock((long) seconds));
            }
            return note.isEmpty()
                    ? text.toString()
                    : text.append("  ").append(note).toString();
        }

        private static String grouped(long number) {
            return String.format(Locale.ROOT, "%,d", number);
        }

        private static String clock(long seconds) {
            return seconds < 3600
                    ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                    : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
    }
}
