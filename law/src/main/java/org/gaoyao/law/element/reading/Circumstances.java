package org.gaoyao.law.element.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.law.element.reading.Statement.Part;

/** Reads circumstances that are there or not, where a court states them and does not deny them. */
final class Circumstances {

    private static final List<Cue> CUES = Cue.ofResource();
    private static final Set<String> OF_TRAFFIC = Set.of("flight");
    private static final Set<String> TRAFFIC = Set.of("交通肇事罪", "危险驾驶罪");

    private static final Cue CONFESSION = new Cue(
            "confession",
            List.of(Part.REASONING),
            Pattern.compile("(?:有|具有|系|属于?|构成)?坦白(?:情节)?|如实(?:供述|供认|交代|陈述)(?:了)?[^，。；]{0,16}|供认不讳"),
            Optional.empty());
    private static final Pattern SURRENDERED = Pattern.compile("自首|投案|主动到案");

    private Circumstances() {}

    static List<Hit> read(JudgmentText judgment) {
        var hits = new ArrayList<Hit>();
        boolean traffic = judgment.charge()
                .filter(charge -> TRAFFIC.contains(charge.name()))
                .isPresent();
        for (Cue cue : CUES) {
            boolean asked = has(hits, cue.code()).isEmpty() && (traffic || !OF_TRAFFIC.contains(cue.code()));
            if (asked) {
                find(judgment, cue).ifPresent(hits::add);
            }
        }
        confession(judgment, has(hits, "surrender").isPresent()).ifPresent(hits::add);
        return hits;
    }

    private static Optional<Hit> has(List<Hit> hits, String code) {
        return hits.stream().filter(hit -> hit.code().equals(code)).findFirst();
    }

    private static Optional<Hit> find(JudgmentText judgment, Cue cue) {
        return cue.parts().stream()
                .flatMap(part -> statements(judgment, part))
                .flatMap(statement -> cue.find(statement).stream())
                .findFirst();
    }

    private static Stream<Statement> statements(JudgmentText judgment, Part part) {
        return part == Part.FACTS ? judgment.facts().stream() : judgment.of(part).stream();
    }

    /**
     * Telling the truth is confession where it is no part of surrender: in a sentence of its own, of another defendant. What
     * only the facts say of it counts where the court cites the paragraph.
     */
    private static Optional<Hit> confession(JudgmentText judgment, boolean surrendered) {
        if (surrendered && judgment.defendants() == 1) {
            return Optional.empty();
        }
        var statements = new ArrayList<Statement>(judgment.of(Part.REASONING));
        if (judgment.citesConfession()) {
            statements.addAll(judgment.of(Part.FACTS));
        }
        return statements.stream()
                .filter(statement -> !SURRENDERED.matcher(statement.text()).find())
                .flatMap(statement -> CONFESSION.find(statement).stream())
                .findFirst();
    }
}
