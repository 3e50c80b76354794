package org.gaoyao.score.segment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiebaTest {

    private final Jieba jieba = Jieba.standard();

    /** The first four are the examples of jieba's own description. */
    @ParameterizedTest
    @CsvSource({
        "我来到北京清华大学, 我/来到/北京/清华大学",
        "他来到了网易杭研大厦, 他/来到/了/网易/杭研/大厦",
        "小明硕士毕业于中国科学院计算所, 小明/硕士/毕业/于/中国科学院/计算所",
        "李小福是创新办主任也是云计算方面的专家, 李小福/是/创新/办/主任/也/是/云/计算/方面/的/专家",
        "a1b2.5%的AT&T, a1b2.5%/的/AT&T",
        "吉林省, 吉林省",
        "去吉林, 去/吉林",
    })
    void cutsAsJiebaDoes(String text, String words) {
        assertThat(String.join("/", jieba.cut(text))).isEqualTo(words);
    }

    @Test
    void whiteSpaceAndMarksAreWordsOfTheirOwn() {
        assertThat(jieba.cut("第\r\n一。 𠮷！")).containsExactly("第", "\r\n", "一", "。", " ", "𠮷", "！");
        assertThat(jieba.words("第\r\n一 ")).containsExactly("第", "一");
    }

    @Property(tries = 300)
    void nothingIsLost(@ForAll @StringLength(max = 60) String text) {
        assertThat(String.join("", jieba.cut(text))).isEqualTo(text);
    }
}
