package org.gaoyao.moot.crime;

import java.util.List;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.moot.scenario.Scenario;

/** The charges that the moot court knows: the 23 of the sentencing guidance, in its order. */
public final class Crimes {

    private static final List<Crime> ALL = List.of(
            new Traffic(),
            new Driving(),
            new PublicDeposits(),
            new FundraisingFraud(),
            new CardFraud(),
            new ContractFraud(),
            new Injury(),
            new Rape(),
            new Detention(),
            new Robbery(),
            new Theft(),
            new Fraud(),
            new Snatching(),
            new Embezzlement(),
            new Extortion(),
            new Obstructing(),
            new Affray(),
            new Provoking(),
            new Concealing(),
            new Drugs(),
            new Possession(),
            new Shelter(),
            new Prostitution());

    private Crimes() {}

    /** A scenario for every charge; reads rules and stories, which takes a fraction of a second. */
    public static List<Scenario> scenarios() {
        Charges charges = Charges.load();
        ElementSchemas schemas = ElementSchemas.load();
        var sentencing = new Sentencing(SentencingRules.load());
        return ALL.stream()
                .<Scenario>map(crime -> new CriminalScenario(crime, charges, schemas, sentencing))
                .toList();
    }
}
