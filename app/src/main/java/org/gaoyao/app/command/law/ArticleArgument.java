package org.gaoyao.app.command.law;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;

/** An article as a person types it: 264, 264条, 133-1, 第一百三十三条之一. */
final class ArticleArgument {

    private static final Pattern FORM = Pattern.compile("第?([^条之第-]+)条?(?:[之-]([^条之第-]+))?条?");

    private ArticleArgument() {}

    /** The article, if it is one. */
    static Optional<ArticleNumber> read(String typed) {
        Matcher form =
                FORM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = number(form.group(1));
        int sub = form.group(2) == null ? 0 : number(form.group(2));
        return number < 1 || (form.group(2) != null && sub < 1)
                ? Optional.empty()
                : Optional.of(new ArticleNumber(number, sub));
    }

    private static int number(String digits) {
        long value = ChineseNumeral.parse(digits).orElse(0);
        return value > 99_999 ? 0 : (int) value;
    }
}
