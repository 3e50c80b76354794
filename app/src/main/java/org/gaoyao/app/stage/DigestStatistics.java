package org.gaoyao.app.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.digest.ListedLaw;

/**
 * How much the built-in digest tells of each law.
 *
 * @param laws the laws that it lists
 */
record DigestStatistics(List<Listed> laws) {

    /**
     * One law.
     *
     * @param title its full title
     * @param english its name in English
     * @param articles how many of its articles have facts
     * @param facts how many facts that are, an article through time having several
     */
    record Listed(String title, String english, int articles, int facts) {}

    static DigestStatistics of(Digest digest) {
        List<Listed> laws = new ArrayList<>();
        for (ListedLaw law : digest.laws()) {
            List<Fact> facts = digest.facts().stream()
                    .filter(fact -> fact.law().equals(law))
                    .toList();
            int articles = (int) facts.stream().map(Fact::article).distinct().count();
            laws.add(new Listed(law.title(), law.english(), articles, facts.size()));
        }
        return new DigestStatistics(laws);
    }

    int articles() {
        return laws.stream().mapToInt(Listed::articles).sum();
    }

    Summary.Table table() {
        return new Summary.Table(
                new Words("内置摘要", "The built-in digest"),
                List.of(new Words("法律", "law"), new Words("条文", "articles"), new Words("事实", "facts")),
                laws.stream()
                        .map(law -> List.of(
                                new Words(law.title(), law.english()), number(law.articles()), number(law.facts())))
                        .toList());
    }

    private static Words number(int value) {
        return Words.same(String.format(Locale.ROOT, "%,d", value));
    }
}
