package org.gaoyao.corpus.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;

class NearDuplicateGateTest {

    private final NearDuplicateGate gate = new NearDuplicateGate();
    private final RandomGenerator random = new Seeds(5).generator("texts");
    private final String text = text(400);

    @Test
    void ofAGroupTheDocumentWithTheMostLettersIsKept() {
        List<Outcome> outcomes = judge(text, text(300), text + "完", text + "★☆※".repeat(9));

        assertThat(outcomes).map(NearDuplicateGateTest::loss).containsExactly("near of s/2", "", "", "near of s/2");
    }

    @Test
    void whatDiffersInBlanksAloneIsExactAndTheFirstIsKept() {
        List<Outcome> outcomes = judge(text, text.substring(0, 100) + "\n　 " + text.substring(100), "短", " 短\n");

        assertThat(outcomes).map(NearDuplicateGateTest::loss).containsExactly("", "exact of s/0", "", "exact of s/2");
    }

    /** Two judgments of one court on different facts share head, parties and tail, which are most of what they say. */
    @Test
    void sharedBoilerplateOfJudgmentsIsNoLikeness() {
        String frame = "某市某区人民法院\n刑事判决书\n（2021）某0101刑初1号\n公诉机关某市某区人民检察院。\n被告人甲，男，汉族。\n"
                + "某市某区人民检察院以起诉书指控被告人甲犯盗窃罪，向本院提起公诉。本院依法组成合议庭，公开开庭审理了本案。现已审理终结。\n"
                + "经审理查明，%s\n本院认为，%s\n依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：\n被告人甲犯盗窃罪，判处拘役三个月。\n"
                + "如不服本判决，可在接到判决书的第二日起十日内提出上诉。\n审判长　乙\n书记员　丙\n" + text(4_000);
        String one = frame.formatted(text(120) + "。", text(60) + "。");
        String other = frame.formatted(text(120) + "。", text(60) + "。");

        assertThat(judge(one, other)).map(NearDuplicateGateTest::loss).containsExactly("", "near of s/0");
        assertThat(judge(DocumentClass.JUDGMENT, one, other))
                .map(NearDuplicateGateTest::loss)
                .containsExactly("", "");
        assertThat(judge(DocumentClass.JUDGMENT, one, one + "附：法律条文"))
                .map(NearDuplicateGateTest::loss)
                .containsExactly("near of s/1", "");
    }

    private List<Outcome> judge(String... texts) {
        return judge(DocumentClass.OTHER, texts);
    }

    private List<Outcome> judge(DocumentClass documentClass, String... texts) {
        List<Document> documents = IntStream.range(0, texts.length)
                .mapToObj(i -> new Document("s/" + i, "s", documentClass, "none", Map.of(), texts[i]))
                .toList();
        CorpusGate.Judge judge = gate.judge(documents.stream().map(gate::mark).iterator());
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < documents.size(); i++) {
            outcomes.add(judge.judge(i, documents.get(i)));
        }
        return outcomes;
    }

    private static String loss(Outcome outcome) {
        return outcome instanceof Outcome.Dropped(Reason reason)
                ? reason.rule() + " of " + reason.values().get("kept")
                : "";
    }

    private String text(int characters) {
        var written = new StringBuilder();
        random.ints(characters, 0x4E00, 0x5E00).forEach(written::appendCodePoint);
        return written.toString();
    }
}
