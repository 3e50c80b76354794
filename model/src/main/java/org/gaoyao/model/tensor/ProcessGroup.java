package org.gaoyao.model.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.chrono.Milliseconds;
import org.bytedeco.pytorch.Backend;
import org.bytedeco.pytorch.BroadcastOptions;
import org.bytedeco.pytorch.GlooDeviceVector;
import org.bytedeco.pytorch.ProcessGroupGloo;
import org.bytedeco.pytorch.StringVector;
import org.bytedeco.pytorch.TCPStore;
import org.bytedeco.pytorch.TCPStoreOptions;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.Work;
import org.bytedeco.pytorch.global.torch_gloo;
import org.bytedeco.pytorch.global.torch_nccl;
import org.bytedeco.pytorch.nccl.ProcessGroupNCCL;
import org.jspecify.annotations.Nullable;

/**
 * Processes that compute together and exchange tensors: libtorch's c10d, by Gloo between processors and NCCL between GPUs.
 *
 * <p>Every exchange must be called by all processes, in the same order and with tensors of the same shapes and types, whose
 * numbers lie in the order of the shape; it returns when its result is there. Sums are the same bits on every process, and in
 * every run with as many processes. A process that is gone ends the exchange of all others with a {@link LostRankException}
 * that names it: within seconds if it died, after {@link Patience#silence} if it hangs. One that is at work alone may take as
 * long as it likes.
 *
 * <p>NCCL was never run by us, nor more than one machine.
 */
public final class ProcessGroup implements AutoCloseable {

    /**
     * How long to wait for others.
     *
     * @param joining until all have come
     * @param silence from the last sign of life of one that neither answers nor dies
     */
    public record Patience(Duration joining, Duration silence) {
        /** Five minutes to come, half a minute without a sign of life. */
        public static final Patience CUSTOMARY = new Patience(Duration.ofMinutes(5), Duration.ofSeconds(30));
    }

    /** An exchange ends when it is done or a process is gone, never by itself. */
    private static final Duration NEVER = Duration.ofDays(30);

    /** How often who waits looks for signs of life. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final String COME = "gaoyao/come/";

    /**
     * What connects this process with others.
     *
     * @param store is served by this object on rank 0, and would stop if Java forgot it
     */
    private record Connection(TCPStore store, Backend backend, Device device, Pulse pulse, Duration silence) {}

    private final int rank;
    private final int size;
    private final @Nullable Connection connection;

    /** Whether an exchange has failed; the library's threads may then wait for ever, and who closes it waits for them. */
    private boolean broken;

    private ProcessGroup(int rank, int size, @Nullable Connection connection) {
        this.rank = rank;
        this.size = size;
        this.connection = connection;
    }

    /** One process by itself: every exchange is with itself. */
    public static ProcessGroup alone() {
        return new ProcessGroup(0, 1, null);
    }

    /**
     * Joins the others, and waits until all have come.
     *
     * @param device where the tensors are that will be exchanged
     * @throws LostRankException if not all come in time, with those who did not
     */
    public static ProcessGroup join(Rendezvous place, Device device, Patience patience) {
        Native.load();
        try {
            TCPStore store = store(place, place.rank() == 0 && !place.hosted(), patience.joining());
            await(place, store, patience.joining());
            Backend backend = kept(
                    switch (device.kind()) {
                        case CPU -> gloo(place, store);
                        case CUDA -> nccl(place, store);
                    });
            var pulse = new Pulse(store(place, false, patience.joining()), place.rank(), place.size());
            return new ProcessGroup(
                    place.rank(), place.size(), new Connection(store, backend, device, pulse, patience.silence()));
        } catch (RuntimeException failure) {
            throw new LostRankException(
                    "rank %d of %d could not join the others at %s:%d: %s"
                            .formatted(place.rank(), place.size(), place.host(), place.port(), firstLine(failure)),
                    failure);
        }
    }

    private static TCPStore store(Rendezvous place, boolean serving, Duration timeout) {
        try (var options = new TCPStoreOptions()) {
            options.port((short) place.port())
                    .isServer(serving)
                    .waitWorkers(false)
                    .timeout(milliseconds(timeout));
            return kept(new TCPStore(place.host(), options));
        }
    }

    /** Waits until all have come; the library's own waiting would not say who has not. */
    private static void await(Rendezvous place, TCPStore store, Duration joining) {
        store.add(COME + place.rank(), 1);
        String[] all =
                IntStream.range(0, place.size()).mapToObj(rank -> COME + rank).toArray(String[]::new);
        try {
            store._wait(new StringVector(all), milliseconds(joining));
        } catch (RuntimeException late) {
            String absent = IntStream.range(0, place.size())
                    .filter(rank -> !store.check(new StringVector(COME + rank)))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException(
                    "after %d s there was no rank %s".formatted(joining.toSeconds(), absent), late);
        }
    }

