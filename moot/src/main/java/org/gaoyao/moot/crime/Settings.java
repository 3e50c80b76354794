package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.Story;
import org.gaoyao.moot.place.Locality;

/** Everything that documents of a sentenced case name: people of the court, days, places, numbers, the decision in words. */
final class Settings {

    private static final Set<String> SLOW = Set.of(
            "contract-fraud",
            "fraud",
            "card-fraud",
            "deposits",
            "fundraising-fraud",
            "embezzlement",
            "extortion",
            "concealing");

    /** From so many yuan on, an amount is large in every province, of whichever charge that knows special ways. */
    private static final long LARGE_EVERYWHERE = 10_000;

    private static final LocalDate FAST_TRACK = LocalDate.of(2018, 10, 26);

    private final CaseDraft draft;
    private final Charge charge;
    private final Sentence sentence;
    private final Outcome.Sentence outcome;
    private final List<LegalBasis> basis;
    private final Story story;
    private final Facts.Builder facts;
    private long daysHeld;

    Settings(
            CaseDraft draft,
            Charge charge,
            Sentence sentence,
            Outcome.Sentence outcome,
            List<LegalBasis> basis,
            Story story) {
        this.draft = draft;
        this.charge = charge;
        this.sentence = sentence;
        this.outcome = outcome;
        this.basis = basis;
        this.story = story;
        facts = draft.facts;
    }

    /** The facts with all of it and with the settled rules of the story. */
    Facts facts(RandomGenerator random) {
        procedure(random);
        LocalDate indicted = draft.judged.minusDays(trialDays(random));
        people(random);
        place(random, indicted.getYear());
        days(random, indicted);
        flags(random);
        decision();
        story.settle(facts, random);
        return facts.build();
    }

    private void people(RandomGenerator random) {
        boolean masked = random.nextInt(10) < 4;
        boolean company = draft.crime.traits().contains(Trait.COMPANY);
        facts.put("accused", draft.accused.name());
        facts.put("accused-full", draft.accused.introduction());
        facts.put("victim", company ? draft.company : masked ? draft.victim.masked() : draft.victim.name());
        facts.put("company", draft.company);
        String second = draft.cast.name();
        facts.put("V2", masked ? second.substring(0, 1) + "某" : second);
        String witness = draft.cast.name();
        facts.put("witness", masked ? witness.substring(0, 1) + "某" : witness);
        facts.put("who-name", draft.accused.name());
        for (String role : List.of("lawyer", "prosecutor", "judge", "assessor", "assessor2", "clerk", "police-name")) {
            facts.put(role, draft.cast.name());
        }
        facts.put("charge", charge.name());
    }

    private void place(RandomGenerator random, int year) {
        Locality place = draft.place;
        facts.put("county", place.shortName());
        facts.put("town", place.town());
        facts.put("village", place.village(random));
        facts.put("street", place.street(random));
        String other = place.street(random);
        while (other.equals(facts.text("street"))) {
            other = place.street(random);
        }
        facts.put("street2", other);
        facts.put("estate", place.estate(random));
        facts.put("market", place.market(random));
        facts.put("station", place.station());
        facts.put("police", place.police());
        facts.put("court", place.court());
        facts.put("higher", place.higherCourt());
        facts.put("procuratorate", place.procuratorate());
        facts.put("detention", place.detentionHouse());
        int number = 1 + random.nextInt(600);
        facts.put("case-number", "（%d）%s%s刑初%d号".formatted(year, place.sign(), place.code(), number));
        facts.put(
                "indictment-number",
                "%s检刑诉〔%d〕%d号".formatted(place.county().substring(0, 1), year, 1 + random.nextInt(500)));
    }

