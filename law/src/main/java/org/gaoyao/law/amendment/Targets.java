package org.gaoyao.law.amendment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;

/** Which law an act changes, by its own words. */
final class Targets {

    private static final Pattern AMENDMENT = Pattern.compile("^(?<title>.*?法)修正案.*$");
    private static final Pattern CHANGES =
            Pattern.compile("对(?:《(?<quoted>.+?)》(?:（[^）]*）)?|(?<plain>[\\u4e00-\\u9fff]{1,20}?法))作(?:出)?如下");
    private static final Pattern DECISION = Pattern.compile("修改《(?<title>.+)》");

    private Targets() {}

    /** The title of the law that an act changes, as the act gives it; its own title when it gives none. */
    static String of(LawText act) {
        String title = act.version().title().strip();
        Matcher amendment = AMENDMENT.matcher(title);
        if (amendment.matches()) {
            return amendment.group("title");
        }
        for (Article unit : act.articles().subList(0, Math.min(1, act.articles().size()))) {
            Matcher changes = CHANGES.matcher(unit.text());
            if (changes.find()) {
                return changes.group("quoted") == null ? changes.group("plain") : changes.group("quoted");
            }
        }
        Matcher decision = DECISION.matcher(title);
        return decision.find() ? decision.group("title") : title;
    }
}
