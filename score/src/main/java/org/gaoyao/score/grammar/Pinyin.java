package org.gaoyao.score.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gaoyao.score.python.PythonText;

/** The readings of a character without tones, as pypinyin 0.49.0 gives them ({@code Style.NORMAL}, heteronym). */
final class Pinyin {

    private static final Map<Integer, Set<String>> READINGS = new HashMap<>();

    static {
        Table.rows(
                "pinyin_readings.tsv.gz",
                (character, readings) -> READINGS.put(character.codePointAt(0), Set.copyOf(PythonText.split(readings))));
    }

    private Pinyin() {}

    /** Whether two different characters share a reading. */
    static boolean alike(int a, int b) {
        Set<String> readings = READINGS.getOrDefault(a, Set.of());
        return READINGS.getOrDefault(b, Set.of()).stream().anyMatch(readings::contains);
    }
}
