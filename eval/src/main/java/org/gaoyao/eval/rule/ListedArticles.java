package org.gaoyao.eval.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.score.legal.CriminalArticles;
import tools.jackson.databind.JsonNode;

/**
 * Articles of the Criminal Law by their numbers, as far as a list has them: CAIL2018 leaves out the General Part, so that an
 * answer is free to name its articles. In a JSON array places in the list, from 1.
 *
 * @param listed the numbers in the order of their list
 */
record ListedArticles(List<String> listed) implements LabelReader {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:[;、][0-9]+)*");

    @Override
    public SequencedSet<String> read(String text) {
        var labels = new LinkedHashSet<String>();
        Optional<JsonNode> array = NamedLabels.array(text);
        if (array.isPresent()) {
            array.get().forEach(place -> {
                int at = place.asInt(0);
                if (at >= 1 && at <= listed.size()) {
                    labels.add(listed.get(at - 1));
                }
            });
        } else if (NUMBERS.matcher(text).matches()) {
            Stream.of(text.split("[;、]", -1)).filter(listed::contains).forEach(labels::add);
        } else {
            CriminalArticles.read(text).stream()
                    .map(ArticleNumber::number)
                    .map(String::valueOf)
                    .filter(listed::contains)
                    .forEach(labels::add);
        }
        return labels;
    }
}
