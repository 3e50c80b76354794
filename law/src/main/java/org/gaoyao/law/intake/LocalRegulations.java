package org.gaoyao.law.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/** The rows of {@code local_articles.jsonl} put together; the province is kept as the category. */
final class LocalRegulations {

    private final LinkedHashMap<String, Draft> drafts = new LinkedHashMap<>();

    private static final class Draft {
        final LawVersion version;
        final Units units = new Units();
        boolean sound = true;

        Draft(LawVersion version) {
            this.version = version;
        }
    }

    /** Takes a row. */
    void article(JsonRow row) {
        String province = row.text("province");
        String title = row.text("law");
        Optional<LocalDate> day = row.day("version");
        String text = row.text("text");
        int no = row.number("no", 0);
        int sub = row.optionalNumber("sub", 1).orElse(0);
        boolean numbered = row.optionalText("article").isPresent();
        if (numbered && no < 1) {
            row.problem("no", "an article number is at least 1, got " + no, "");
        }
        String file = row.optionalText("file")
                .orElse(province + "/" + title + day.map(LocalDate::toString).orElse(""));
        Draft draft = drafts.computeIfAbsent(
                province + "\n" + title + "\n" + day.map(LocalDate::toString).orElse("") + "\n" + file,
                _ -> new Draft(version(province, title, day, file)));
        if (row.sound()) {
            Optional<ArticleNumber> number = numbered ? Optional.of(new ArticleNumber(no, sub)) : Optional.empty();
            draft.units
                    .add(new Article(number.map(ArticleNumber::key).orElse("u" + no), number, row.texts("path"), text))
                    .ifPresent(fault -> row.problem("no", fault, ""));
        }
        draft.sound &= row.sound();
    }

    /**
     * The sound regulations; titles of the others are added to {@code leftOut}.
     *
     * @param whole whether the file was read to its end; if not, the last regulation is left out
     */
    List<LawText> finish(List<String> leftOut, boolean whole) {
        var texts = new ArrayList<LawText>();
        if (!whole && !drafts.isEmpty()) {
            drafts.lastEntry().getValue().sound = false;
        }
        for (Draft draft : drafts.values()) {
            if (draft.sound) {
                texts.add(RepealClauses.read(draft.version, draft.units.articles()));
            } else {
                leftOut.add(draft.version.toString());
            }
        }
        return texts;
    }

    private static LawVersion version(String province, String title, Optional<LocalDate> day, String file) {
        return new LawVersion(
                VersionId.of(
                        "local", province, title, day.map(LocalDate::toString).orElse("")),
                title,
                title,
                Level.LOCAL_REGULATION,
                province,
                day,
                Optional.empty(),
                Optional.empty(),
                Titles.amends(title),
                List.of(),
                file);
    }
}
