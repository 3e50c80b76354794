package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.narrative.PlantedText;

/**
 * The whole file of a case, 20,000 to 100,000 characters: forms, statements taken several times over, lists, opinions and
 * appendices, in which the elements are scattered. Every place that speaks of an element keeps its span.
 *
 * <p>How much surrounds the case is drawn; a file is never cut.
 */
final class CaseFile {

    private static final int LEAST = 20_000;

    private final Tried tried;
    private final RandomGenerator random;
    private final PlantedText.Builder text = new PlantedText.Builder();
    private int page = 1;

    CaseFile(Tried tried) {
        this.tried = tried;
        random = tried.draw().random("file");
    }

    Document write() {
        int goal = LEAST + 1_000 + random.nextInt(45_000);
        for (String form : List.of("f-cover", "f-registered", "f-filed", "f-rights", "f-house")) {
            add(Narrator.POLICE, form);
        }
        add(Narrator.POLICE, "p-body");
        statements(2);
        add(Narrator.POLICE, "f-scene");
        add(Narrator.POLICE, "harm");
        calls(60 + random.nextInt(60));
        statements(2);
        transfers(60 + random.nextInt(60));
        add(Narrator.POLICE, "after");
        add(Narrator.PROSECUTION, "f-checked");
        for (Document document : new Papers(tried).write()) {
            if (document.kind() == DocumentKind.INDICTMENT || document.kind() == DocumentKind.DEFENCE) {
                title(document.kind().chinese());
                text.append(document.text()).append("\n\n");
            }
        }
        add(Narrator.ACCUSED, "f-trial");
        while (text.length() < goal) {
            switch (random.nextInt(4)) {
                case 0 -> statements(1);
                case 1 -> calls(80);
                case 2 -> transfers(80);
                default -> add(Narrator.POLICE, "f-scene");
            }
        }
        return Document.of(DocumentKind.CASE_FILE, text.build());
    }

    /** Statements of those who can speak, each with talk around it. */
    private void statements(int rounds) {
        for (int round = 0; round < rounds; round++) {
            statement(Narrator.ACCUSED, "s-accused");
            statement(Narrator.WITNESS, "s-witness");
            if (tried.facts().is("has-victim")) {
                statement(Papers.forVictim(tried), "s-victim");
            }
        }
    }

    private void statement(Narrator narrator, String rule) {
        title("谈话笔录");
        text.append(tell(narrator, "f-record")).append("\n");
        text.append(tell(narrator, rule)).append("\n");
        text.append(tell(narrator, "f-record")).append("\n");
        text.append(tell(narrator, "f-record")).append("\n\n");
    }

    private void add(Narrator narrator, String rule) {
        title("附卷材料");
        text.append(tell(narrator, rule)).append("\n\n");
    }

    private void title(String name) {
        text.append("【第%d页】%s\n".formatted(page++, name));
    }

    private PlantedText tell(Narrator narrator, String rule) {
        return tried.tell(narrator, rule, "file/" + page);
    }

    private void calls(int rows) {
        title("通话详单（已隐去号码中间四位）");
        for (int row = 0; row < rows; row++) {
            text.append("%s %02d:%02d:%02d %s 1%d****%04d 通话%d秒\n"
                    .formatted(
                            near(),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(60),
                            random.nextBoolean() ? "主叫" : "被叫",
                            30 + random.nextInt(69),
                            random.nextInt(10_000),
                            3 + random.nextInt(900)));
        }
        text.append("\n");
    }

    private void transfers(int rows) {
        title("账户交易明细（日常往来，与定案数额无关）");
        for (int row = 0; row < rows; row++) {
            text.append("%s %s 尾号%04d %d.%02d\n"
                    .formatted(
                            near(),
                            random.nextBoolean() ? "支出" : "收入",
                            random.nextInt(10_000),
                            1 + random.nextInt(900),
                            random.nextInt(100)));
        }
        text.append("\n");
    }

    /** A day in the two months before the act. */
    private String near() {
        LocalDate day = tried.trial().act().minusDays(random.nextInt(60));
        return LegalDate.of(day).format();
    }
}
