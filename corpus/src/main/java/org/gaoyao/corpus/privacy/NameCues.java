package org.gaoyao.corpus.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words around names in legal texts, as {@code name-cues.txt} lists them: what announces a name, what ends one. */
final class NameCues {

    private static final Map<String, List<String>> LISTS = read();

    private static final Map<Role, WordTable> INTRODUCTIONS = introductions();
    private static final WordTable NOBODY = table("nobody");
    private static final WordTable PERHAPS_END = table("perhaps-end");
    private static final WordTable WORDS = table("word");
    private static final WordTable ABOUT = table("about");
    private static final WordTable FIRM = table("firm");
    private static final WordTable TELLING = table("telling");
    private static final WordTable END_OF_ANY = table("end-of-any");

    /** What stands right behind a name and is no part of it. */
    static final WordTable END = table("end");

    private static final WordTable NO_END = table("no-end");

    /** The same behind transliterated names. */
    static final WordTable END_OF_TRANSLITERATION = table("end-of-transliteration");

    private NameCues() {}

    /**
     * A word that announces a name.
     *
     * @param role as what the person appears
     * @param length how long the word is
     */
    record Introduction(Role role, int length) {}

    /** The longest word at an index that announces a name. */
    static Optional<Introduction> introduction(String text, int index) {
        Introduction longest = null;
        for (Map.Entry<Role, WordTable> table : INTRODUCTIONS.entrySet()) {
            int length = table.getValue().lengthAt(text, index);
            if (length > 0 && (longest == null || length > longest.length())) {
                longest = new Introduction(table.getKey(), length);
            }
        }
        return longest == null || NOBODY.lengthAt(text, index) > longest.length()
                ? Optional.empty()
                : Optional.of(longest);
    }

    /** Whether what stands at an index only begins like a word that ends names. */
    static boolean isNoEnd(String text, int index) {
        return NO_END.standsAt(text, index);
    }

    /** Whether a character may end a name in front of it. */
    static boolean isPerhapsEnd(String text, int index) {
        return PERHAPS_END.standsAt(text, index);
    }

    /** Whether a name whose surname is not known surely ends in front of an index, where no sign stands. */
    static boolean isEndOfAny(String text, int index) {
        return END_OF_ANY.standsAt(text, index);
    }

    /** Whether what looks like a name is a word, or the name of a place. */
    static boolean isWord(String candidate) {
        return WORDS.lengthAt(candidate, 0) >= 2
                || (candidate.length() > 2 && "省市县区州镇乡村街路".indexOf(candidate.charAt(candidate.length() - 1)) >= 0);
    }

    /** Whether something is said at an index about who was just announced. */
    static boolean isAbout(String text, int index) {
        return ABOUT.standsAt(text, index);
    }

    /** Whether what stands in front of an index is the name of a firm and not of its owner. */
    static boolean isFirm(String text, int index) {
        return FIRM.standsAt(text, index);
    }

    /** Whether at an index stands what stands behind names only. */
    static boolean isTelling(String text, int index) {
        return TELLING.standsAt(text, index);
    }

    private static Map<Role, WordTable> introductions() {
        Map<Role, WordTable> tables = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tables.put(role, table(role.key()));
        }
        return tables;
    }

    private static WordTable table(String name) {
        return new WordTable(Objects.requireNonNull(LISTS.get(name), name));
    }

    private static Map<String, List<String>> read() {
        try (InputStream stream = Objects.requireNonNull(NameCues.class.getResourceAsStream("name-cues.txt"))) {
            Map<String, List<String>> lists = new HashMap<>();
            List<String> list = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith(" ")) {
                    list.addAll(List.of(line.strip().split(" ", -1)));
                } else if (!line.startsWith("#") && !line.isEmpty()) {
                    list = lists.computeIfAbsent(line, _ -> new ArrayList<>());
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