    private static Backend gloo(Rendezvous place, TCPStore store) {
        Loader.load(torch_gloo.class);
        String network = System.getenv("GLOO_SOCKET_IFNAME");
        var options = ProcessGroupGloo.Options.create(milliseconds(NEVER));
        options.devices(new GlooDeviceVector(
                network != null
                        ? ProcessGroupGloo.createDeviceForInterface(network)
                        : place.host().equals("127.0.0.1") || place.host().equals("localhost")
                                ? ProcessGroupGloo.createDeviceForHostname("127.0.0.1")
                                : ProcessGroupGloo.createDefaultDevice()));
        return new ProcessGroupGloo(store, place.rank(), place.size(), options);
    }

    private static Backend nccl(Rendezvous place, TCPStore store) {
        Loader.load(torch_nccl.class);
        return new ProcessGroupNCCL(store, place.rank(), place.size());
    }

    /** Which process this is, from 0. */
    public int rank() {
        return rank;
    }

    /** How many processes there are. */
    public int size() {
        return size;
    }

    /** Whether this is the process that does what is done once: it writes, shows and records. */
    public boolean first() {
        return rank == 0;
    }

    /** Makes every number the sum of those of all processes. */
    public void sum(Tensor tensor) {
        exchange("a sum", backend -> backend.allreduce(new TensorVector(tensor.raw())));
    }

    /** The sum of a number over all processes, in 64 bits. */
    public double sum(double number) {
        if (connection == null) {
            return number;
        }
        try (Scope _ = Scope.withoutGradients()) {
            Tensor sum = Tensor.of(new double[] {number}, 1).to(connection.device());
            sum(sum);
            return sum.item();
        }
    }

    /**
     * Cuts the sum of all processes' {@code whole} into equal slices and gives each process its own.
     *
     * @param slice where it goes: [S]
     * @param whole what is added up: [size · S]
     */
    public void sumSlice(Tensor slice, Tensor whole) {
        if (connection == null) {
            slice.inPlace().copy(whole);
        }
        exchange("a sum of slices", backend -> backend._reduce_scatter_base(slice.raw(), whole.raw()));
    }

    /**
     * Puts the slices of all processes one after the other.
     *
     * @param whole where they go: [size · S]
     * @param slice of this process: [S]
     */
    public void gather(Tensor whole, Tensor slice) {
        if (connection == null) {
            whole.inPlace().copy(slice);
        }
        exchange("a gathering", backend -> backend._allgather_base(whole.raw(), slice.raw()));
    }

    /** Makes every number that of one process. */
    public void broadcast(Tensor tensor, int from) {
        exchange("a broadcast", backend -> {
            var options = new BroadcastOptions();
            options.rootRank(from).rootTensor(0);
            return backend.broadcast(new TensorVector(tensor.raw()), options);
        });
    }

    /** What the first process says. */
    public byte[] tell(byte[] mine) {
        if (connection == null) {
            return mine;
        }
        try (Scope _ = Scope.withoutGradients()) {
            Tensor length = Tensor.of(mine.length).to(connection.device());
            broadcast(length, 0);
            if (length.item() == 0) {
                return new byte[0];
            }
            byte[] said = Arrays.copyOf(mine, (int) length.item());
            Tensor bytes = Tensor.of(MemorySegment.ofArray(said), DType.U8, said.length)
                    .to(connection.device());
            broadcast(bytes, 0);
            return bytes.plain().bytes().toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** Returns when all processes have called it. */
    public void barrier() {
        exchange("a barrier", Backend::barrier);
    }

    private void exchange(String what, Function<Backend, Work> begin) {
        if (connection == null) {
            return;
        }
        try (PointerScope _ = new PointerScope()) {
            Work work = begin.apply(connection.backend());
            while (!done(work)) {
                String silent = connection.pulse().silent(connection.silence());
                if (!silent.isEmpty()) {
                    throw new LostRankException("%s has given no sign of life for %d s; rank %d was waiting for %s"
                            .formatted(silent, connection.silence().toSeconds(), rank, what));
                }
            }
        } catch (LostRankException lost) {
            broken = true;
            throw lost;
        } catch (RuntimeException failure) {
            broken = true;
            String lost = connection.pulse().lost();
            throw new LostRankException(
                    lost.isEmpty()
                            ? "rank %d: %s failed: %s".formatted(rank, what, firstLine(failure))
                            : "%s is gone; rank %d was waiting for %s".formatted(lost, rank, what),
                    failure);
        }
    }

    /** Waits for the end of an exchange, or some seconds. Waiting again for one that has ended tells a failure from a long wait. */
    private static boolean done(Work work) {
        try {
            return work._wait(milliseconds(LOOK));
        } catch (RuntimeException timedOutOrFailed) {
            return work.isCompleted() && work._wait();
        }
    }

    private static Milliseconds milliseconds(Duration duration) {
        return new Milliseconds(duration.toMillis());
    }

    private static <P extends Pointer> P kept(P pointer) {
        return pointer.retainReference();
    }

    private static String firstLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    /** Leaves the group. What is left of one that has lost a process goes with this process. */
    @Override
    public void close() {
        if (connection != null) {
            connection.pulse().close();
            if (!broken) {
                connection.backend().close();
                connection.store().close();
            }
        }
    }
}
