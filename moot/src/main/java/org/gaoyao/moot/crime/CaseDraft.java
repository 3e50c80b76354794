package org.gaoyao.moot.crime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.person.Cast;
import org.gaoyao.moot.person.Gender;
import org.gaoyao.moot.person.Person;
import org.gaoyao.moot.place.Locality;

/** A case while its facts are drawn. Not safe for concurrent use. */
final class CaseDraft {

    private static final Set<String> EVENING = Set.of("driving", "affray", "provoking", "rape");
    private static final Set<String> DAYLIGHT = Set.of("snatching", "injury");
    private static final Set<String> OFFICE =
            Set.of("contract-fraud", "fraud", "obstructing", "card-fraud", "concealing", "extortion");
    private static final Map<String, String> DRUGS = Map.of(
            "heroin", "海洛因",
            "methamphetamine", "甲基苯丙胺",
            "methamphetamine_tablets", "甲基苯丙胺片剂",
            "ketamine", "氯胺酮",
            "mdma", "亚甲二氧基甲基苯丙胺",
            "cocaine", "可卡因");

    final Crime crime;
    final RandomGenerator random;
    final Locality place;
    final LocalDate act;
    final LocalDate judged;
    final Cast cast;
    final Person accused;
    final Person victim;
    final String company;

    /** The hour of the act, from 0. */
    int hour;

    final Facts.Builder facts = new Facts.Builder();

    /** The elements by code, in the order in which they were drawn. */
    final Map<String, ElementValue> elements = new LinkedHashMap<>();

    CaseDraft(Crime crime, RandomGenerator random, Locality place, LocalDate act, LocalDate judged) {
        this.crime = crime;
        this.random = random;
        this.place = place;
        this.act = act;
        this.judged = judged;
        cast = new Cast(place, act, random);
        boolean young = !crime.traits().contains(Trait.ADULT) && chance(0.04);
        boolean old =
                !young && !crime.traits().contains(Trait.MEN) && !crime.story().equals("affray") && chance(0.01);
        Gender gender = crime.traits().contains(Trait.MEN) || random.nextInt(6) > 0 ? Gender.MALE : Gender.FEMALE;
        int least = young ? 16 : old ? 75 : 19;
        int most = young ? 17 : old ? 80 : 66;
        accused = crime.work()
                .map(work -> cast.working(gender, least, most, work))
                .orElseGet(() -> cast.person(gender, least, most));
        boolean working = Set.of("obstructing", "affray").contains(crime.story());
        victim = crime.traits().contains(Trait.PRIVATE)
                ? cast.person(Gender.FEMALE, 20, 45)
                : cast.person(
                        random.nextBoolean() ? Gender.MALE : Gender.FEMALE,
                        working ? 22 : 19,
                        working ? 55 : chance(0.1) ? 84 : 60);
        facts.flag("couple", accused.gender() != victim.gender() && Math.abs(accused.age(act) - victim.age(act)) <= 15);
        company = cast.company();
        hour = EVENING.contains(crime.story())
                ? between(18, 25) % 24
                : OFFICE.contains(crime.story())
                        ? between(9, 17)
                        : DAYLIGHT.contains(crime.story()) ? between(7, 19) : between(0, 23);
    }

    /** Whether something that is so in a share of cases is so in this one. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** One of several. */
    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Sets an element that is present, and the flag of the same name. */
    void present(String element) {
        elements.put(element, new ElementValue.Flag(true));
        facts.flag(element);
    }

    /** Sets an element that is a number. */
    void number(String element, long value) {
        elements.put(element, ElementValue.Quantity.of(value));
    }

    /** The number of an element, if it was drawn. */
    OptionalLong number(String element) {
        return elements.get(element) instanceof ElementValue.Quantity(BigDecimal number)
                ? OptionalLong.of(number.longValue())
                : OptionalLong.empty();
    }

    /** Draws the amount of the crime with the fact that tells it, and in some cases somebody who says otherwise. */
    void amount(long least, long most, String fact, String element) {
        long yuan = undisputed(least, most, fact, element);
        facts.flag("dispute", chance(0.18));
        long claimed = Math.round(yuan * (1.15 + 0.5 * random.nextDouble()) / 100) * 100 + 100;
        long understated = Math.max(100, Math.round(yuan * (0.3 + 0.4 * random.nextDouble()) / 100) * 100);
        facts.put("understated", otherwise(understated));
        facts.put("claimed", otherwise(claimed));
    }

    /** Draws the amount of the crime where nobody says otherwise. */
    long undisputed(long least, long most, String fact, String element) {
        long yuan = Amounts.draw(random, least, most);
        number(element, yuan);
        facts.put(fact, Amounts.money(element, yuan));
        facts.flag(yuan < 8_000 ? "small" : yuan < 90_000 ? "middle" : "large");
        return yuan;
    }

    private static List<PlantedText> otherwise(long yuan) {
        return Amounts.money("amount", yuan).stream().map(CaseDraft::plain).toList();
    }

    /** Draws how often it happened, for those cases in which it happened more than once. */
    void times(int least, int most) {
        int times = between(least, most);
        number("times", times);
        facts.put("times", Amounts.count("times", times, "次"));
        facts.flag("repeated");
    }

    /** Sets the responsibility for an accident, and the words for it. */
    void choose(String element, String code, String words) {
        elements.put(element, new ElementValue.Chosen(code));
        facts.put(element, List.of(PlantedText.of(words, element)));
    }

    /** Draws the alcohol in the blood, in mg/100ml, with what the breath test in the street showed. */
    void alcohol(int least, int most) {
        BigDecimal level = BigDecimal.valueOf(between(least * 10, most * 10), 1).stripTrailingZeros();
        elements.put("blood_alcohol", new ElementValue.Quantity(level));
        PlantedText figure = PlantedText.of(level.toPlainString(), "blood_alcohol");
        facts.put(
                "alcohol-level",
                List.of(
                        new PlantedText.Builder()
                                .append(figure)
                                .append("mg/100ml")
                                .build(),
                        new PlantedText.Builder()
                                .append(figure)
                                .append("毫克/100毫升")
                                .build()));
        facts.put("wrong-level", level.intValue() + between(5, 40) + "mg/100ml");
    }

    /** Draws a drug and its weight in hundredths of a gram, and in some cases someone who says more. */
    void drug(int least, int most, String... kinds) {
        String kind = oneOf(kinds);
        long weight = Amounts.draw(random, least, most);
        elements.put(kind, new ElementValue.Quantity(BigDecimal.valueOf(weight, 2)));
        facts.put("weight", Amounts.weight(kind, weight));
        facts.put("drugname", DRUGS.getOrDefault(kind, kind));
        if (chance(0.15)) {
            facts.flag("dispute");
            facts.put("wrong-weight", (weight / 100 + between(1, 5)) + "克");
            facts.put("less-weight", Math.max(1, Math.round(weight * (0.3 + 0.4 * random.nextDouble()) / 100)) + "克");
        }
    }

    /** Sets an injury of one person: the element, and the words for it. */
    void injury(String element, String words) {
        number(element, 1);
        facts.put("injury", List.of(PlantedText.of(words, element)));
        facts.flag("hurt");
    }

    /** The words alone: stories mark what contradicts themselves. */
    static PlantedText plain(PlantedText form) {
        return PlantedText.of(form.text());
    }
}
