package org.gaoyao.moot;

import java.util.List;
import java.util.stream.Stream;
import org.gaoyao.moot.civil.CivilScenario;
import org.gaoyao.moot.crime.Crimes;
import org.gaoyao.moot.scenario.Scenario;

/** Everything that the moot court can hear. */
public final class Docket {

    private Docket() {}

    /** All scenarios, criminal charges first; reads their rules and stories, which takes a fraction of a second. */
    public static List<Scenario> scenarios() {
        return Stream.concat(Crimes.scenarios().stream(), CivilScenario.all().stream())
                .toList();
    }
}
