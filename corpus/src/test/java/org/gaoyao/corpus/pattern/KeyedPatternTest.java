package org.gaoyao.corpus.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class KeyedPatternTest {

    private static final Pattern HOUSE = Pattern.compile("(?<![0-9])(?:第)?[0-9]{1,2}(号|室)(?=，|$)|^号");
    private static final KeyedPattern KEYED = new KeyedPattern("第号0123456789", HOUSE);

    @Property
    void findsWhatThePatternFinds(
            @ForAll @Chars({'第', '号', '室', '，'}) @CharRange(from = '1', to = '2') @StringLength(max = 12) String text) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = HOUSE.matcher(text);
        while (matcher.find()) {
            expected.add(matcher.start() + "-" + matcher.end());
        }
        assertThat(found(KEYED.in(text))).isEqualTo(expected);
    }

    @Test
    void matchesLieBetweenTheBoundsAndSeeBeyondThem() {
        assertThat(found(KEYED.in("1号，12号，2号", 4, 6))).isEmpty();
        assertThat(found(KEYED.in("1号，12号，2号", 3, 6))).containsExactly("3-6");
    }

    private static List<String> found(KeyedPattern.Search search) {
        var found = new ArrayList<String>();
        while (search.find()) {
            found.add(search.start() + "-" + search.end());
        }
        return found;
    }
}
