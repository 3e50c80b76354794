package org.gaoyao.app.command.moot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Seeds;
import picocli.CommandLine.Option;

/** Which cases the commands of the moot court draw. */
final class CaseOptions {

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "The seed. 随机种子。")
    private long seed;

    @Option(
            names = {"--charges", "--causes"},
            paramLabel = "NAME",
            split = ",",
            description = "Only these charges and causes of action, such as 盗窃罪,诈骗罪. 仅这些罪名、案由。")
    private List<String> matters = new ArrayList<>();

    @Option(names = "--provinces", paramLabel = "NAME", split = ",", description = "Only these provinces. 仅这些省份。")
    private List<String> provinces = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day of acts. 行为日期起。")
    private LocalDate from = MootSettings.FIRST;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day of acts. 行为日期止。")
    private LocalDate to = MootSettings.LAST;

    /** The provinces that were asked for, all if empty. */
    List<String> provinces() {
        return List.copyOf(provinces);
    }

    /** The seed. */
    long seed() {
        return seed;
    }

    /** The court that hears so many of them. */
    MootCourt court(int count) {
        return court(seed, count);
    }

    /** The court whose cases the dirty corpus is made of: other ones, so that its documents are no copies of the data set's. */
    MootCourt dirtyCourt(int count) {
        return court(new Seeds(seed).seed("dirty"), count);
    }

    private MootCourt court(long own, int count) {
        return new MootCourt(Docket.scenarios(), new MootSettings(own, count, matters, provinces, from, to));
    }
}
