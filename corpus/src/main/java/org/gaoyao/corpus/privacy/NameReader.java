package org.gaoyao.corpus.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the name that begins at a place of a document. Chinese does not say where a name ends; every place of the document that
 * has the same beginning is asked, and what stands behind it votes for a length.
 */
final class NameReader {

    /** Transliterated names have points between their parts. */
    private static final Pattern POINTED = Pattern.compile("[\\p{IsHan}]{1,8}(?:[·•．‧][\\p{IsHan}]{1,8}){1,4}");

    private static final String POINTS = "·•．‧";
    private static final int LONGEST_PART = 8;
    private static final int MOST_PLACES = 40;

    /** So far around a place others are asked; judgments are shorter, and books must not take the square of their length. */
    private static final int REACH = 20_000;

    private static final int HARD = 3;

    private final String text;

    NameReader(String text) {
        this.text = text;
    }

    /** Where the name that begins at an index ends; -1 if none does. */
    int end(int at) {
        int surname = Surnames.length(text, at);
        if (surname == 0 || CourtMasks.end(text, at) >= 0) {
            return -1;
        }
        int end = voted(at, surname + 1, surname + 2, 1, NameCues.END);
        return end < 0 || NameCues.isWord(text.substring(at, end)) ? -1 : end;
    }

    /** The same of transliterated names, whose parts have points between them, and of those whose surname is known. */
    int endWithPoints(int at) {
        Matcher pointed = POINTED.matcher(text).region(at, text.length());
        if (!pointed.lookingAt() || isOfProcedure(at)) {
            return end(at);
        }
        int lastPart = lastPoint(pointed.end()) + 1 - at;
        return voted(at, lastPart + 1, lastPart + LONGEST_PART, HARD, NameCues.END_OF_TRANSLITERATION);
    }

    private int lastPoint(int end) {
        int index = end - 1;
        while (POINTS.indexOf(text.charAt(index)) < 0) {
            index--;
        }
        return index;
    }

    /** The same for what need not begin with a surname that is known: it must be followed by a sign or a telling word. */
    int endWithoutSurname(int at) {
        int end = endWithPoints(at);
        if (end >= 0 || CourtMasks.end(text, at) >= 0) {
            return end;
        }
        if (isOfProcedure(at) || NameCues.END.standsAt(text, at)) {
            return -1;
        }
        int bold = voted(at, 2, 3, HARD, NameCues.END);
        boolean sign = bold >= 0 && (bold == text.length() || !isHan(bold, bold + 1));
        return sign || (bold >= 0 && NameCues.isEndOfAny(text, bold)) ? bold : -1;
    }

    /** Whether something is said or announced at an index, and nobody named. */
    private boolean isOfProcedure(int at) {
        return at >= text.length()
                || NameCues.isAbout(text, at)
                || NameCues.introduction(text, at).isPresent();
    }

    /** The length between two bounds for which most speaks, if anything does; of equal ones the greater. */
    private int voted(int at, int least, int most, int needed, WordTable ends) {
        if (at + least > text.length() || !isHanOrPoint(at, at + least)) {
            return -1;
        }
        String beginning = text.substring(at, at + least);
        var votes = new int[most + 1];
        int places = 0;
        for (int place = at; place >= 0 && places < MOST_PLACES; place = next(beginning, place, at)) {
            vote(place, least, most, ends, votes);
            places++;
        }
        int best = -1;
        for (int length = least; length <= most; length++) {
            if (votes[length] >= needed && (best < 0 || votes[length] >= votes[best])) {
                best = length;
            }
        }
        return best < 0 || at + best > text.length() || !isHanOrPoint(at, at + best) ? -1 : at + best;
    }

    /** The next place with the same beginning: first those behind, then those before the place where the search began. */
    private int next(String beginning, int place, int first) {
        if (place >= first) {
            int behind = text.indexOf(beginning, place + 1, Math.min(text.length(), first + REACH));
            if (behind >= 0) {
                return behind;
            }
        }
        int from = place >= first ? Math.max(0, first - REACH) : place + 1;
        return text.indexOf(beginning, from, first);
    }

    private void vote(int place, int least, int most, WordTable ends, int[] votes) {
        for (int length = least; length <= most; length++) {
            if (length > least && !isHan(place + length - 1, place + length)) {
                return;
            }
            int weight = ending(place + length, length == most, ends);
            votes[length] += weight;
            if (weight >= HARD) {
                return;
            }
        }
    }

    /** How much speaks for a name's ending in front of an index: a sign 3, a word 3, a character 2 or 1. */
    private int ending(int index, boolean longest, WordTable ends) {
        if (index >= text.length() || !isHan(index, index + 1)) {
            return HARD;
        }
        boolean signBehind = index + 1 >= text.length() || !isHan(index + 1, index + 2);
        if ("和与及、".indexOf(text.charAt(index)) >= 0) {
            return isPerson(index + 1) ? HARD - 1 : 0;
        }
        int word = NameCues.isNoEnd(text, index) ? 0 : ends.lengthAt(text, index);
        if (word > 0) {
            return word == 1 && signBehind && !longest ? 1 : HARD;
        }
        boolean perhaps = ends == NameCues.END && NameCues.isPerhapsEnd(text, index);
        return perhaps && (longest || !signBehind) ? 1 : 0;
    }

    /** Whether a person is named or announced at an index. */
    private boolean isPerson(int index) {
        return Surnames.length(text, index) > 0
                || NameCues.introduction(text, index).isPresent();
    }

    private boolean isHan(int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) != Character.UnicodeScript.HAN) {
                return false;
            }
        }
        return true;
    }

    private boolean isHanOrPoint(int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (POINTS.indexOf(text.charAt(i)) < 0 && !isHan(i, i + 1)) {
                return false;
            }
        }
        return true;
    }
}
