package org.gaoyao.law.citation;

/** The last word of a law's title tells its kind: 该解释 means the last law whose title ends in 解释. */
final class LawKind {

    /** Kinds of law, longer words before those that they end in. */
    private static final String[] LAW = {
        "司法解释", "实施细则", "修正案", "解释", "条例", "规定", "办法", "细则", "规则", "意见", "决定", "决议", "通知", "批复", "答复", "纪要", "法律", "法典",
        "规范", "准则", "章程", "法"
    };

    /** Words that end the name of something that people agree on or hand out: not law. */
    private static final String[] NOT_LAW = {
        "合同", "协议", "协议书", "合同书", "章程", "公约", "契约", "合约", "手册", "约定", "守则", "制度", "规约", "承诺书", "通知书", "保单", "保险单",
        "投标书", "招标文件", "条款", "须知", "细目", "清单", "计划书", "说明书", "备忘录", "声明", "条约", "协定", "议定书", "宪章", "辩护意见", "代理意见"
    };

    private static final String[] NO_NOUN = {"依法", "违法", "合法", "非法", "守法", "执法", "司法", "立法", "方法"};

    private LawKind() {}

    /** The kind of a title: 解释 for 最高人民法院关于…的解释（三）; empty if it has none. */
    static String of(String title) {
        int end = title.length();
        while (end > 0 && "〉﹥>＞》 ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        while (end > 0 && Glyph.isClosingRound(title.charAt(end - 1))) {
            int open = Math.max(title.lastIndexOf('（', end - 1), title.lastIndexOf('(', end - 1));
            if (open < 0) {
                break;
            }
            end = open;
        }
        return endingAt(title, end);
    }

    /** The word of a kind that ends right before {@code end}; empty if none does. */
    static String endingAt(String text, int end) {
        return ending(text, end, LAW);
    }

    /** Whether the words before {@code end} name an agreement or a paper rather than a law. */
    static boolean isNotLaw(String text, int end) {
        return !ending(text, end, NOT_LAW).isEmpty();
    }

    /** Whether the words before {@code end} only look like the name of a law: 依法, 方法. */
    static boolean isNoNoun(String text, int end) {
        return !ending(text, end, NO_NOUN).isEmpty();
    }

    /** Whether a title of kind {@code kind} may be meant by {@code word}. */
    static boolean meets(String word, String kind) {
        return switch (word) {
            case "法律", "法" -> kind.equals("法") || kind.equals("法典");
            case "司法解释" -> kind.equals("解释") || kind.equals("规定") || kind.equals("司法解释");
            case "细则", "实施细则" -> kind.endsWith("细则");
            default -> kind.equals(word);
        };
    }

    private static String ending(String text, int end, String[] words) {
        for (String word : words) {
            int start = end - word.length();
            if (start >= 0 && matches(text, start, word)) {
                return word;
            }
        }
        return "";
    }

    private static boolean matches(String text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Glyph.fold(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
