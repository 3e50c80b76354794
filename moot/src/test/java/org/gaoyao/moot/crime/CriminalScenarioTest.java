package org.gaoyao.moot.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.Verdict;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.ElementType;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Reading;
import org.gaoyao.law.element.ValueReader;
import org.gaoyao.law.intake.StatuteImport;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.sentencing.Choices;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.moot.SharedData;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Stance;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.moot.scenario.Draw;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CriminalScenarioTest {

    /** A hundred of each charge; the docs tell of a run with 10,000. */
    private static final int CASES = 2_300;

    private static final int HEARD = 400;
    private static final MootCourt COURT = new MootCourt(Crimes.scenarios(), MootSettings.all(11, CASES));
    private static final Pattern BROKEN = Pattern.compile("，，|。。|，。|。，|、。|：。|；。|，、|[{}<>|()]|null|\\(=");

    private static List<Simulation> heard = List.of();
    private static List<SimulatedCase> tried = List.of();

    /** Not in the initialiser of the class, for which other threads would wait. */
    @BeforeAll
    static void drawCases() {
        heard = IntStream.range(0, HEARD).parallel().mapToObj(COURT::hear).toList();
        List<CriminalScenario> scenarios =
                Crimes.scenarios().stream().map(CriminalScenario.class::cast).toList();
        tried = IntStream.range(0, CASES)
                .parallel()
                .mapToObj(i -> scenarios
                        .get(i % scenarios.size())
                        .tried(new Draw(
                                12, i, Jurisdiction.provinces().get(i % 31), MootSettings.FIRST, MootSettings.LAST))
                        .trial())
                .toList();
    }

    private static Stream<Simulation> cases(int count) {
        return heard.subList(0, count).parallelStream();
    }

    /** Cases of all charges in turn, without the documents. */
    private static Stream<SimulatedCase> trials(int count) {
        return tried.subList(0, count).parallelStream();
    }

    /** All texts of a case. */
    private static List<String> texts(Simulation simulation) {
        var texts = new ArrayList<String>();
        simulation.documents().forEach(document -> texts.add(document.text().text()));
        simulation.exercises().forEach(exercise -> {
            texts.add(exercise.prompt());
            texts.add(exercise.thinking());
            texts.add(exercise.answer());
        });
        return texts;
    }

    @Test
    void everyCaseReplaysToItsOwnSentenceFromItsOwnElements() {
        var sentencing = new Sentencing(SentencingRules.load());
        Charges charges = Charges.load();
        assertThat(trials(CASES)
                        .filter(each -> !replays(each, sentencing, charges))
                        .map(SimulatedCase::id))
                .isEmpty();
    }

    /** From the elements as a reader of the data set has them: values without spans. */
    private static boolean replays(SimulatedCase trial, Sentencing sentencing, Charges charges) {
        var object = new TreeMap<String, Object>();
        trial.elements()
                .all()
                .forEach(each -> object.put(each.code(), each.value().plain()));
        var elements = org.gaoyao.law.element.Elements.parse(
                trial.elements().schema(), Json.parse(Json.line(object)), trial.id());
        var replayed = sentencing.sentence(new Offence(
                charges.require(trial.matter(), trial.act()),
                trial.act(),
                Optional.of(trial.judged()),
                Optional.of(trial.place().province()),
                elements,
                Choices.NONE));
        var own = (Outcome.Sentence) trial.outcome();
        return replayed instanceof Sentence sentence
                && sentence.months() == own.guidance()
                && sentence.low() == own.low()
                && sentence.high() == own.high()
                && own.months() >= Math.floor(own.low())
                && own.months() <= Math.ceil(own.high())
                && Math.abs(own.months() - own.guidance()) <= Math.max(1, 0.2 * own.guidance() + 0.5);
    }

    @Test
    void everyElementIsStatedWhereItsSpanSays() {
        assertThat(trials(CASES).flatMap(each -> unread(each).stream())).isEmpty();
    }

    /** Reads every element from the words of its span alone, with the readers of the law and no knowledge of the case. */
    private static List<String> unread(SimulatedCase trial) {
        var wrong = new ArrayList<String>();
        String text = trial.facts().text();
        for (Element element : trial.elements().all()) {
            Optional<String> words = element.span().map(span -> span.words(text));
            if (words.isEmpty()) {
                wrong.add(trial.id() + " " + element.code() + ": no span in " + text);
            } else if (!reads(element, words.get())) {
                wrong.add(trial.id() + " " + element.code() + ": " + words.get() + " is not "
                        + element.value().plain());
            }
        }
        return wrong;
    }

    private static boolean reads(Element element, String words) {
        Pattern injury = Pattern.compile("重伤|轻伤|轻微伤");
        if (element.definition().type() == ElementType.FLAG) {
            return FlagWords.of(element.code()).matcher(words).find();
        }
        if (injury.matcher(words).find()) {
            return ((BigDecimal) element.value().plain()).intValueExact() == 1
                    && words.contains(FlagWords.injury(element.code()));
        }
        return ValueReader.read(element.definition(), words) instanceof Reading.Read(ElementValue value)
                && value.equals(element.value());
    }

    @Test
    void spansOfDocumentsStandWhereTheyWereAppended() {
        cases(300).forEach(each -> each.documents().forEach(document -> {
            PlantedText text = document.text();
            int length = text.text().codePointCount(0, text.text().length());
            for (Planted place : text.planted()) {
                assertThat(place.end()).isLessThanOrEqualTo(length);
                assertThat(text.words(place)).isNotBlank();
            }
            assertThat(document.segments().getLast().end()).isEqualTo(length);
        }));
    }

    @Test
    void everyCitationIsValidForTheDay() {
        var checker = new CitationChecker(StatuteBook.of(List.of()));
        assertThat(cases(HEARD).flatMap(each -> invalid(each, checker).stream()))
                .isEmpty();
    }

    @Test
    void everyCitationIsValidInTheRealStatutes(@TempDir Path home) throws Exception {
        var store = new StatuteStore(home);
        new StatuteImport(true, true).run(List.of(SharedData.at("data/statutes")), store, Progress.silent());
        var checker = new CitationChecker(store.book());
        assertThat(cases(150).flatMap(each -> invalid(each, checker).stream())).isEmpty();
    }

    /** Of articles that an amendment replaced, the former text is in no collection at hand: there the digest decides. */
    private static final CitationChecker DIGEST = new CitationChecker(StatuteBook.of(List.of()));

    private static List<String> invalid(Simulation simulation, CitationChecker checker) {
        SimulatedCase trial = simulation.trial();
        var invalid = new ArrayList<String>();
        for (String text : texts(simulation)) {
            for (Checked checked : checker.check(text, trial.act(), trial.judged())) {
                boolean caseNumber = checked.citation().source() instanceof org.gaoyao.law.citation.Source.CaseNumber;
                boolean unprinted = checked.verdict() instanceof Verdict.NotCheckable
                        && DIGEST.check(checked.citation(), trial.act()).holds();
                if (!caseNumber && !unprinted && !checked.verdict().holds()) {
                    invalid.add("%s %s on %s: %s"
                            .formatted(trial.id(), checked.citation().text(), trial.act(), checked.verdict()));
                }
            }
        }
        return invalid;
    }

    @Test
    void noTextIsBroken() {
        assertThat(cases(HEARD)
                        .flatMap(each -> each.documents().stream())
                        .map(document -> document.text().text())
                        .filter(text -> BROKEN.matcher(text).find())
                        .map(text -> BROKEN.matcher(text)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .start())
                        .limit(5))
                .isEmpty();
    }

    @Test
    void theDeclaredTermStandsInTheJudgmentAndNowhereElse() {
        cases(200).forEach(each -> {
            var own = (Outcome.Sentence) each.trial().outcome();
            String judgment = each.documents().getFirst().text().text();
            String decision = judgment.substring(judgment.indexOf("判决如下"));
            assertThat(Term.find(decision)).isNotEmpty();
            assertThat(Term.find(decision).getFirst().value()).isEqualTo(own.term());
            assertThat(each.trial().facts().text())
                    .doesNotContain("判处" + own.term().format() + "，缓刑");
        });
    }

    @Test
    void aCaseIsThatOfItsNumberWhateverElseIsDrawn() {
        List<String> alone = IntStream.of(7, 3, 99)
                .mapToObj(i -> Json.line(texts(COURT.hear(i))))
                .toList();
        List<String> together = cases(100).map(each -> Json.line(texts(each))).toList();
        assertThat(alone).containsExactly(together.get(7), together.get(3), together.get(99));
    }

    @Test
    void everyElementOfAStoryIsOfTheSchemaOfItsCharge() {
        var schemas = ElementSchemas.load();
        cases(300).forEach(each -> each.documents()
                .forEach(document -> document.text().planted().forEach(place -> assertThat(
                                schemas.definition(place.element()))
                        .as(place.element())
                        .isPresent())));
    }

    @Test
    void contradictionsArePlantedAndResolved() {
        var kinds = new HashSet<String>();
        trials(2_000).forEach(each -> each.facts().planted().stream()
                .filter(place -> place.stance() == Stance.CONTRADICTS)
                .forEach(place -> {
                    synchronized (kinds) {
                        kinds.add(place.element());
                    }
                }));
        assertThat(kinds)
                .contains("amount", "injury", "responsibility", "blood_alcohol", "drug_weight", "hours_detained");
    }
}