    private void days(RandomGenerator random, LocalDate indicted) {
        long until = draft.judged.toEpochDay() - draft.act.toEpochDay();
        long held = draft.number("hours_detained").orElse(0) / 24;
        LocalDate caught = facts.is("on-the-spot")
                ? draft.act
                : draft.act.plusDays(slow() ? 18 + random.nextLong(until - 90) / 2 : held + 1 + random.nextInt(30));
        LocalDate reported = facts.is("on-the-spot")
                ? draft.act
                : slow() ? caught.minusDays(1 + random.nextInt(15)) : draft.act.plusDays(held);
        LocalDate detained = caught.plusDays(random.nextInt(2));
        facts.put("day", day(draft.act));
        facts.put(
                "since",
                month(draft.act.minusMonths(
                        facts.is("malicious_overdraft") ? 9 + random.nextInt(14) : 3 + random.nextInt(14))));
        facts.put("reported-day", day(reported));
        facts.put("caught-day", day(caught));
        facts.put("asked-day", day(detained.plusDays(2 + random.nextInt(6))));
        long trial = draft.judged.toEpochDay() - indicted.toEpochDay();
        facts.put("heard-day", day(draft.judged.minusDays(1 + random.nextLong(Math.min(9, trial - 3)))));
        daysHeld = draft.judged.toEpochDay() - detained.toEpochDay();
        facts.put("detained-day", day(detained));
        facts.put("arrest-day", day(detained.plusDays(8 + random.nextInt(6))));
        facts.put("indicted-day", day(indicted));
        facts.put("judged-day", LegalDate.of(draft.judged).formatChinese());
    }

    /** Whether it takes weeks before such a crime is noticed. */
    private boolean slow() {
        return SLOW.contains(draft.crime.story());
    }

    private void flags(RandomGenerator random) {
        var traits = draft.crime.traits();
        boolean victim = traits.contains(Trait.VICTIM) && !facts.is("malicious_overdraft");
        facts.flag("has-victim", victim);
        facts.flag("company-victim", victim && traits.contains(Trait.COMPANY));
        facts.flag("property", traits.contains(Trait.PROPERTY));
        facts.flag("injury-case", traits.contains(Trait.INJURY));
        facts.flag("private", traits.contains(Trait.PRIVATE));
        facts.flag("closed-court", traits.contains(Trait.PRIVATE) || draft.accused.age(draft.judged) < 18);
        boolean needsLawyer = outcome.months() > 60 || facts.is("minor_16_18") || weak();
        facts.flag(random.nextInt(10) < 6 || needsLawyer ? "lawyer" : "no-lawyer");
        // Nobody is held longer before the judgment than the judgment then says.
        boolean bail = outcome.probation().isPresent() || outcome.months() * 30L <= daysHeld;
        facts.flag(!bail ? "detained" : facts.is("custody_conduct") ? "released" : "bailed");
        facts.flag("probation", outcome.probation().isPresent());
        facts.flag("fined", outcome.fine().isPresent());
    }

    private boolean weak() {
        return facts.is("deaf_mute_or_blind") || facts.is("limited_capacity");
    }

    /** Whether a panel sits, or a single judge in the summary or the fast-track procedure. */
    private void procedure(RandomGenerator random) {
        boolean admits = facts.is("surrender") || facts.is("confession") || facts.is("court_plea");
        boolean single = outcome.months() <= 36 && admits && !weak() && random.nextInt(10) < 6;
        facts.flag(single ? "single-judge" : "panel");
        facts.flag("fast-track", single && fastTrack() && random.nextBoolean());
    }

    /** From the indictment to the judgment: at most 10 days on the fast track, 20 in summary procedure (arts. 225 and 220). */
    private int trialDays(RandomGenerator random) {
        return facts.is("fast-track")
                ? 5 + random.nextInt(6)
                : facts.is("single-judge") ? 10 + random.nextInt(11) : 18 + random.nextInt(18);
    }

    /** Whether the fast-track procedure may be chosen (Criminal Procedure Law, arts. 222 and 223, since October 2018). */
    private boolean fastTrack() {
        return !draft.judged.isBefore(FAST_TRACK)
                && facts.is("plea_and_acceptance")
                && !facts.is("minor_16_18")
                && !facts.is("deaf_mute_or_blind")
                && !facts.is("limited_capacity");
    }

