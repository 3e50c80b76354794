package org.gaoyao.eval.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt with places to fill: {@code {name}}. What is filled in is not looked at for places, and cannot close the column
 * in which it stands: the brackets 〔〕 of ours become 【】 in it.
 *
 * @param text the prompt
 */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** One of ours. */
    static Template load(String name) {
        try (InputStream in =
                Objects.requireNonNull(Template.class.getResourceAsStream(name + ".txt"), "no template " + name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The prompt with its places filled.
     *
     * @throws IllegalArgumentException if a place has no value
     */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for the place " + place.group());
            }
            return Matcher.quoteReplacement(value.replace('〔', '【').replace('〕', '】'));
        });
    }
}
