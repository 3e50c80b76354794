package org.gaoyao.law.citation;

/** The characters at which a scan stops to look, so that it can run over all others. */
final class Triggers {

    static final byte TITLE = 1;
    static final byte ORDINAL = 2;
    static final byte NUMERAL = 3;
    static final byte REFERENCE = 4;
    static final byte YEAR = 5;
    static final byte LATIN = 6;
    /** The bits that hold one of the above. */
    static final byte OTHERS = 7;
    /** The bit of characters with which a name of a law ends. */
    static final byte NAME_END = 8;

    private Triggers() {}

    static byte[] of(LawNames titles) {
        byte[] triggers = new byte[1 << 16];
        for (int i = 0; i < triggers.length; i++) {
            char c = (char) i;
            triggers[i] = other(c);
            if (titles.endsName(c)) {
                triggers[i] |= NAME_END;
            }
        }
        return triggers;
    }

    private static byte other(char c) {
        return switch (Glyph.fold(c)) {
            case '《' -> TITLE;
            case '第' -> ORDINAL;
            case '前', '本', '该', '同', '此' -> REFERENCE;
            case '〔', '[', '【', '(' -> YEAR;
            case 'a' -> LATIN;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMERAL;
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> NUMERAL;
            default -> 0;
        };
    }
}
