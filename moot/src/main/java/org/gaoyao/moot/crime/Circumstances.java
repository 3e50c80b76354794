package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.moot.place.Locality;

/**
 * Draws what is told of a person and not of a crime: age, role, how one came to the police, what was given back, earlier
 * sentences. Only combinations that can be true and that the guidance does not exclude: surrender, confession and plea in
 * court exclude each other, nobody under 18 is a recidivist, negligence has neither (Criminal Law, arts. 25, 65, 67).
 */
final class Circumstances {

    /** The Criminal Procedure Law knows plea and acceptance from this day (art. 15). */
    private static final LocalDate PLEA = LocalDate.of(2018, 10, 26);

    /** Crimes that need no word. */
    private static final Set<String> SILENT = Set.of("theft", "snatching");

    private static final LocalDate EPIDEMIC = LocalDate.of(2020, 1, 25);
    private static final LocalDate EPIDEMIC_ENDS = LocalDate.of(2020, 5, 1);

    private final CaseDraft draft;
    private final Set<Trait> traits;

    Circumstances(CaseDraft draft) {
        this.draft = draft;
        traits = draft.crime.traits();
    }

    void draw() {
        draft.facts.flag(draft.hour >= 20 || draft.hour < 6 ? "night" : "day-time");
        age();
        role();
        attitude();
        money();
        record();
        others();
    }

    private void age() {
        int age = draft.accused.age(draft.act);
        if (age < 18) {
            draft.present("minor_16_18");
        } else if (age >= 75) {
            draft.present("elderly");
        }
    }

    private void role() {
        if (traits.contains(Trait.JOINT) && draft.chance(0.22)) {
            draft.present("joint_crime");
            draft.facts.flag("joint").put("mate", draft.cast.name().substring(0, 1) + "某");
            switch (draft.between(0, 3)) {
                case 0, 1 -> draft.present("accessory");
                case 2 -> draft.present("principal");
                default -> {}
            }
        }
        if (draft.crime.story().equals("affray") && draft.chance(0.4)) {
            draft.facts.flag("ringleader");
        }
    }

    private void attitude() {
        boolean crash = draft.facts.is("caused_accident") && !draft.facts.is("resisted_check");
        boolean road = draft.crime.story().equals("traffic") && !draft.facts.is("flight");
        boolean caught = (draft.facts.is("attempt") && !draft.crime.story().equals("rape"))
                || (traits.contains(Trait.CAUGHT) && !crash);
        draft.facts.flag("at-scene", crash || road);
        draft.facts.flag("on-the-spot", caught || crash || road);
        boolean fled = draft.facts.is("flight");
        double drawn = draft.random.nextDouble();
        // Who stays at the scene and tells the truth surrenders; a mere confession there would be none.
        if (drawn < (crash || road ? 0.85 : 0.3) && !caught) {
            draft.present("surrender");
        } else if (drawn < 0.85) {
            draft.present("confession");
        } else if (drawn < 0.94 || fled) {
            draft.present("court_plea");
        }
        boolean told = draft.facts.is("surrender") || draft.facts.is("confession");
        if (told && !draft.judged.isBefore(PLEA.plusDays(40)) && draft.chance(0.7)) {
            draft.present("plea_and_acceptance");
        }
    }

    private void money() {
        boolean nothingTaken = draft.facts.is("attempt");
        if (traits.contains(Trait.PROPERTY)
                && !nothingTaken
                && draft.number("amount").isPresent()) {
            long amount = draft.number("loss").orElse(draft.number("amount").getAsLong());
            if (draft.chance(0.45)) {
                boolean partial = draft.chance(0.35);
                long back = partial
                        ? Math.max(100, Math.round(amount * (0.2 + 0.6 * draft.random.nextDouble()) / 100) * 100)
                        : amount;
                if (back < amount) {
                    draft.facts.flag("partial");
                } else {
                    back = amount;
                }
                draft.present("restitution");
                draft.number("restitution_amount", back);
                draft.facts.put("restored", Amounts.money("restitution_amount", back));
                if (traits.contains(Trait.VICTIM) && !draft.facts.is("malicious_overdraft") && draft.chance(0.5)) {
                    draft.present("forgiveness");
                }
            } else if (traits.contains(Trait.VICTIM) && draft.crime.story().equals("theft") && draft.chance(0.3)) {
                draft.facts.flag("loot-back");
            }
        }
        if (traits.contains(Trait.INJURY) && hurt()) {
            injury();
        }
    }

