package org.gaoyao.law.citation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gaoyao.law.number.ChineseNumeral;

/** What stands around the title of a law: whose law it is, its number in brackets, and the short name that it is given. */
final class TitleSurroundings {

    /** Whose law a title without brackets names. */
    enum Owner {
        /** The law of the state that the statute book holds. */
        STATE,
        /** The rule of a province or city, whose name stands right before a title that the state uses too. */
        LOCAL,
        /** The law of another state or legal system. */
        FOREIGN
    }

    private static final String[] FOREIGN = {
        "日本", "德国", "法国", "美国", "英国", "台湾", "香港", "澳门", "韩国", "俄罗斯", "瑞士", "意大利", "西班牙", "荷兰", "印度", "加拿大", "澳大利亚",
        "新加坡", "泰国", "越南", "苏俄", "苏联", "奥地利", "巴西", "台湾地区", "香港地区", "澳门地区", "民国", "联邦"
    };

    private static final String[] ISSUERS = {
        "最高人民法院", "最高人民检察院", "公安部", "司法部", "国家安全部", "国务院", "全国人民代表大会常务委员会", "全国人大常委会", "两高", "最高院", "最高法", "最高检"
    };

    private static final String[] SHORTENING = {"以下统称", "以下均称", "以下简称", "以下称", "下称", "下简称", "简称", "以下统一简称", "以下合称"};

    private static final String[] COMPANY = {"公司", "员工", "厂", "物业", "小区", "业主", "学校", "集团", "酒店", "医院", "协会", "俱乐部"};

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_PHRASE = 60;

    private final String text;
    private String definedName = "";

    TitleSurroundings(String text) {
        this.text = text;
    }

    Owner owner(int start, String kind) {
        if (start == 0 || Glyph.isInsideTitle(text.charAt(start - 1))) {
            return Owner.STATE;
        }
        if (kind.equals("法") || kind.equals("法典")) {
            for (String state : FOREIGN) {
                if (endsWith(start, state)) {
                    return Owner.FOREIGN;
                }
            }
            return Owner.STATE;
        }
        boolean place = "省市县区州旗盟".indexOf(text.charAt(start - 1)) >= 0 && !endsWith(start, "本市");
        return place ? Owner.LOCAL : Owner.STATE;
    }

    /** Where the name that ends at {@code end} begins, as far as that can be told without knowing it. */
    int phraseStart(int end) {
        int i = end;
        while (i > 0 && end - i < LONGEST_PHRASE) {
            char c = text.charAt(i - 1);
            boolean continues = Glyph.isHan(c) || Glyph.isDigit(c) || "〈〉《》（）()".indexOf(c) >= 0;
            if (!continues || endsWithCitingWord(i)) {
                break;
            }
            i--;
        }
        return i;
    }

    private boolean endsWithCitingWord(int end) {
        for (String word : ArticleSurroundings.CITING) {
            if (endsWith(end, word)) {
                return true;
            }
        }
        return end > 0 && "和及与或，、".indexOf(text.charAt(end - 1)) >= 0;
    }

