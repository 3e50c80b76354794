package org.gaoyao.corpus.normalisation;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.gaoyao.corpus.pattern.KeyedPattern;

/** What the sites of courts and word processors put around and into a text. */
final class Boilerplate {

    /** Lines that are nothing else. */
    private static final Pattern LINE =
            Pattern.compile("(当前|您的|你的|您现在的)?位置[：:].*|首页( ?[>»›/|] ?\\S{1,20})*|.{0,6}(打印|下载|收藏|关闭|分享|复制|转发|返回|纠错)(["
                    + " |｜、/]*(本页|打印|下载|收藏|关闭|分享|复制|转发|返回|顶部|列表|上一页|纠错|文书)){1,9}|[【\\[]? ?(打印|关闭|返回顶部|返回列表|收藏|纠错)"
                    + " ?(本页|窗口)? ?[】\\]]?|[【\\[]?字[体号][：: ].*|(浏览|阅读|点击|访问)(次数|量|数)?[：: ]"
                    + " ?\\d+.{0,4}|(微信)?扫[码描一].{0,20}(阅读|分享|关注|查看|二维码).{0,6}|(上一[篇条页]|下一[篇条页])[：:"
                    + " ].*|相关(文书|链接|阅读|推荐|案例)[：:]?|版权所有.*|.{0,20}ICP备.*|技术支持[：: ].*|Copyright"
                    + " ?©?.*|（?此页无正文）?|(发布|录入|更新)(日期|时间)[：: ] ?\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?("
                    + " \\d{1,2}[:：]\\d{2}([:：]\\d{2})?)?|[-—– ]*第? ?\\d{1,4} ?页?( ?[/，,共] ?共? ?\\d{1,4} ?页?)?[-—–"
                    + " ]*(?<=[页-])");

    /** Pieces that stand in the middle of a text: fields of word processors, entities of pages, what marks an empty page. */
    private static final KeyedPattern PIECE = new KeyedPattern(
            "。P（(&{H<",
            Pattern.compile(
                    "。?PAGE ?[＼\\\\] ?[*＊] ?MERGEFORMAT ?。?(\\d{1,3}。)?|[（(]此页无正文[）)]|&(nbsp|ensp|emsp|#160|#xa0);?"
                            + "|\\{ ?(PAGE|NUMPAGES|TOC)[^}]{0,40}\\}|HYPERLINK \"[^\"]{0,200}\"|<!--.{0,200}?-->"));

    private static final int LONGEST_LINE = 80;

    private Boilerplate() {}

    /** The text without it. */
    static Step removed(String text) {
        int changed = 0;
        KeyedPattern.Search pieces = PIECE.in(text);
        var without = new StringBuilder(text.length());
        int kept = 0;
        while (pieces.find()) {
            without.append(text, kept, pieces.start());
            kept = pieces.end();
            changed++;
        }
        without.append(text, kept, text.length());
        var lines = new ArrayList<String>();
        for (String line : without.toString().split("\n", -1)) {
            boolean noise = line.length() <= LONGEST_LINE && LINE.matcher(line).matches();
            changed += noise ? 1 : 0;
            if (!noise) {
                lines.add(line);
            }
        }
        return new Step(changed == 0 ? text : String.join("\n", lines), changed);
    }
}
