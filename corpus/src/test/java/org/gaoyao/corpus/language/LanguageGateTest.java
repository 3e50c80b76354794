package org.gaoyao.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageGateTest {

    private static final LanguageGate STANDARD = LanguageGate.standard();

    @ParameterizedTest
    @CsvSource({
        "被告人某某以非法占有为目的秘密窃取他人财物, zh",
        "被告人意圖為自己不法之所有而竊取他人之動產, zh-hant",
        "被告人は他人の財物を盗んだとして起訴された, ja",
        "피고인은 타인의 재물을 절취하였다, ko",
        "The defendant took the property of another with intent to keep it, en",
        "Le prévenu a soustrait la chose appartenant à autrui, other",
        "Подсудимый похитил чужое имущество, other",
        "12345 + 678 = 13023, none",
    })
    void languagesAreTold(String text, String code) {
        assertThat(LanguageProfile.of(text).language().code()).isEqualTo(code);
    }

    @Test
    void aWordOfLettersCountsAsMuchAsAChineseCharacter() {
        assertThat(LanguageProfile.of("甲乙丙丁戊己庚辛 international KTV").mixing()).isEqualTo(0.2);
    }

    @Test
    void whatIsAcceptedIsLabelled() {
        Document chinese = document("被告人某某使用iPhone手机，在KTV内吸食毒品。");
        assertThat(STANDARD.judge(chinese)).isEqualTo(new Outcome.Kept(chinese.with(Label.LANGUAGE, "zh")));
    }

    @Test
    void otherLanguagesAndMixturesAreDroppedWithTheirValues() {
        assertThat(STANDARD.judge(document("Подсудимый похитил имущество")))
                .isEqualTo(new Outcome.Dropped(
                        Reason.of("other-language").with("language", "other").with("accepted", "en zh zh-hant")));
        assertThat(STANDARD.judge(document("甲乙丙丁戊己 buy now cheap price")))
                .isEqualTo(new Outcome.Dropped(Reason.of("mixed-languages")
                        .with("language", "zh")
                        .with("mixing", 0.4)
                        .with("most", 0.2)));
    }

    @Test
    void settingsThatKeepNothingAreRefused() {
        assertThatThrownBy(() -> new LanguageGate(Set.of(), 0.1)).hasMessageContaining("at least one language");
        assertThatThrownBy(() -> new LanguageGate(Set.of(Language.ENGLISH), 2)).hasMessageContaining("from 0 to 1");
    }

    private static Document document(String text) {
        return new Document("a#1", "a", DocumentClass.WEB, "MIT", Map.of(), text);
    }
}
