package org.gaoyao.moot.general;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import org.gaoyao.moot.grammar.Grammar;
import org.gaoyao.run.Seeds;

/**
 * Writes general texts: Chinese, and one in seven English. Places, people and animals in them are invented, sums and
 * problems are right.
 *
 * <p>Text i is a pure function of the seed and i, so that any number of threads write the same. Safe for concurrent use.
 */
public final class GeneralTexts {

    private static final int ENGLISH_ONE_IN = 7;
    private static final List<GeneralKind> BOTH = List.of(
            GeneralKind.PLACE,
            GeneralKind.ANIMAL,
            GeneralKind.RECIPE,
            GeneralKind.DIARY,
            GeneralKind.DIALOGUE,
            GeneralKind.SUM,
            GeneralKind.PROBLEM);
    private static final List<GeneralKind> ALL = List.of(GeneralKind.values());
    private static final Map<GeneralKind, Grammar> CHINESE = grammars("zh", ALL);
    private static final Map<GeneralKind, Grammar> ENGLISH = grammars("en", BOTH);

    private final Seeds seeds;

    /** A writer of the texts of a seed. */
    public GeneralTexts(long seed) {
        seeds = new Seeds(seed).of("moot/general");
    }

    /** Text number {@code index}. */
    public GeneralText text(int index) {
        RandomGenerator random = seeds.generator("text/" + index);
        boolean english = random.nextInt(ENGLISH_ONE_IN) == 0;
        String language = english ? "en" : "zh";
        List<GeneralKind> kinds = english ? BOTH : ALL;
        GeneralKind kind = kinds.get(random.nextInt(kinds.size()));
        String id = "general-%s-%s-%06d".formatted(kind.key(), language, index);
        return new GeneralText(id, kind, language, write(kind, language, random));
    }

    private static String write(GeneralKind kind, String language, RandomGenerator random) {
        boolean chinese = language.equals("zh");
        Grammar grammar = Objects.requireNonNull((chinese ? CHINESE : ENGLISH).get(kind));
        String text =
                switch (kind) {
                    case SUM -> grammar.text("lead", random) + (chinese ? "" : " ") + Sums.draw(chinese, random);
                    case PROBLEM -> problem(grammar, chinese, random);
                    case PLACE, ANIMAL, RECIPE, WEATHER, TRAVEL, DIARY, LETTER, DIALOGUE, INSTRUCTION, STORY ->
                        grammar.text("text", random);
                };
        return text.strip();
    }

    private static String problem(Grammar grammar, boolean chinese, RandomGenerator random) {
        List<WordProblem> problems = chinese ? List.of(WordProblem.values()) : WordProblem.ENGLISH;
        var texts = new StringJoiner("\n\n");
        for (int count = 2 + random.nextInt(2); count > 0; count--) {
            WordProblem problem = problems.get(random.nextInt(problems.size()));
            var values = new HashMap<String, String>();
            problem.draw(random).forEach((name, number) -> values.put(name, String.valueOf(number)));
            texts.add(grammar.text(problem.name().toLowerCase(Locale.ROOT), values, random));
        }
        return texts.toString();
    }

    private static Map<GeneralKind, Grammar> grammars(String language, List<GeneralKind> kinds) {
        var grammars = new HashMap<GeneralKind, Grammar>();
        for (GeneralKind kind : kinds) {
            grammars.put(
                    kind,
                    Grammar.ofResources(
                            GeneralTexts.class,
                            kind == GeneralKind.PROBLEM ? WordProblem.NAMES : Set.of(),
                            language + "-words.txt",
                            language + "-" + kind.key() + ".txt"));
        }
        return Map.copyOf(grammars);
    }
}
