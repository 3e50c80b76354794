package org.gaoyao.corpus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.corpus.SharedData;
import org.junit.jupiter.api.Test;

/** What must be gone from all real judgments, and what must still be there; the patterns are not those of the finders. */
final class RealJudgmentsTest {

    private static final Pattern IDENTITY =
            Pattern.compile("(?<!\\d)\\d{6}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9Xx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<![A-Za-z\\d])(62|4|5[1-5])\\d{14,17}(?!\\d)");
    private static final Pattern CASE_NUMBER =
            Pattern.compile("[（(〔\\[［]\\s*(?:19|20)\\d{2}\\s*[）)〕\\]］][^，。；、（）()]{1,25}?\\d+号");
    private static final Pattern ARTICLE =
            Pattern.compile("第[一二三四五六七八九十百千零〇]+条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十、]+款)?");
    private static final Pattern AMOUNT = Pattern.compile("[\\d，,.]+[万亿]?余?元");
    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

    @Test
    void noNumberOfAPersonSurvivesAndAllNumbersOfTheLawDo() throws IOException {
        Pseudonymiser pseudonymiser = Pseudonymiser.standard();
        int identities = 0;
        for (String judgment : SharedData.judgments().values()) {
            identities += all(IDENTITY, judgment).size();
            String replaced = pseudonymiser.apply(judgment).text();
            assertThat(all(IDENTITY, replaced)).isEmpty();
            assertThat(all(MOBILE, replaced)).isEmpty();
            assertThat(all(CARD, replaced)).isEmpty();
            for (Pattern kept : List.of(CASE_NUMBER, ARTICLE, AMOUNT, DATE)) {
                assertThat(all(kept, replaced)).isEqualTo(all(kept, judgment));
            }
            assertThat(pseudonymiser.apply(replaced).text()).isEqualTo(replaced);
        }
        assertThat(identities)
                .as("identity numbers in the judgments as published")
                .isEqualTo(4);
    }

    private static List<String> all(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
