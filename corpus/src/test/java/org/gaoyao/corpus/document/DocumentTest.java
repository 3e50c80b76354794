package org.gaoyao.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final Document document = new Document(
            "judgments/a.jsonl#7", "judgments", DocumentClass.JUDGMENT, "CC0-1.0", Map.of(), "本院认为：\n\"一\"😀");

    @Test
    void lineIsReadBackAsTheSameDocument() {
        Document labelled = document.with(Label.PROVINCE, "四川省").with(Label.CASE_NUMBER, "（2021）川0105刑初1号");

        assertThat(labelled.toLine())
                .isEqualTo("{\"id\":\"judgments/a.jsonl#7\",\"source\":\"judgments\",\"class\":\"judgment\","
                        + "\"licence\":\"CC0-1.0\",\"labels\":{\"province\":\"四川省\",\"case-number\":"
                        + "\"（2021）川0105刑初1号\"},\"text\":\"本院认为：\\n\\\"一\\\"😀\"}");
        assertThat(Document.ofLine(labelled.toLine())).isEqualTo(labelled);
    }

    @Test
    void labelsStandInOneOrderHoweverTheyCame() {
        Document one = document.with(Label.URL, "u").with(Label.DATE, "2021").with(Label.TITLE, "t");
        Document other = document.with(Label.TITLE, "t").with(Label.URL, "u").with(Label.DATE, "2021");

        assertThat(one.toLine()).isEqualTo(other.toLine());
        assertThat(one.labels().keySet()).containsExactly(Label.TITLE, Label.URL, Label.DATE);
    }

    @Test
    void travelsBetweenProcessesAsAJavaObject() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(document.with(Label.BUCKET, "low"));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(document.with(Label.BUCKET, "low"));
        }
    }

    @Test
    void charactersAreCodePoints() {
        assertThat(document.characters()).isEqualTo(10);
    }

    @Test
    void blankLabelIsRefused() {
        assertThatThrownBy(() -> document.with(Label.COURT, " ")).hasMessageContaining("court");
    }

    @Test
    void classesBelongToPartsOfTheMixture() {
        assertThat(DocumentClass.STATUTE.domain()).isEqualTo(Domain.LEGAL);
        assertThat(DocumentClass.NEWS.domain()).isEqualTo(Domain.GENERAL);
        assertThat(DocumentClass.REPHRASING.domain()).isEqualTo(Domain.SYNTHETIC);
    }
}
