package org.gaoyao.law.book;

import java.time.LocalDate;
import org.gaoyao.law.statute.LawVersion;

/** The sentences with which the book says what it does not know. */
final class Reasons {

    private Reasons() {}

    static Reason beforeFirstVersion(LawVersion version, LocalDate start) {
        return new Reason(
                "the oldest imported text of 《%s》 counts from %s; the text in force before that day was never imported"
                        .formatted(version.title(), start),
                "已导入的《%s》最早文本自%s起算，此前施行的文本未曾导入".formatted(version.title(), start));
    }

    static Reason betweenVersions(LawVersion earlier, LocalDate end) {
        return new Reason(
                "《%s》 was changed on %s and the text after that change was never imported"
                        .formatted(earlier.title(), end),
                "《%s》于%s有过修改，修改后的文本未曾导入".formatted(earlier.title(), end));
    }

    static Reason undatedVersion(LawVersion undated, LocalDate next) {
        return new Reason(
                "of the text of 《%s》 before %s a version without any date was imported; it cannot be placed in time"
                        .formatted(undated.title(), next),
                "《%s》在%s以前的文本没有日期，无法确定其施行时间".formatted(undated.title(), next));
    }

    static Reason endedOnUnknownDay(LawVersion version) {
        return new Reason(
                "《%s》 is no longer in force, and the day on which it ended is not known".formatted(version.title()),
                "《%s》已失效，失效日期不详".formatted(version.title()));
    }
}
