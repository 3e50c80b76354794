package org.gaoyao.moot.place;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gaoyao.law.province.Province;

/**
 * What simulated cases need to know of a province, beside what the law knows.
 *
 * @param central whether it is a city under the central government, whose districts stand directly below it
 * @param minorities the peoples of whom one is at home there, beside the Han
 */
public record Jurisdiction(boolean central, List<String> minorities) {

    private static final Map<Province, Jurisdiction> ALL = read();

    public Jurisdiction {
        minorities = List.copyOf(minorities);
    }

    /** The 31 provinces of the mainland, in which cases happen. */
    public static List<Province> provinces() {
        return List.copyOf(ALL.keySet());
    }

    /** That of one of them. */
    public static Jurisdiction of(Province province) {
        return Objects.requireNonNull(ALL.get(province), province::fullName);
    }

    private static Map<Province, Jurisdiction> read() {
        var all = new EnumMap<Province, Jurisdiction>(Province.class);
        for (String line : NamePool.lines("provinces.tsv")) {
            String[] columns = line.split("\t", -1);
            all.put(
                    Province.find(columns[0]).orElseThrow(),
                    new Jurisdiction(columns[1].equals("city"), Arrays.asList(columns[2].split(" ", -1))));
        }
        return all;
    }
}
