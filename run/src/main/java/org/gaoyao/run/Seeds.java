package org.gaoyao.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Random numbers by name: one root seed, and for every purpose a generator that nothing else draws from.
 *
 * <p>The seed of a name is SHA-256 of {@code "gaoyao/seeds 1\n"}, the root as eight bytes (big end first) and the name in
 * UTF-8. Its 32 bytes, as four numbers (big end first), are the state of
 * a xoshiro256++ generator (Blackman and Vigna, 2021), the JDK's own. Equal on every
 * machine; a test holds the first numbers fast. Names are paths by convention ({@code "shuffle/epoch-3"}), so that a job
 * which continues asks for the generator of its step instead of storing a state.
 *
 * @param root any number
 */
public record Seeds(long root) {

    private static final RandomGeneratorFactory<RandomGenerator> XOSHIRO =
            RandomGeneratorFactory.of("Xoshiro256PlusPlus");

    /** A new generator at the beginning of the sequence that belongs to {@code name}. */
    public RandomGenerator generator(String name) {
        return XOSHIRO.create(hash(name));
    }

    /** A seed for a library that wants one number: the first eight bytes of the hash of {@code name}. */
    public long seed(String name) {
        return ByteBuffer.wrap(hash(name)).getLong();
    }

    /** The seeds of a part of the job, whose names then cannot meet those of other parts. */
    public Seeds of(String part) {
        return new Seeds(seed(part));
    }

    private byte[] hash(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] prefix = "gaoyao/seeds 1\n".getBytes(StandardCharsets.US_ASCII);
        return Fingerprint.sha256()
                .digest(ByteBuffer.allocate(prefix.length + Long.BYTES + text.length)
                        .put(prefix)
                        .putLong(root)
                        .put(text)
                        .array());
    }
}
