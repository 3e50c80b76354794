package org.gaoyao.law.amendment;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a clause, taken apart into statements that each order one thing. */
final class Statements {

    private static final String MARK = String.valueOf(Quotation.MARK);
    private static final Pattern BEFORE_QUOTE = Pattern.compile("(为|[：:])\\s*(?=" + MARK + ")");
    private static final Pattern ENDS = Pattern.compile("[。；;\\n]+"
            + "|(?<=：" + MARK + ")(?![" + MARK + "，]|修改为|改为)(?=.)"
            + "|，(?=同时|并将|并增加|并删|第[^，]{1,12}款(?:、第[^，]{1,6}款)*修改为)");
    private static final Pattern PURPOSE = Pattern.compile("^为[^" + MARK + "]*?，(?=(?:将|在)[^，]*第)");
    private static final Pattern LEAD =
            Pattern.compile("^(?:同时|并且|并|其中|[，、：]|将|在|对|《[^》]*》(?:（[^）]*）)?|(?:该|本)(?:解释|规定|法|决定)"
                    + "|(?!删)[\\u4e00-\\u9fff]{1,24}?法(?=原?第))");

    private Statements() {}

    /** The statements in order, blank ones left out; each quotation stays with the words that introduce it. */
    static List<String> of(String words) {
        String joined = BEFORE_QUOTE.matcher(words.replace(':', '：')).replaceAll("$1");
        return ENDS.splitAsStream(joined)
                .map(statement -> statement.replaceAll("[\\s\\u3000]+", ""))
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** One decision prints 将十一条修改为. */
    private static final Pattern MISPRINT = Pattern.compile("^(?=[一二三四五六七八九十百]+条修改为)");

    private static final Pattern DELETED = Pattern.compile("^(删去|删除)(?:《[^》]*》|[\\u4e00-\\u9fff]{1,24}?法)(?=原?第)");

    /** A statement without the purpose, the law's name and the small words with which it begins. */
    static String bare(String statement) {
        String bare = PURPOSE.matcher(statement).replaceFirst("");
        while (true) {
            String shorter = LEAD.matcher(bare).replaceFirst("");
            if (shorter.equals(bare)) {
                String named = DELETED.matcher(bare).replaceFirst("$1");
                return MISPRINT.matcher(named).replaceFirst("第");
            }
            bare = shorter;
        }
    }
}
