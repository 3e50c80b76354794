package org.gaoyao.moot.dirt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.Simulation;
import org.gaoyao.run.Seeds;

/**
 * The documents of a dirty corpus: one of each case of a court, eight in ten with a fault.
 *
 * <p>Of every ten cases two have a near-duplicate, one each of the other faults, and two are clean, to see what is dropped
 * without reason. The items that are held out are the tasks to judge the cases behind the last one; every other of them is
 * planted. Everything about case i is a pure function of the court's settings and i.
 */
final class DirtyDocuments {

    /** How many cases go to an item that is held out. */
    static final int CASES_AN_ITEM = 5;

    private static final int LEAST_CHARACTERS = 150;
    private static final int MOST_NUMBERS = 3;

    /** What is planted into each of ten cases. */
    private static final List<Optional<Fault>> TURNS = List.of(
            Optional.of(Fault.NEAR_DUPLICATE),
            Optional.of(Fault.MARKUP),
            Optional.of(Fault.RESIDENT_ID),
            Optional.empty(),
            Optional.of(Fault.PHONE),
            Optional.of(Fault.NEAR_DUPLICATE),
            Optional.of(Fault.BANK_CARD),
            Optional.of(Fault.ENDED_LAW),
            Optional.empty(),
            Optional.of(Fault.HELD_OUT_ITEM));

    private final MootCourt court;

    DirtyDocuments(MootCourt court) {
        this.court = court;
    }

    /**
     * What a case gives.
     *
     * @param kind the kind of document, in small letters
     * @param province the full name of the province
     * @param judged the day of the decision
     * @param texts the document; where its fault is a near-duplicate, the original and the copy
     */
    record Batch(String kind, String province, String judged, List<DirtyText> texts) {}

    /** How many items are held out. */
    int items() {
        return Math.ceilDiv(court.settings().count(), CASES_AN_ITEM);
    }

    /** A held-out item, from 0. */
    String item(int number) {
        return court.hear(court.settings().count() + number).exercises().stream()
                .filter(exercise -> exercise.kind() == ExerciseKind.JUDGE)
                .findFirst()
                .orElseThrow()
                .prompt();
    }

    /**
     * The documents of a case.
     *
     * @param name what the first of them will be called
     */
    Batch batch(int index, String name) {
        Simulation simulation = court.hear(index);
        RandomGenerator random = new Seeds(court.settings().seed()).generator("dirt/" + index);
        List<Document> worth = simulation.documents().stream()
                .filter(document -> document.text().text().length() >= LEAST_CHARACTERS)
                .toList();
        Document document = worth.get(random.nextInt(worth.size()));
        return new Batch(
                document.kind().name().toLowerCase(Locale.ROOT),
                simulation.trial().place().province().fullName(),
                simulation.trial().judged().toString(),
                texts(index, name, document.text().text(), random));
    }

    private List<DirtyText> texts(int index, String name, String text, RandomGenerator random) {
        var clean = new DirtyText(text, List.of());
        Optional<Fault> fault = TURNS.get(index % TURNS.size());
        if (fault.isEmpty()) {
            return List.of(clean);
        }
        return switch (fault.get()) {
            case NEAR_DUPLICATE -> List.of(clean, Edits.copy(text, name, index / 5, random));
            case MARKUP -> List.of(WebPage.around(text, random));
            case RESIDENT_ID -> List.of(numbers(text, PersonalNumber.RESIDENT_ID, random));
            case PHONE -> List.of(numbers(text, PersonalNumber.PHONE, random));
            case BANK_CARD -> List.of(numbers(text, PersonalNumber.BANK_CARD, random));
            case ENDED_LAW -> List.of(inside(text, random, page -> EndedLaw.append(page, random)));
            case HELD_OUT_ITEM -> {
                int item = 2 * (index / TURNS.size());
                yield List.of(inside(
                        text,
                        random,
                        page -> page.plant(
                                Fault.HELD_OUT_ITEM,
                                item(item),
                                Optional.of(DirtyFolder.itemName(item)),
                                Optional.empty())));
            }
        };
    }

    private static DirtyText numbers(String text, PersonalNumber kind, RandomGenerator random) {
        return inside(text, random, page -> {
            int count = 1 + random.nextInt(MOST_NUMBERS);
            for (int i = 0; i < count; i++) {
                kind.append(page, random);
            }
        });
    }

    /** Puts something between two lines of a text. */
    private static DirtyText inside(String text, RandomGenerator random, Consumer<DirtyText.Builder> planted) {
        List<String> lines = text.lines().toList();
        int at = 1 + random.nextInt(lines.size());
        var page = new DirtyText.Builder();
        page.append(String.join("\n", lines.subList(0, at))).append("\n");
        planted.accept(page);
        if (at < lines.size()) {
            page.append("\n").append(String.join("\n", lines.subList(at, lines.size())));
        }
        return page.build();
    }
}
