package org.gaoyao.moot.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A charge that can be told in a sentence, and which of its elements are part of the deed. */
public enum BriefCharge {
    /** Theft. */
    THEFT("盗窃罪", "amount", "in_home", "pickpocketing", "armed"),
    /** Fraud. */
    FRAUD("诈骗罪", "amount", "telecom"),
    /** Snatching. */
    SNATCHING("抢夺罪", "amount", "with_vehicle"),
    /** Extortion. */
    EXTORTION("敲诈勒索罪", "amount"),
    /** Embezzlement by office. */
    EMBEZZLEMENT("职务侵占罪", "amount"),
    /** Drunk driving. */
    DRIVING("危险驾驶罪", "drunk", "blood_alcohol", "unlicensed");

    /** Elements that come after the deed or were before it, in the order in which they are told. */
    static final List<String> CIRCUMSTANCES = List.of(
            "surrender",
            "confession",
            "court_plea",
            "plea_and_acceptance",
            "restitution",
            "forgiveness",
            "recidivist",
            "prior_conviction",
            "first_offence");

    /** What is told together with another element. */
    static final Set<String> TOLD_ALONG = Set.of("restitution_amount");

    private final String charge;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> deed;

    BriefCharge(String charge, String... deed) {
        this.charge = charge;
        this.deed = List.of(deed);
    }

    /** The name of the charge: 盗窃罪. */
    public String charge() {
        return charge;
    }

    /** The elements that are part of the deed, in the order in which they are told. */
    List<String> deed() {
        return deed;
    }

    /** The name of its rule. */
    String rule() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an element can be told. */
    boolean tells(String element) {
        return deed.contains(element) || CIRCUMSTANCES.contains(element) || TOLD_ALONG.contains(element);
    }

    /** The one of a charge. */
    static Optional<BriefCharge> of(String charge) {
        return Arrays.stream(values())
                .filter(each -> each.charge.equals(charge))
                .findFirst();
    }
}
