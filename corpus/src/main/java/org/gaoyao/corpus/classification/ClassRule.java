package org.gaoyao.corpus.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.run.Json;

/**
 * How documents of a class are known.
 *
 * @param documentClass the class
 * @param title what their titles hold; a title that does is enough
 * @param text what their texts hold
 * @param matches how often the text must hold it, at least 1
 */
public record ClassRule(DocumentClass documentClass, Optional<Pattern> title, Optional<Pattern> text, int matches) {

    private record Row(
            String documentClass, Optional<String> title, Optional<String> text, Optional<Integer> matches) {}

    /** The rules that come with the program: the first that applies counts. */
    public static List<ClassRule> standard() {
        try (InputStream in = Objects.requireNonNull(ClassRule.class.getResourceAsStream("classes.json"))) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(Json.as(Row[].class, Json.parse(json)))
                    .map(row -> new ClassRule(
                            DocumentClass.of(row.documentClass()),
                            row.title().map(Pattern::compile),
                            row.text().map(text -> Pattern.compile(text, Pattern.MULTILINE)),
                            row.matches().orElse(1)))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    boolean applies(String titleOf, String textOf) {
        return title.filter(pattern -> pattern.matcher(titleOf).find()).isPresent()
                || text.filter(pattern -> holds(pattern, textOf)).isPresent();
    }

    private boolean holds(Pattern pattern, String textOf) {
        Matcher matcher = pattern.matcher(textOf);
        int found = 0;
        while (found < matches && matcher.find()) {
            found++;
        }
        return found >= matches;
    }
}
