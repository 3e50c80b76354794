package org.gaoyao.train.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Lender;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.Part;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.plan.Sharding;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.LostRankException;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Rendezvous;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Json;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.parallel.Ranks;
import org.gaoyao.train.parallel.WeightShards;

/** A process that trains with others, started by {@link RanksTest}. */
final class RankProgram {

    static final int STEPS = 50;
    static final int SAVED = 20;
    static final double RATE = 3e-3;
    static final LearnerSettings SETTINGS =
            new LearnerSettings(LearnerSettings.CUSTOMARY.optimizer(), 1, LearnerSettings.CUSTOMARY.memory(), 30);

    private RankProgram() {}

    /** Steps of one sequence, of which one rank has none, and of eight, which make several passes, not equally many. */
    static final Feed FEED = step ->
            step % 5 == 4 ? Tiny.feed().at(step).subList(0, 1) : Tiny.feed().at(step);

    /** What is trained. */
    enum Subject {
        WHOLE,
        ADAPTER;

        Learner learner(long seed, Ranks ranks) {
            Decoder decoder = Tiny.decoder(seed);
            return switch (this) {
                case WHOLE -> Learner.full(decoder, SETTINGS, ranks);
                case ADAPTER -> {
                    var lora = new Lora(4, 8, 0, false, EnumSet.allOf(Target.class));
                    yield Learner.adapter(
                            Tiny.decoder(1),
                            Adapter.random(decoder.configuration(), lora, seed, DType.F32, Device.CPU),
                            SETTINGS,
                            ranks);
                }
            };
        }
    }

    /** Losses of the steps from {@code from} on, and the weights at the end. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Trained(List<Double> losses, int[][] bits) {}

    /** Trains to the end, saving on the way. */
    static Trained train(Learner learner, int from, int to, Optional<Path> save) throws IOException {
        var losses = new ArrayList<Double>();
        for (int step = from; step < to; step++) {
            losses.add(learner.learn(FEED.at(step), RATE).loss());
            if (save.isPresent() && step + 1 == SAVED) {
                learner.save(save.get(), Json.parse("{}"));
            }
        }
        return new Trained(losses, Tiny.bits(learner.model()));
    }

    /** {@code compare|die rank size port folder}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[4]);
        var place = Rendezvous.local(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        var patience = new ProcessGroup.Patience(Duration.ofSeconds(60), Duration.ofSeconds(20));
        try (var group = ProcessGroup.join(place, Device.CPU, patience)) {
            if (arguments[0].equals("die")) {
                die(group, folder);
            } else {
                compare(group, folder);
            }
        } catch (LostRankException lost) {
            System.out.println(lost.getMessage());
            Runtime.getRuntime().halt(3);
        }
    }

    private static void compare(ProcessGroup group, Path folder) throws IOException {
        Files.writeString(folder.resolve("held-" + group.rank() + ".json"), Json.line(held(group)));
        for (Subject subject : Subject.values()) {
            for (Sharding sharding : Sharding.values()) {
                var ranks = new Ranks(group, sharding);
                String name = subject + "-" + sharding;
                Path state = folder.resolve(name);
                Trained whole;
                try (Learner learner = subject.learner(1, ranks)) {
                    whole = train(learner, 0, STEPS, Optional.of(state));
                }
                try (Learner learner = subject.learner(2, ranks)) {
                    learner.resume(state);
                    Trained resumed = train(learner, SAVED, STEPS, Optional.empty());
                    Files.writeString(
                            folder.resolve(name + "-" + group.rank() + ".json"),
                            Json.line(Map.of(
                                    "losses",
                                    whole.losses(),
                                    "bits",
                                    whole.bits(),
                                    "same",
                                    Arrays.deepEquals(whole.bits(), resumed.bits()))));
                }
            }
        }
    }

    /** Bytes of weights: of this rank's share, and the most that were there at once during a pass of ZeRO-3. */
    record Held(long share, long most) {}

    private static Held held(ProcessGroup group) {
        Decoder decoder = Tiny.decoder(1);
        decoder.weights().requireGradients();
        try (var shards = new WeightShards(group, decoder)) {
            long share = bytes(shards.own().values());
            var most = new AtomicLong();
            Lender counting = new Lender() {
                @Override
                public Configuration configuration() {
                    return shards.configuration();
                }

                @Override
                public DType type() {
                    return shards.type();
                }

                @Override
                public Device device() {
                    return shards.device();
                }

                @Override
                public <T> T lend(Part part, Function<Decoder, T> use) {
                    return shards.lend(part, counted(use));
                }

                @Override
                public <T> T learn(Part part, Function<Decoder, T> use) {
                    return shards.learn(part, counted(use));
                }

                private <T> Function<Decoder, T> counted(Function<Decoder, T> use) {
                    return lent -> {
                        long there = bytes(shards.own().values())
                                + bytes(lent.weights().all())
                                + bytes(decoder.weights().all());
                        most.accumulateAndGet(there, Math::max);
                        return use.apply(lent);
                    };
                }
            };
            try (Scope _ = Scope.open()) {
                TrainingPass.of(counting, new int[] {1, 2, 3}, Packed.of(3))
                        .backward(new int[] {2, 3, 4}, new double[] {1, 1, 1});
            }
            return new Held(share, most.get());
        }
    }

    private static long bytes(Collection<Tensor> tensors) {
        return tensors.stream()
                .mapToLong(tensor -> tensor.count() * tensor.type().bytes())
                .sum();
    }

    /** Rank 1 dies after the state was saved. */
    private static void die(ProcessGroup group, Path folder) throws IOException {
        try (Learner learner = Subject.WHOLE.learner(1, new Ranks(group, Sharding.ZERO_3))) {
            train(learner, 0, SAVED + 3, Optional.of(folder.resolve("before")));
            if (group.rank() == 1) {
                Runtime.getRuntime().halt(137);
            }
            train(learner, SAVED + 3, STEPS, Optional.empty());
        }
    }
}
