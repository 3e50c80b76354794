package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.element.Span;
import org.gaoyao.law.sentencing.Choices;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.matter.Kind;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Story;
import org.gaoyao.moot.narrative.StoryReader;
import org.gaoyao.moot.place.Locality;
import org.gaoyao.moot.scenario.Draw;
import org.gaoyao.moot.scenario.Scenario;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.moot.scenario.WorkingDay;

/**
 * A criminal charge as a scenario.
 *
 * <ol>
 *   <li>Place and days are drawn, then the {@link Crime}, then the {@link Circumstances}.
 *   <li>The elements are sentenced by the guidance; what it refuses (an amount below the province's threshold) is drawn anew.
 *   <li>The court decides within its room; the articles follow.
 *   <li>The story is told; the elements get their spans.
 * </ol>
 */
final class CriminalScenario implements Scenario {

    private static final int TRIES = 60;
    private static final LocalDate LAST_JUDGED = LocalDate.of(2026, 10, 30);

    private final Crime crime;
    private final Story story;
    private final Charge charge;
    private final ElementSchema schema;
    private final Sentencing sentencing;

    CriminalScenario(Crime crime, Charges charges, ElementSchemas schemas, Sentencing sentencing) {
        this.crime = crime;
        this.sentencing = sentencing;
        story = StoryReader.ofResources(CriminalScenario.class, "crime.story", "file.story", crime.story() + ".story");
        charge = charges.all().stream()
                .filter(each -> each.name().equals(crime.charge()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no charge " + crime.charge()));
        schema = schemas.of(charge);
    }

    @Override
    public Kind kind() {
        return Kind.CRIMINAL;
    }

    @Override
    public String matter() {
        return charge.name();
    }

    @Override
    public SimulatedCase trial(Draw draw) {
        return tried(draw).trial();
    }

    @Override
    public Simulation simulate(Draw draw) {
        Tried tried = tried(draw);
        List<Document> documents = new Papers(tried).write();
        Document question = documents.stream()
                .filter(document -> document.kind() == DocumentKind.CONSULTATION)
                .findFirst()
                .orElseThrow();
        Sentence told = onlyTold(tried, Tried.told(question.text()));
        return new Simulation(tried.trial(), documents, new Lessons(tried, told, documents).write());
    }

    @Override
    public Document caseFile(Draw draw) {
        return new CaseFile(tried(draw)).write();
    }

    /** The case of a draw. */
    Tried tried(Draw draw) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            RandomGenerator random = draw.random("facts/" + attempt);
            CaseDraft draft = draft(draw, random);
            if (sentenced(draw, draft, elements(draft, Map.of())) instanceof Sentence sentence) {
                return tried(draw, draft, sentence, random);
            }
        }
        throw new IllegalStateException("%s: no lawful case of %s in %d draws".formatted(draw.id(), charge, TRIES));
    }

    /** What the guidance says if only some elements are known; the whole sentence where it then says nothing. */
    private Sentence onlyTold(Tried tried, Set<String> codes) {
        Elements known = Elements.of(
                schema,
                tried.trial().elements().all().stream()
                        .filter(element -> codes.contains(element.code()))
                        .toList());
        return sentenced(tried.draw(), tried.draft(), known) instanceof Sentence sentence ? sentence : tried.sentence();
    }

    /** What the guidance says of the facts of one attempt: a sentence, or why there is none. */
    org.gaoyao.law.sentencing.Outcome attempt(Draw draw, int attempt) {
        CaseDraft draft = draft(draw, draw.random("facts/" + attempt));
        return sentenced(draw, draft, elements(draft, Map.of()));
    }

    private CaseDraft draft(Draw draw, RandomGenerator random) {
        Locality place = Locality.draw(draw.province(), random);
        LocalDate act = draw.from()
                .plusDays(random.nextInt(
                        (int) (draw.to().toEpochDay() - draw.from().toEpochDay()) + 1));
        LocalDate judged = WorkingDay.onOrBefore(act.plusDays(130 + random.nextInt(220)));
        var draft = new CaseDraft(crime, random, place, act, judged.isAfter(LAST_JUDGED) ? LAST_JUDGED : judged);
        crime.draw(draft);
        new Circumstances(draft).draw();
        return draft;
    }

    private org.gaoyao.law.sentencing.Outcome sentenced(Draw draw, CaseDraft draft, Elements elements) {
        return sentencing.sentence(new Offence(
                charge, draft.act, Optional.of(draft.judged), Optional.of(draw.province()), elements, Choices.NONE));
    }

    private Tried tried(Draw draw, CaseDraft draft, Sentence sentence, RandomGenerator random) {
        OptionalLong amount = draft.number("amount");
        Facts drawn = draft.facts.build();
        Outcome.Sentence outcome = new Decision(sentence, drawn, amount, draw.random("decision")).make();
        List<LegalBasis> basis = Basis.of(
                charge,
                draft.act,
                sentence,
                drawn.with(new Facts(Map.of(), Set.of(property() ? "property" : "none"))),
                outcome.fine().isPresent(),
                outcome.probation().isPresent());
        Facts facts = new Settings(draft, charge, sentence, outcome, basis, story).facts(random);
        Facts court = Narrator.COURT.tell(draft, facts, crime.victimLabel());
        RandomGenerator telling = draw.random("facts-found");
        PlantedText found = new PlantedText.Builder()
                .append(story.tell("found", court, telling))
                .append("\n")
                .append(story.tell("after", court, telling))
                .build();
        var trial = new SimulatedCase(
                draw.id(),
                Kind.CRIMINAL,
                charge.name(),
                draft.place,
                facts.text("case-number"),
                draft.act,
                draft.judged,
                parties(draft, facts),
                found,
                elements(draft, spans(found)),
                basis,
                outcome);
        return new Tried(draw, draft, facts, story, trial, sentence);
    }

    private boolean property() {
        return crime.traits().contains(Trait.PROPERTY);
    }

    private static List<Party> parties(CaseDraft draft, Facts facts) {
        var parties = new ArrayList<Party>();
        parties.add(new Party("被告人", draft.accused.name(), draft.accused.introduction()));
        if (facts.is("has-victim")) {
            parties.add(new Party(facts.is("company-victim") ? "被害单位" : "被害人", facts.text("victim"), ""));
        }
        return parties;
    }

    private Elements elements(CaseDraft draft, Map<String, Span> spans) {
        return Elements.of(
                schema,
                draft.elements.entrySet().stream()
                        .map(each -> element(each.getKey(), each.getValue(), spans))
                        .toList());
    }

    private Element element(String code, ElementValue value, Map<String, Span> spans) {
        return new Element(schema.definition(code), value, Optional.ofNullable(spans.get(code)), Optional.empty());
    }

    /** The first place that states each element. */
    private static Map<String, Span> spans(PlantedText text) {
        return text.planted().stream()
                .filter(place -> text.stating(place.element()).contains(place))
                .collect(Collectors.toMap(
                        Planted::element,
                        place -> new Span(place.start(), place.end()),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }
}
