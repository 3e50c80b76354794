package org.gaoyao.corpus.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands for whom in one document: 张某甲 for a person, 〔电话1〕 for a number; the same person and number always the same, and
 * nobody what the court calls somebody else.
 *
 * <p>Persons are told apart by the heavenly stems and not by figures, which would run into amounts: 张某1500元. Where the document
 * itself calls somebody now by name and now 被告人邱某, and has only one person of that surname, the court's 邱某 serves for both.
 */
final class Pseudonyms {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    /** What behind a mask makes it that of another person. */
    private static final String OTHERS = "某" + STEMS + "0123456789０１２３４５６７８９";

    /** A word stands before those with which it ends. */
    private static final List<String> ANNOUNCING = List.of("被申请人", "申请人", "被告人", "上诉人", "被害人", "原告", "被告", "证人");

    private final String text;
    private final Map<String, String> names = new HashMap<>();
    private final Map<PersonalData, Map<String, String>> numbers = new EnumMap<>(PersonalData.class);
    private final Set<String> given = new TreeSet<>();

    /** Gives pseudonyms to all that was found, in its order. */
    Pseudonyms(String text, List<Mention> mentions) {
        this.text = text;
        Map<String, Set<String>> families = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.kind() == PersonalData.NAME) {
                families.computeIfAbsent(Surnames.of(mention.value()), _ -> new TreeSet<>())
                        .add(mention.value());
            }
        }
        for (Mention mention : mentions) {
            if (mention.kind() == PersonalData.NAME) {
                String surname = Surnames.of(mention.value());
                boolean only = families.getOrDefault(surname, Set.of()).size() == 1;
                names.computeIfAbsent(mention.value(), name -> person(name, surname, only));
            } else {
                Map<String, String> ofKind = numbers.computeIfAbsent(mention.kind(), _ -> new HashMap<>());
                ofKind.computeIfAbsent(
                        mention.value(), _ -> "〔" + mention.kind().label() + (ofKind.size() + 1) + "〕");
            }
        }
    }

    /** What stands for a mention. */
    String of(Mention mention) {
        Map<String, String> pseudonyms =
                mention.kind() == PersonalData.NAME ? names : numbers.getOrDefault(mention.kind(), Map.of());
        String pseudonym = pseudonyms.get(mention.value());
        if (pseudonym == null) {
            throw new IllegalArgumentException("no pseudonym was given for this mention of " + mention.kind());
        }
        return pseudonym;
    }

    private String person(String name, String surname, boolean only) {
        String courts = surname + PersonalData.NAME.label();
        if (only && isCalled(name, courts)) {
            given.add(courts);
            return courts;
        }
        for (int number = 0; ; number++) {
            String pseudonym = courts + stems(number);
            if (!text.contains(pseudonym) && given.add(pseudonym)) {
                return pseudonym;
            }
        }
    }

    /** 甲 to 癸, then 甲甲, 甲乙 and so on. */
    private static String stems(int number) {
        int size = STEMS.length();
        String last = STEMS.substring(number % size, number % size + 1);
        return number < size ? last : stems(number / size - 1) + last;
    }

    /** Whether a word that announces the name also announces the court's mask, with nothing behind it that makes it another. */
    private boolean isCalled(String name, String mask) {
        for (int at = text.indexOf(mask); at >= 0; at = text.indexOf(mask, at + 1)) {
            String before = announcement(at);
            int behind = at + mask.length();
            boolean whole = behind == text.length() || OTHERS.indexOf(text.charAt(behind)) < 0;
            if (!before.isEmpty() && whole && text.contains(before + name)) {
                return true;
            }
        }
        return false;
    }

    /** The word in front of an index that announces a person; empty if none does. */
    private String announcement(int index) {
        for (String word : ANNOUNCING) {
            if (text.startsWith(word, index - word.length())) {
                return word;
            }
        }
        return "";
    }
}
