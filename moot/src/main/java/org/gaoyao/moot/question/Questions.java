package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.run.Seeds;

/**
 * Writes multiple-choice questions; one in ten is in English.
 *
 * <ol>
 *   <li>A {@link Form} draws facts and computes what follows from them: the right options, and what is usually mistaken for
 *       them.
 *   <li>The options are put in any order, all orders alike, so that no letter says anything.
 * </ol>
 *
 * <p>Question i is a pure function of the seed and i: any number of threads write the same. Safe for concurrent use.
 */
public final class Questions {

    private static final int ENGLISH_ONE_IN = 10;
    private static final int MOST_DRAWS = 500;
    private static final List<Form> FORMS = forms(Rulebook.load());

    private final Seeds seeds;
    private final int englishOneIn;
    private final SortedMap<QuestionKind, List<Form>> chinese;
    private final SortedMap<QuestionKind, List<Form>> english;

    /** A writer of questions of all kinds. */
    public Questions(long seed) {
        this(seed, EnumSet.allOf(QuestionKind.class));
    }

    /** A writer of questions of some kinds, at least one. */
    public Questions(long seed, Set<QuestionKind> kinds) {
        this(seed, kinds, ENGLISH_ONE_IN);
    }

    /** A writer of questions in English only, of some kinds of which there are such. */
    public static Questions english(long seed, Set<QuestionKind> kinds) {
        return new Questions(seed, kinds, 1);
    }

    private Questions(long seed, Set<QuestionKind> kinds, int englishOneIn) {
        this.englishOneIn = englishOneIn;
        seeds = new Seeds(seed).of("moot/question");
        chinese = byKind(FORMS.stream().filter(form -> kinds.contains(form.kind())));
        english = byKind(FORMS.stream().filter(form -> kinds.contains(form.kind()) && form.english()));
        if (chinese.isEmpty()) {
            throw new IllegalArgumentException("at least one kind of question is needed");
        }
    }

    private static SortedMap<QuestionKind, List<Form>> byKind(Stream<Form> forms) {
        return forms.collect(Collectors.groupingBy(Form::kind, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    private static List<Form> forms(Rulebook rulebook) {
        Vignettes crimes = Vignettes.crimes(rulebook);
        Vignettes rules = Vignettes.rules(rulebook);
        Vignettes circumstances = Vignettes.circumstances(rulebook);
        return List.of(
                new ConceptForm(rulebook),
                new LabelForm(crimes, rulebook, false),
                new LabelForm(rules, rulebook, false),
                new LabelForm(crimes, rulebook, true),
                new LabelForm(rules, rulebook, true),
                new ArticlesForm(crimes, circumstances, rulebook),
                new AlikeForm(crimes, rulebook),
                new AlikeForm(rules, rulebook),
                new RangeForm(rulebook),
                new ChangeForm(rulebook),
                new AgeForm(rulebook),
                new LimitationForm(rulebook),
                new DrugForm(rulebook),
                new AmountForm(rulebook, false),
                new AmountForm(rulebook, true),
                new EarnestForm(rulebook),
                new DismissalForm(rulebook),
                new DoubleWagesForm(rulebook),
                new TrialPeriodForm(rulebook),
                new ProbationForm(rulebook),
                new JoinedForm(rulebook),
                new RecidivismForm(rulebook),
                new LoanForm(rulebook),
                new AccidentForm(rulebook));
    }

    /** Question number {@code index}. */
    public Question question(int index) {
        RandomGenerator random = seeds.generator("question/" + index);
        boolean inChinese = random.nextInt(englishOneIn) > 0 || english.isEmpty();
        var chance = new Chance(random, inChinese);
        SortedMap<QuestionKind, List<Form>> forms = inChinese ? chinese : english;
        List<QuestionKind> kinds = List.copyOf(forms.keySet());
        QuestionKind kind = weighted(kinds, chance);
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            Form form = chance.one(Objects.requireNonNull(forms.get(kind)));
            Optional<Draft> draft = form.draft(chance);
            if (draft.isPresent()) {
                return ordered(index, kind, draft.get(), chance);
            }
        }
        throw new IllegalStateException("no question came of %d draws".formatted(MOST_DRAWS));
    }

    /** A kind; concepts and chains, which have most to ask, come up twice as often as others. */
    private static QuestionKind weighted(List<QuestionKind> kinds, Chance chance) {
        QuestionKind first = chance.one(kinds);
        boolean broad = first == QuestionKind.CONCEPT || first == QuestionKind.CHAIN || first == QuestionKind.LABEL;
        return broad || chance.random().nextBoolean() ? first : chance.one(kinds);
    }

    private static Question ordered(int index, QuestionKind kind, Draft draft, Chance chance) {
        LocalDate day = draft.day();
        String language = draft.chinese() ? "zh" : "en";
        return new Question(
                "question-%s-%s-%06d".formatted(kind.key(), language, index),
                kind,
                language,
                day,
                draft.several(),
                draft.stem(),
                chance.shuffled(draft.options()),
                draft.reasoning());
    }
}