    /** Whether somebody was hurt, or killed, or locked up. */
    private boolean hurt() {
        return draft.crime.story().equals("detention")
                || draft.elements.keySet().stream()
                        .anyMatch(code -> code.endsWith("injuries") || code.contains("injuries_"))
                || draft.elements.containsKey("deaths");
    }

    private void injury() {
        boolean deadly = draft.facts.is("one-dead") || draft.facts.is("two-dead");
        boolean lasting = deadly || draft.facts.is("serious") || draft.facts.is("grave");
        if (traits.contains(Trait.QUARREL) && draft.facts.is("civil_dispute") && !lasting && draft.chance(0.1)) {
            draft.present("reconciliation");
            return;
        }
        if (draft.chance(0.55)) {
            long paid = Amounts.draw(
                    draft.random,
                    deadly ? 200_000 : lasting ? 60_000 : 5_000,
                    deadly ? 900_000 : lasting ? 300_000 : 80_000);
            draft.present("compensation");
            draft.number("compensation_amount", paid);
            draft.facts.put(
                    "paid",
                    Amounts.money("compensation_amount", paid).stream()
                            .map(form -> new PlantedText.Builder()
                                    .append("人民币")
                                    .append(form)
                                    .build())
                            .toList());
            if (draft.chance(0.8)) {
                draft.present("forgiveness");
            }
        }
    }

    private void record() {
        boolean petty = traits.contains(Trait.NEGLIGENT) || traits.contains(Trait.PETTY);
        boolean minor = draft.facts.is("minor_16_18");
        double drawn = draft.random.nextDouble();
        if (drawn < 0.11 && !petty && !minor) {
            prior(true);
        } else if (drawn < 0.2 && !minor) {
            prior(false);
        } else if (drawn < 0.45) {
            draft.present("first_offence");
        }
    }

    /** An earlier sentence; of a recidivist one of imprisonment that ended within the five years before the act. */
    private void prior(boolean recidivist) {
        int term = recidivist ? draft.between(8, 36) : draft.between(6, 24);
        LocalDate released = draft.act.minusMonths(recidivist ? draft.between(5, 55) : draft.between(66, 130));
        LocalDate sentenced = released.minusMonths(Math.max(3, term - draft.between(1, 5)));
        if (draft.accused.age(sentenced) < 20) {
            return;
        }
        boolean drugs = traits.contains(Trait.DRUG) && draft.chance(0.6);
        String charge = drugs ? "贩卖毒品罪" : draft.oneOf("盗窃罪", "诈骗罪", "故意伤害罪", "寻衅滋事罪", "抢夺罪", "掩饰、隐瞒犯罪所得罪");
        var words = new PlantedText.Builder().append("曾于%s因犯".formatted(month(sentenced)));
        if (drugs) {
            draft.present("drug_recidivist");
            words.plant("drug_recidivist", charge);
        } else {
            words.append(charge);
        }
        words.append("被%s判处有期徒刑%s，%s刑满释放"
                .formatted(
                        draft.chance(0.7)
                                ? draft.place.court()
                                : Locality.draw(
                                                Jurisdiction.provinces()
                                                        .get(draft.random.nextInt(Jurisdiction.provinces()
                                                                .size())),
                                                draft.random)
                                        .court(),
                        TermLength.ofMonths(term).format(),
                        month(released)));
        draft.facts.put("prior", List.of(words.build()));
        draft.present(recidivist ? "recidivist" : "prior_conviction");
    }

    private void others() {
        boolean petty = traits.contains(Trait.NEGLIGENT) || traits.contains(Trait.PETTY);
        if (draft.chance(0.03)) {
            draft.present("merit");
        } else if (!draft.facts.is("plea_and_acceptance") && draft.chance(0.06)) {
            draft.present("custody_conduct");
        }
        if (!petty && draft.chance(0.008)) {
            draft.present("limited_capacity");
        } else if (SILENT.contains(draft.crime.story()) && draft.chance(0.04)) {
            draft.present("deaf_mute_or_blind");
        }
        if (!petty
                && traits.contains(Trait.VICTIM)
                && !traits.contains(Trait.COMPANY)
                && draft.victim.age(draft.act) >= 66) {
            draft.present("vulnerable_victim");
        }
        if (!petty && !draft.act.isBefore(EPIDEMIC) && draft.act.isBefore(EPIDEMIC_ENDS) && draft.chance(0.4)) {
            draft.present("disaster_period");
        }
    }

    private static String month(LocalDate day) {
        return new LegalDate(day.getYear(), day.getMonthValue(), 0).format();
    }
}
