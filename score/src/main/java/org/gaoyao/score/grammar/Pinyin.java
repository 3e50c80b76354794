package org.gaoyao.score.grammar;

import java.util.HashMap;
import java.util.Map;
import org.gaoyao.score.python.PythonText;

/** The readings of a character without tones, as pypinyin 0.49.0 gives them ({@code Style.NORMAL}, heteronym). */
final class Pinyin {

    private static final int[] NONE = {};

    private static final Map<Integer, int[]> READINGS = read();

    private Pinyin() {}

    private static Map<Integer, int[]> read() {
        Map<Integer, int[]> readings = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        Table.rows(
                "pinyin_readings.tsv.gz",
                (character, all) -> readings.put(
                        character.codePointAt(0),
                        PythonText.split(all).stream()
                                .mapToInt(one -> numbers.computeIfAbsent(one, _ -> numbers.size()))
                                .sorted()
                                .toArray()));
        return readings;
    }

    /** The readings of a character as numbers, ascending; none if it is unknown. */
    static int[] of(int character) {
        return READINGS.getOrDefault(character, NONE);
    }
}