    int withOpeningBrackets(int start) {
        int i = start;
        while (i > 0 && "《〈﹤<＜[【［".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** The start of a title with the issuers that stand before its bracket: 最高人民法院、最高人民检察院《关于…》. */
    int withIssuers(int start) {
        int i = start;
        boolean more = text.charAt(start) == '《';
        while (more) {
            more = false;
            int at = i > 0 && (text.charAt(i - 1) == '、' || text.charAt(i - 1) == ' ') && i < start ? i - 1 : i;
            for (String issuer : ISSUERS) {
                if (endsWith(at, issuer)) {
                    i = at - issuer.length();
                    more = true;
                    break;
                }
            }
        }
        return i;
    }

    /** Whether a title without brackets and without an article is meant as one: 公司法的规定 is, 公司法人 is not. */
    boolean isMention(int start, int end) {
        if (end - start < 3 && !endsWith(end, "刑法") && !endsWith(end, "宪法")) {
            return false;
        }
        return end >= text.length() || "律人定院官务制学治医庭警规性系师".indexOf(text.charAt(end)) < 0 || text.startsWith("规定", end);
    }

    /** Where the 》 stands that closes the 《 at {@code open}, or -1. */
    int closingTitle(int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + LONGEST_TITLE);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            } else if (c == '。' || c == '；') {
                break;
            }
        }
        int unpaired = depth > 1 ? text.indexOf('》', open) : -1;
        return unpaired < limit ? unpaired : -1;
    }

    /** Behind the number of a title that follows it in brackets, closing its own brackets first: 》（三）; else {@code end}. */
    int behindNumberInBrackets(int end) {
        int at = end;
        while (at < text.length() && "》〉”\" ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length() || !Glyph.isOpeningRound(text.charAt(at))) {
            return end;
        }
        long read = ChineseNumeral.read(text, at + 1);
        if (read == ChineseNumeral.NONE) {
            return end;
        }
        int close = at + 1 + ChineseNumeral.length(read);
        return close < text.length() && Glyph.isClosingRound(text.charAt(close)) ? close + 1 : end;
    }

    /** Behind the bracket that closes right after a number, 三）, if one was opened right before it; else {@code end}. */
    int behindClosingBracket(int end) {
        if (end >= text.length() || !Glyph.isClosingRound(text.charAt(end))) {
            return end;
        }
        int i = end - 1;
        while (i > 0 && ChineseNumeral.isNumeral(text.charAt(i))) {
            i--;
        }
        return i < end - 1 && Glyph.isOpeningRound(text.charAt(i)) ? end + 1 : end;
    }

    /** Whether words begin with the name of another state or legal system. */
    static boolean isForeign(String words) {
        return Arrays.stream(FOREIGN).anyMatch(words::startsWith);
    }

    /** Where （以下简称《解释》） behind a title ends, or -1 if the title is given no short name there. */
    int definition(int titleEnd) {
        int at = titleEnd;
        while (at < text.length() && "》〉”\" ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        for (int i = at; i < text.length() && i - at < 40; i++) {
            char c = text.charAt(i);
            if (i == at && !Glyph.isOpeningRound(c) && c != '，' && c != ',') {
                return -1;
            }
            if (c == '。' || c == '《' || Glyph.isLineEnd(c)) {
                return -1;
            }
            for (String word : SHORTENING) {
                if (text.startsWith(word, i)) {
                    return definedName(i + word.length(), Glyph.isOpeningRound(text.charAt(at)));
                }
            }
        }
        return -1;
    }

    private int definedName(int from, boolean inBrackets) {
        int start = from;
        while (start < text.length() && "：: 为“\"‘《「『".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 40 && "）)，,。；;”\"’》」』\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        definedName = text.substring(start, end);
        while (end < text.length() && "”\"’》」』".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        for (int i = end; inBrackets && i < text.length() && i - end < 40; i++) {
            if (Glyph.isClosingRound(text.charAt(i))) {
                end = i + 1;
                break;
            }
        }
        return definedName.isBlank() ? -1 : end;
    }

    /** The short name that {@link #definition} found. */
    String definedName() {
        return definedName;
    }

    /**
     * Whether words in 《》 that no one knows are written as the title of a law, and not of a paper or a house rule.
     *
     * @param cited whether an article follows
     */
    static boolean isLawTitle(String title, String kind, boolean cited) {
        for (String company : COMPANY) {
            if (title.contains(company)
                    && !kind.endsWith("法")
                    && !kind.equals("解释")
                    && !title.startsWith("最高人民")
                    && !title.startsWith("中华人民共和国")) {
                return false;
            }
        }
        return switch (kind) {
            case "" -> false;
            case "决定", "决议", "通知", "答复", "规范", "准则", "意见" ->
                cited ? title.contains("关于") || isOfState(title) : isOfState(title);
            case "规定", "办法", "规则", "纪要" -> title.length() > 5;
            default -> !LawKind.isNoNoun(title, title.length());
        };
    }

    private static boolean isOfState(String title) {
        return Stream.of("中华人民共和国", "最高人民", "国务院", "全国人").anyMatch(title::startsWith);
    }

    /** Whether a title stands alone as a heading: nothing but a colon or the end of the line behind it. */
    boolean isHeading(int start, int end) {
        if (end < text.length() && " 　：:\n\r".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && Glyph.isSpace(text.charAt(before)) && !Glyph.isLineEnd(text.charAt(before))) {
            before--;
        }
        return before < 0
                || "。：:；;\n\r”）".indexOf(text.charAt(before)) >= 0
                || (end < text.length() && Glyph.isLineEnd(text.charAt(end)));
    }

    private boolean endsWith(int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }
}
