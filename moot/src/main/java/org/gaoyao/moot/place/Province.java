package org.gaoyao.moot.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A province, region or city under the central government, as a stage for simulated cases.
 *
 * @param name the full name, 四川省
 * @param sign the character of its case numbers and number plates, 川
 * @param code the first two digits of its courts' codes
 * @param central whether it is a city under the central government, whose districts stand directly below it
 * @param minorities the peoples of whom one is at home there, beside the Han
 */
public record Province(String name, String sign, String code, boolean central, List<String> minorities) {

    private static final List<Province> ALL =
            NamePool.lines("provinces.tsv").stream().map(Province::read).toList();

    public Province {
        minorities = List.copyOf(minorities);
    }

    /** The 31 provinces of the mainland, by code. */
    public static List<Province> all() {
        return ALL;
    }

    /** The province of a full name, or of its beginning (四川, 内蒙古). */
    public static Optional<Province> of(String name) {
        return ALL.stream()
                .filter(province -> name.length() > 1 && province.name.startsWith(name))
                .findFirst();
    }

    private static Province read(String line) {
        String[] columns = line.split("\t", -1);
        return new Province(
                columns[0],
                columns[1],
                columns[2],
                columns[3].equals("city"),
                Arrays.asList(columns[4].split(" ", -1)));
    }

    @Override
    public String toString() {
        return name;
    }
}