    private void decision() {
        facts.put("articles", LegalBasis.words(basis));
        facts.put("charged-articles", LegalBasis.words(Basis.withoutProbation(basis)));
        facts.put("term", outcome.term().format());
        facts.put("probation-words", outcome.probationWords());
        facts.put("fine-words", outcome.fineWords());
        facts.put("tier-words", tier());
        facts.put("recommend", recommendation());
        List<String> orders = orders().toList();
        var tail = new StringBuilder();
        String[] numerals = {"二", "三", "四"};
        for (int i = 0; i < orders.size(); i++) {
            tail.append('\n').append(numerals[i]).append('、').append(orders.get(i));
        }
        facts.put("decision-tail", tail.toString());
        facts.put("one", orders.isEmpty() ? "" : "一、");
    }

    private Stream<String> orders() {
        String accused = draft.accused.name();
        boolean owed = facts.is("property")
                && !facts.is("loot-back")
                && !facts.is("attempt")
                && (!facts.is("restitution") || facts.is("partial"));
        boolean drugs = draft.crime.traits().contains(Trait.DRUG) && facts.has("weight");
        return Stream.of(
                        owed && facts.is("has-victim")
                                ? "责令被告人%s退赔%s的经济损失%s。"
                                        .formatted(accused, victims(), facts.is("partial") ? "（已退赔的部分予以扣除）" : "")
                                : owed ? "被告人%s的违法所得，继续予以追缴。".formatted(accused) : "",
                        drugs ? "查获的毒品予以没收，由查获机关依法处理。" : "",
                        draft.elements.containsKey("illegal_gain") ? "被告人%s的违法所得予以追缴，上缴国库。".formatted(accused) : "",
                        facts.is("armed") ? "作案工具予以没收。" : "")
                .filter(order -> !order.isEmpty());
    }

    private String victims() {
        String label = facts.is("company-victim") ? "被害单位" : draft.crime.victimLabel();
        return draft.number("victims").orElse(1) > 1 ? "各" + label : label + facts.text("victim");
    }

    /** What makes the case the tier that it is, in the words of the reasoning. */
    private String tier() {
        String situation = sentence.situation();
        boolean special = facts.is("in_home") || facts.is("pickpocketing") || facts.is("many_times");
        if (situation.equals("especially")) {
            return "，数额特别巨大";
        }
        if (situation.equals("huge")) {
            return "，数额巨大";
        }
        if (situation.equals("large") && draft.number("amount").isPresent()) {
            if (draft.crime.story().equals("deposits")) {
                return "";
            }
            String large = !special || draft.number("amount").getAsLong() >= LARGE_EVERYWHERE ? "，数额较大" : "";
            return large
                    + (facts.is("in_home")
                            ? "，属入户盗窃"
                            : facts.is("pickpocketing") ? "，属扒窃" : facts.is("many_times") ? "，次数达三次以上" : "");
        }
        if (situation.equals("serious") && draft.crime.story().equals("concealing")) {
            return "，情节严重";
        }
        return "";
    }

    private String recommendation() {
        int months = outcome.months();
        boolean short_ = months < 6;
        int least = Math.max(short_ ? 1 : 6, months - Math.max(1, months / 8));
        int most = months + Math.max(1, months / 8);
        return short_
                ? "拘役%s至%s"
                        .formatted(
                                TermLength.ofMonths(least).format(),
                                TermLength.ofMonths(Math.min(6, most)).format())
                : "有期徒刑%s至%s"
                        .formatted(
                                TermLength.ofMonths(least).format(),
                                TermLength.ofMonths(most).format());
    }

    private static String day(LocalDate day) {
        return LegalDate.of(day).format();
    }

    private static String month(LocalDate day) {
        return new LegalDate(day.getYear(), day.getMonthValue(), 0).format();
    }
}
