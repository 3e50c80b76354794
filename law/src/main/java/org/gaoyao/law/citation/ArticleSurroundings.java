package org.gaoyao.law.citation;

/** What stands around an article whose law is not named right before it: does it cite, what does it point at, or is it noise. */
final class ArticleSurroundings {

    /** Words behind which a law is cited. */
    static final String[] CITING = {
        "依照", "依据", "根据", "按照", "适用", "违反", "触犯", "符合", "参照", "援引", "引用", "遵照", "遵守", "遵循", "基于", "属于", "援用"
    };

    private static final String[] AGREED = {"约定", "载明"};

    /** What 第三条 counts when it is not an article. */
    private static final String[] COUNTED = {
        "辩护", "意见", "建议", "街", "路", "高速", "公路", "铁路", "线", "生产", "航", "船", "鱼", "狗", "香烟", "理由", "上诉", "消息", "短信", "微信",
        "信息", "记录", "跑道", "河", "腿", "评论", "裤", "毛巾", "措施", "微博", "新闻", "答辩", "抗辩", "质证", "请求", "诉讼请求", "主张", "巷", "胡同",
        "沟"
    };

    private final String text;

    ArticleSurroundings(String text) {
        this.text = text;
    }

    /** Whether a number at {@code at} may be an article without 第: behind a word for a law or a word that cites. */
    boolean callsForNumber(int at) {
        if (at == 0) {
            return false;
        }
        char before = Glyph.fold(text.charAt(at - 1));
        return switch (before) {
            case '法', '释', '例', '则' -> true;
            case '据', '照', '反', '犯', '合' -> endsWithCiting(at);
            default -> false;
        };
    }

    /** Where the words end that stand before the article at {@code at}, without 的, closing brackets and spaces. */
    int wordsEnd(int at) {
        int i = at;
        while (i > 0) {
            char c = text.charAt(i - 1);
            boolean passed = Glyph.isSpace(c) || "》〉”\"』」的之".indexOf(c) >= 0;
            if (!passed || Glyph.isLineEnd(c)) {
                break;
            }
            i--;
        }
        return i;
    }

    /** Whether the article is one of a contract, a charter or another paper: 合同第五条. */
    boolean namesOther(int at) {
        return LawKind.isNotLaw(text, wordsEnd(at));
    }

    /** Where 本, 该, 同, 上述 begins before a word for a law that starts at {@code kindStart}, or -1. */
    int pointer(int kindStart) {
        if (kindStart >= 2 && (text.startsWith("上述", kindStart - 2) || text.startsWith("前述", kindStart - 2))) {
            return kindStart - 2;
        }
        return kindStart >= 1 && "本该此同其該".indexOf(text.charAt(kindStart - 1)) >= 0 ? kindStart - 1 : -1;
    }

    /** Whether words that end in a word for a law are the title of one: 烟草专卖法实施条例, but not 法律规定. */
    static boolean isUnknownTitle(String words, String kind) {
        return switch (kind) {
            case "办法" -> words.length() > 5;
            case "规定", "决定", "意见", "通知", "规范", "准则", "决议", "批复", "答复" ->
                words.contains("关于") || words.startsWith("中华人民共和国");
            case "法律" -> false;
            case "法" -> words.length() > 3;
            default -> true;
        };
    }

    /** Whether what follows an article shows that it counts something else: 第一条辩护意见. */
    boolean isNoise(int end) {
        for (String word : COUNTED) {
            if (text.startsWith(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article without a law is a clause of an agreement that is being quoted. */
    boolean isClause(int at, int end) {
        int limit = Math.min(text.length(), end + 14);
        String behind = text.substring(end, limit);
        if (behind.contains("甲方") || behind.contains("乙方") || behind.startsWith("约定")) {
            return true;
        }
        for (int i = at - 1; i >= 0 && at - i < 60; i--) {
            char c = text.charAt(i);
            if (c == '。' || c == '《' || Glyph.isLineEnd(c)) {
                return false;
            }
            for (String word : AGREED) {
                if (c == word.charAt(0) && text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sentence, a line or a clause of a list begins at {@code at}. */
    boolean opensSentence(int at) {
        int i = at - 1;
        boolean spaced = false;
        while (i >= 0 && Glyph.isSpace(text.charAt(i))) {
            if (Glyph.isLineEnd(text.charAt(i))) {
                return true;
            }
            spaced = true;
            i--;
        }
        if (i < 0) {
            return true;
        }
        char c = text.charAt(i);
        if ("。；;！!？?：:”\"」』…】*#>-".indexOf(c) >= 0) {
            return true;
        }
        boolean numbered = i > 0
                && ("、.．）)".indexOf(c) >= 0)
                && (Glyph.isDigit(text.charAt(i - 1)) || "一二三四五六七八九十".indexOf(text.charAt(i - 1)) >= 0);
        return numbered || spaced;
    }

    /** Whether an article at {@code at} goes on with what was cited before: behind a separator or a word that cites. */
    boolean follows(int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || "，,、（(“\"照据按反犯合用引守于成及和或与依的是即如除由对以了在中章节编".indexOf(text.charAt(i)) >= 0;
    }

    /** Whether a word that cites stands right before. */
    boolean isCited(int at) {
        return endsWithCiting(at);
    }

    private boolean endsWithCiting(int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (String word : CITING) {
            if (end >= word.length() && text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the 条, 款 or 项 of 前款, 该条, 前两款 stands whose first character is at {@code at}, or -1. */
    int referenceUnit(int at) {
        char first = Glyph.fold(text.charAt(at));
        int unit = at + 1;
        if (first == '前' && unit < text.length() && "一二两三四五".indexOf(text.charAt(unit)) >= 0) {
            unit++;
        }
        if (unit >= text.length() || "条款项條項".indexOf(text.charAt(unit)) < 0) {
            return -1;
        }
        boolean inWord = first == '前' && at > 0 && "此之以目日先从提年月支".indexOf(text.charAt(at - 1)) >= 0;
        char following = unit + 1 < text.length() ? text.charAt(unit + 1) : ' ';
        return inWord || "件例款项目".indexOf(following) >= 0 ? -1 : unit;
    }

    /** How many units 前款 (one), 前两款 (two) goes back. */
    int referenceCount(int at, int unit) {
        if (unit == at + 1) {
            return 1;
        }
        return switch (text.charAt(at + 1)) {
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            default -> 1;
        };
    }

    /** Whether 前款 is referred to: what follows it belongs to a rule. */
    boolean isReferred(int end) {
        return end < text.length() && "规規所罪的情、和之违人行限及与或中".indexOf(text.charAt(end)) >= 0;
    }
}
