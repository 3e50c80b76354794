package org.gaoyao.law.book;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The ways in which one title is written, brought to one key; exact after that, never approximate. */
public final class Titles {

    private static final String STATE = "中华人民共和国";
    /** Quotation marks of titles, white space and the mark between several courts carry no meaning in a title. */
    private static final Pattern SILENT = Pattern.compile("[《》〈〉<>「」\"“”'‘’、,·•\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern AMENDING = Pattern.compile("修正案(?:\\([^)]*\\))?$|修正案\\([^)]*\\)|"
            + "关于(?:修改|修正|修订|废止和修改|修改和废止|修改、废止|增加)(?!后|决定).*的?决定(?:\\([^)]*\\))?$");
    private static final Pattern ABOUT = Pattern.compile("解释$|批复$|意见$|通知$|规定$|答复$|规定\\([^)]*\\)$|解释\\([^)]*\\)$");

    private Titles() {}

    /**
     * The key under which all spellings of a title meet: without 《》, white space and 中华人民共和国, in half width, with
     * one kind of brackets.
     */
    public static String key(String title) {
        String even = even(title);
        String key = even.replace(STATE, "");
        return key.isEmpty() ? even : key;
    }

    /** The title in half width and without marks, 中华人民共和国 kept. */
    static String even(String title) {
        if (isPlain(title)) {
            return title;
        }
        String wide = Normalizer.normalize(title, Normalizer.Form.NFKC);
        String silent = SILENT.matcher(wide).replaceAll("");
        return silent.replace('〔', '(')
                .replace('〕', ')')
                .replace('【', '(')
                .replace('】', ')')
                .replace('[', '(')
                .replace(']', ')');
    }

    /** Most titles are ideographs and nothing else: there is nothing to even out. */
    private static boolean isPlain(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) < 0x4E00 || title.charAt(i) > 0x9FFF) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text of this title changes other laws: 刑法修正案（八）, 关于修改…的决定. */
    public static boolean amends(String title) {
        if (!title.contains("修正案") && !title.contains("决定")) {
            return false;
        }
        String key = key(title);
        return AMENDING.matcher(key).find() && !ABOUT.matcher(key).find();
    }
}
