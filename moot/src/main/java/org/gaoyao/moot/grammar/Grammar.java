package org.gaoyao.moot.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Rules of which texts are made. A rule begins with a line {@code = name}; every line below it is one alternative.
 *
 * <pre>
 *   = trip
 *   {who=traveller}[一早|天没亮]就到了{town}，{who}走了{3..9}里路。
 * </pre>
 *
 * <p>{@code {rule}} stands for an alternative of that rule, {@code {value=rule}} keeps the words under a name that may
 * be used from then on, {@code {!value=rule}} keeps without writing them, {@code {^rule}} writes the first letter large,
 * {@code [a|b]} is a choice, {@code {3..9}} a number and {@code \n} a line feed. A line that begins with # is a comment. Within one text an
 * alternative of a rule returns only when all others were used.
 *
 * <p>Immutable and safe for any number of threads; the same generator state gives the same text.
 */
public final class Grammar {

    private final Map<String, List<List<Part>>> rules;

    private Grammar(Map<String, List<List<Part>>> rules) {
        this.rules = rules;
    }

    /**
     * The rules of some resources, which may refer to each other's.
     *
     * @param beside the class beside which the resources lie
     * @param given names of values that the caller gives to {@link #text}
     * @param names the resources
     * @throws org.gaoyao.run.ProblemsException with every fault of every line
     */
    public static Grammar ofResources(Class<?> beside, Set<String> given, String... names) {
        var texts = new LinkedHashMap<String, String>();
        for (String name : names) {
            texts.put(name, resource(beside, name));
        }
        return of(texts, given);
    }

    /**
     * The rules of some files.
     *
     * @param files from the name of a file to its text
     * @param given names of values that the caller gives to {@link #text}
     * @throws org.gaoyao.run.ProblemsException with every fault of every line
     */
    public static Grammar of(Map<String, String> files, Set<String> given) {
        return new Grammar(GrammarReader.read(files, given));
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("a resource is missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A text of a rule. */
    public String text(String rule, RandomGenerator random) {
        return text(rule, Map.of(), random);
    }

    /** A text of a rule in which some values are given. */
    public String text(String rule, Map<String, String> given, RandomGenerator random) {
        return new Expansion(rules, given, random).text(rule);
    }
}
