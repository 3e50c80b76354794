package org.gaoyao.corpus.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as courts have masked them before publication: 张某, 张某某, 张某甲, 陆洪某, 王×1, 董x, 徐1. They stay as they are. */
final class CourtMasks {

    /** What stands behind the surname. */
    private static final Pattern MASK =
            Pattern.compile("[\\p{IsHan}]?某{1,3}(?:[，,]?[0-9０-９]{1,2}(?![0-9０-９元万余]))?[甲乙丙丁戊己庚辛壬癸一二三四五六]?"
                    + "|[\\p{IsHan}]?[×xXＸ＊*]{1,2}[0-9]?|[0-9](?![0-9０-９年月日时元万.])");

    private CourtMasks() {}

    /** Where the masked name that begins at an index ends; -1 if none begins there. */
    static int end(String text, int at) {
        int surname = Surnames.length(text, at);
        if (surname == 0 && at + 1 < text.length() && text.charAt(at + 1) == '某') {
            surname = 1;
        }
        if (surname == 0) {
            return -1;
        }
        Matcher matcher = MASK.matcher(text).region(at + surname, Math.min(text.length(), at + surname + 8));
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
