package org.gaoyao.law.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gaoyao.law.statute.ArticleNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargesTest {

    private static final LocalDate NEW = LocalDate.of(2022, 1, 1);

    private final Charges charges = Charges.load();

    /** 413 charges of 1997, as the eleven amendments since left them: the count that the courts give since 2021. */
    @Test
    void sinceTheEleventhAmendmentThereAre483() {
        assertThat(charges.all().stream().filter(charge -> charge.existsOn(NEW)))
                .hasSize(483);
    }

    @Test
    void theGuidanceHas23InItsOrder() {
        assertThat(charges.ofGuidance().stream().map(charge -> charge.guidance().orElseThrow()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);
        assertThat(charges.ofGuidance())
                .allSatisfy(charge -> assertThat(charge.english()).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "盗窃|盗窃罪",
                "故意伤害|故意伤害罪",
                "掩饰隐瞒犯罪所得|掩饰、隐瞒犯罪所得、犯罪所得收益罪",
                "掩饰、隐瞒犯罪所得罪|掩饰、隐瞒犯罪所得、犯罪所得收益罪",
                "贩卖毒品罪|走私、贩卖、运输、制造毒品罪",
                "贩卖、运输毒品罪|走私、贩卖、运输、制造毒品罪",
                "容留卖淫罪|引诱、容留、介绍卖淫罪",
                "非法买卖枪支罪|非法制造、买卖、运输、邮寄、储存枪支、弹药、爆炸物罪",
                "生产销售伪劣产品|生产、销售伪劣产品罪",
                "组织他人偷越国(边)境罪|组织他人偷越国（边）境罪",
                "拐卖儿童罪|拐卖妇女、儿童罪",
                "奸淫幼女|强奸罪"
            })
    void spellingsFindTheirCharge(String spelling, String name) {
        assertThat(charges.find(spelling, NEW))
                .isEqualTo(new ChargeFinding.Exists(charges.find(name).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"盗切罪,盗窃罪", "危险架驶,危险驾驶罪", "帮助信息网络活动罪,帮助信息网络犯罪活动罪"})
    void aMistypedNameIsRefusedWithTheNearOne(String typed, String near) {
        assertThatThrownBy(() -> charges.require(typed, NEW))
                .hasMessageContaining("is no criminal charge")
                .hasMessageContaining(near);
    }

    @ParameterizedTest
    @CsvSource({
        "危险驾驶罪,2011-04-30,2011-05-01",
        "帮助信息网络犯罪活动罪,2015-10-31,2015-11-01",
        "高空抛物罪,2020-06-01,2021-03-01",
        "盗窃罪,1996-01-01,1997-10-01"
    })
    void aChargeIsRefusedBeforeItExisted(String name, LocalDate day, String from) {
        assertThatThrownBy(() -> charges.require(name, day))
                .hasMessageContaining("did not exist on " + day)
                .hasMessageContaining(from);
        assertThat(charges.require(name, LocalDate.parse(from)).name()).isEqualTo(name);
    }

    @Test
    void aRenamedChargeSaysWhatItWasAndWhatItBecame() {
        assertThatThrownBy(() -> charges.require("生产、销售、提供假药罪", LocalDate.of(2019, 1, 1)))
                .hasMessageContaining("before then: 生产、销售假药罪");
        assertThatThrownBy(() -> charges.require("嫖宿幼女", NEW))
                .hasMessageContaining("it ended on 2015-11-01")
                .hasMessageContaining("since then: 强奸罪");
    }

    @Test
    void anArticleKnowsItsChargesOfADay() {
        assertThat(charges.of(ArticleNumber.of(277), NEW))
                .extracting(Charge::name)
                .containsExactly("妨害公务罪", "袭警罪");
        assertThat(charges.of(ArticleNumber.of(277), LocalDate.of(2020, 1, 1)))
                .extracting(Charge::name)
                .containsExactly("妨害公务罪");
    }

    @Test
    void aTableWithMistakesGivesAllAtOnce() {
        assertThatThrownBy(() -> ChargeReader.read("mine.tsv", """
            盗窃	264		1997-10-01				theft	yes
            抢劫罪	26x		1997-13-01		抢夺罪	0		maybe
            诈骗罪	266
            诈骗罪	266		1997-10-01	1996-01-01	合同罪			no
            放火罪	114		1997-10-01		纵火罪			no
            """))
                .hasMessageContaining("mine.tsv:1, column \"name\"")
                .hasMessageContaining("mine.tsv:2, column \"articles\": \"26x\"")
                .hasMessageContaining("mine.tsv:2, column \"from\"")
                .hasMessageContaining("mine.tsv:2, column \"guidance\"")
                .hasMessageContaining("mine.tsv:2, column \"verified\"")
                .hasMessageContaining("mine.tsv:3: has 2 columns, not 9")
                .hasMessageContaining("mine.tsv:4, column \"until\": is not after from")
                .hasMessageContaining("is followed by 纵火罪, which is not in the table");
    }
}
