package org.gaoyao.law.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prefectures of the provinces, by short name. */
public final class Cities {

    private static final Cities ALL = new Cities();

    private final Map<Province, List<String>> byProvince = new EnumMap<>(Province.class);
    private final Map<String, Province> byCity = new HashMap<>();

    private Cities() {
        try (InputStream stream = Cities.class.getResourceAsStream("cities.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the list of cities is missing");
            }
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(String line) {
        List<String> words = List.of(line.split(" "));
        Province province = Province.find(words.getFirst())
                .orElseThrow(() -> new IllegalStateException("no province: " + words.getFirst()));
        var cities = new ArrayList<String>();
        for (String city : words.subList(1, words.size())) {
            cities.add(city.length() > 2 && city.endsWith("市") ? city.substring(0, city.length() - 1) : city);
            byCity.put(city, province);
        }
        byProvince.put(province, List.copyOf(cities));
    }

    /** The prefectures of a province, its capital first; none for municipalities. */
    public static List<String> of(Province province) {
        return ALL.byProvince.getOrDefault(province, List.of());
    }

    /** The province of the prefecture with which a place begins; of several the longest name counts. */
    static Optional<Province> province(String place) {
        return ALL.byCity.entrySet().stream()
                .filter(entry -> place.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
