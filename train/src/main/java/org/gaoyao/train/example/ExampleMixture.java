package org.gaoyao.train.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.batch.Sequence;

/**
 * Several sources of examples, drawn by shares in an order that the seed decides.
 *
 * <p>At every place of the order the source is drawn that is furthest behind its share, so that any stretch has the mixture, to
 * one example a source. A source gives each of its examples once, shuffled, before it gives one again, shuffled anew. An epoch is
 * over when as many were drawn as there are: with shares other than those of the sizes, some sources are then not through and
 * some are in their second pass ({@link #passes}).
 *
 * <p>The whole order is laid out at first (eight bytes an example), so that the sequences of a step are a function of the step.
 */
public final class ExampleMixture implements Feed {

    private final List<Part> parts;
    private final int[] partAt;
    private final int[] indexAt;

    /** The place after the last of each step. */
    private final int[] ends;

    /**
     * A source in the mixture.
     *
     * @param name tells its order from those of others
     * @param examples at least one
     * @param share of all draws, relative to the other shares, above 0
     */
    public record Part(String name, Examples examples, double share) {
        public Part {
            if (examples.size() == 0) {
                throw new IllegalArgumentException("the source " + name + " has no example");
            }
            if (!(share > 0 && Double.isFinite(share))) {
                throw new IllegalArgumentException("the share of %s must be above 0, got %s".formatted(name, share));
            }
        }
    }

    /**
     * A mixture.
     *
     * @param parts at least one
     * @param epochs how often as many examples are drawn as there are, above 0
     * @param budget of a step; the last may be smaller
     */
    public ExampleMixture(List<Part> parts, double epochs, Budget budget, long seed) {
        this.parts = List.copyOf(parts);
        long all = this.parts.stream().mapToLong(part -> part.examples().size()).sum();
        long draws = Math.max(1, Math.round(all * epochs));
        if (this.parts.isEmpty() || !(epochs > 0) || draws > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "a mixture needs sources and epochs above 0 of fewer than 2^31 draws, got %d sources, %s epochs, %d draws"
                            .formatted(this.parts.size(), epochs, draws));
        }
        partAt = new int[(int) draws];
        indexAt = new int[(int) draws];
        layOut(new Seeds(seed).of("example-mixture"));
        ends = steps(budget);
    }

    /**
     * The shares of sources where all legal ones together have {@code legal} draws for {@code general} of the others; within a
     * domain each of their examples counts by the weight of its source. Where a domain has no source the other has all.
     *
     * @return a part for each source, in their order
     */
    public static List<Part> parts(List<EncodedSource> sources, double legal, double general) {
        Map<ExampleSource.Domain, Double> sums = new EnumMap<>(ExampleSource.Domain.class);
        sources.forEach(source -> sums.merge(source.source().domain(), mass(source), Double::sum));
        return sources.stream()
                .map(source -> new Part(
                        source.source().name(),
                        source.examples(),
                        mass(source)
                                / sums.getOrDefault(source.source().domain(), 1.0)
                                * switch (source.source().domain()) {
                                    case LEGAL -> legal;
                                    case GENERAL -> general;
                                }))
                .toList();
    }

    private static double mass(EncodedSource source) {
        return source.source().weight() * source.examples().size();
    }

    private void layOut(Seeds seeds) {
        double total = parts.stream().mapToDouble(Part::share).sum();
        double[] shares =
                parts.stream().mapToDouble(part -> part.share() / total).toArray();
        int[] given = new int[shares.length];
        int[][] orders = new int[shares.length][];
        for (int place = 0; place < partAt.length; place++) {
            int part = furthestBehind(shares, given, place + 1);
            int size = parts.get(part).examples().size();
            if (given[part] % size == 0) {
                orders[part] = shuffled(size, seeds.generator(parts.get(part).name() + "/pass-" + given[part] / size));
            }
            partAt[place] = part;
            indexAt[place] = orders[part][given[part] % size];
            given[part]++;
        }
    }

    private static int furthestBehind(double[] shares, int[] given, int places) {
        int furthest = 0;
        for (int part = 1; part < shares.length; part++) {
            if (shares[part] * places - given[part] > shares[furthest] * places - given[furthest]) {
                furthest = part;
            }
        }
        return furthest;
    }

    private static int[] shuffled(int size, RandomGenerator random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int last = size - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private int[] steps(Budget budget) {
        return switch (budget) {
            case Budget.Sequences(int count) ->
                IntStream.rangeClosed(1, Math.ceilDiv(partAt.length, count))
                        .map(step -> (int) Math.min((long) step * count, partAt.length))
                        .toArray();
            case Budget.Tokens(int most) -> {
                var found = IntStream.builder();
                int tokens = 0;
                for (int place = 0; place < partAt.length; place++) {
                    int length = parts.get(partAt[place]).examples().length(indexAt[place]);
                    if (tokens > 0 && tokens + length > most) {
                        found.add(place);
                        tokens = 0;
                    }
                    tokens += length;
                }
                yield found.add(partAt.length).build().toArray();
            }
        };
    }

    /** How many steps it has. */
    public long steps() {
        return ends.length;
    }

    @Override
    public List<Sequence> at(long step) {
        if (step < 0 || step >= ends.length) {
            throw new IllegalArgumentException(
                    "step %d is not one of the %d of the mixture".formatted(step, ends.length));
        }
        var sequences = new ArrayList<Sequence>();
        for (int place = step == 0 ? 0 : ends[(int) step - 1]; place < ends[(int) step]; place++) {
            sequences.add(parts.get(partAt[place]).examples().get(indexAt[place]));
        }
        return sequences;
    }

    /** How often the first steps go through a source: 0.4 if they draw four examples of ten. */
    public double passes(int part, long steps) {
        int end = steps == 0 ? 0 : ends[(int) Math.min(steps, ends.length) - 1];
        long drawn = Arrays.stream(partAt, 0, end).filter(each -> each == part).count();
        return (double) drawn / parts.get(part).examples().size();
    }
}
