package org.gaoyao.moot.civil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.element.Span;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.Kind;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Story;
import org.gaoyao.moot.narrative.StoryReader;
import org.gaoyao.moot.person.Cast;
import org.gaoyao.moot.place.Locality;
import org.gaoyao.moot.scenario.Draw;
import org.gaoyao.moot.scenario.Scenario;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.moot.scenario.WorkingDay;
import org.gaoyao.run.ProblemsException;

/**
 * A civil cause on the moot court's stage.
 *
 * <ol>
 *   <li>The cause draws the facts of a dispute, which are its elements.
 *   <li>From the elements alone follow the amounts, the issues, the articles and the orders: {@link Ruling}.
 *   <li>A story tells the facts to court, parties and laypeople; documents and exercises are put together from both.
 * </ol>
 *
 * <p>Acts lie between 2021-01-01, when the Civil Code took effect, and the end of 2024, so that the prime rate of every day
 * that counts is known.
 */
public final class CivilScenario implements Scenario {

    /** Summary procedure ends within three months (Civil Procedure Law, art. 164; art. 161 before 2022). */
    private static final int SUMMARY_DAYS = 89;

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final Cause cause;
    private final ElementSchema schema;
    private final Story story;

    private CivilScenario(Cause cause) {
        this.cause = cause;
        schema = ElementSchemas.load().named(cause.code()).orElseThrow();
        story = StoryReader.ofResources(CivilScenario.class, "civil.story", cause.code() + ".story");
    }

    /** The six causes. */
    public static List<Scenario> all() {
        return Stream.of(new PrivateLending(), new Divorces(), new Labour(), new Sale(), new TrafficTort(), new Lease())
                .<Scenario>map(CivilScenario::new)
                .toList();
    }

    @Override
    public Kind kind() {
        return Kind.CIVIL;
    }

    @Override
    public String matter() {
        return cause.matter();
    }

    @Override
    public SimulatedCase trial(Draw draw) {
        return hear(draw).trial();
    }

    @Override
    public Simulation simulate(Draw draw) {
        CivilCase heard = hear(draw);
        var documents = new CivilDocuments(heard, story).all();
        return new Simulation(heard.trial(), documents, new CivilExercises(heard, story, documents).all());
    }

    @Override
    public Document caseFile(Draw draw) {
        CivilCase heard = hear(draw);
        return new CivilCaseFile(heard, story, new CivilDocuments(heard, story).all()).write();
    }

    /** The ruling that the elements of a case of this cause lead to: what a replay compares. */
    Ruling rule(SimulatedCase trial) {
        return cause.rule(trial.elements(), sides(trial.parties()), trial.judged());
    }

    private static Sides sides(List<Party> parties) {
        List<String> defendants = parties.stream()
                .filter(party -> party.role().equals("被告"))
                .map(Party::name)
                .toList();
        return new Sides(
                parties.getFirst().name(),
                defendants.getFirst(),
                defendants.size() > 1 ? defendants.get(1) : "",
                parties);
    }

    /** In how many ways the court's facts of one case can be told. */
    double tellings(Draw draw) {
        return story.texts("told.court", hear(draw).facts());
    }

    private CivilCase hear(Draw draw) {
        LocalDate from = draw.from().isBefore(FIRST) ? FIRST : draw.from();
        LocalDate to = draw.to().isAfter(LAST) ? LAST : draw.to();
        if (to.isBefore(from)) {
            throw ProblemsException.of(
                    "no civil case was drawn",
                    "from, to",
                    "civil acts lie between %s and %s, asked were %s to %s"
                            .formatted(FIRST, LAST, draw.from(), draw.to()),
                    "widen the days, or leave civil causes out");
        }
        RandomGenerator random = draw.random("facts");
        Locality place = Locality.draw(draw.province(), random);
        Drawn drawn =
                cause.draw(new Stage(place, from, to, random, new Cast(place, from, draw.random("cast"))), schema);
        boolean summary = random.nextInt(4) > 0;
        LocalDate judged =
                WorkingDay.onOrBefore(drawn.filed().plusDays(40 + random.nextInt(summary ? SUMMARY_DAYS - 40 : 120)));
        Facts facts = facts(drawn, place, summary, draw.random("settle"));
        PlantedText found = story.tell("told.court", facts, draw.random("court"));
        Elements elements = placed(drawn.dispute().elements(), found);
        Ruling ruling = cause.rule(elements, drawn.sides(), judged);
        var trial = new SimulatedCase(
                draw.id(),
                Kind.CIVIL,
                cause.matter(),
                place,
                "（%d）%s%s民初%d号"
                        .formatted(drawn.filed().getYear(), place.sign(), place.code(), 100 + random.nextInt(9000)),
                drawn.act(),
                judged,
                drawn.sides().parties(),
                found,
                elements,
                ruling.basis(),
                new Outcome.Award(ruling.orders()));
        return new CivilCase(draw, trial, drawn.sides(), drawn.filed(), summary, facts, ruling);
    }

    private Facts facts(Drawn drawn, Locality place, boolean summary, RandomGenerator random) {
        Facts.Builder facts = drawn.dispute()
                .tell("plaintiff", drawn.sides().plaintiff())
                .tell("defendant", drawn.sides().defendants())
                .tell("court", place.court())
                .tell("county", place.shortName())
                .tell("town", place.town())
                .tell("matter", cause.matter())
                .say("summary", summary)
                .facts();
        story.settle(facts, random);
        return facts.build();
    }

    /** The elements with the first place at which the facts found state them. */
    private static Elements placed(Elements elements, PlantedText found) {
        var placed = new ArrayList<Element>();
        for (Element element : elements.all()) {
            Optional<Planted> place = found.stating(element.code()).stream().findFirst();
            placed.add(new Element(
                    element.definition(),
                    element.value(),
                    place.map(at -> new Span(at.start(), at.end())),
                    place.map(found::words)));
        }
        return Elements.of(elements.schema(), placed);
    }
}
