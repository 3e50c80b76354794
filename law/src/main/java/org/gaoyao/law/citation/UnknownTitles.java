package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/** What to say of titles that the book does not have, and which law bears a document number. */
final class UnknownTitles {

    private static final String STATE = "中华人民共和国";
    private static final double SLIP = 0.8;
    private static final String[] PLACES = {"省", "市", "自治区", "自治州", "自治县", "特区", "县"};

    /** How alike an unknown title must be to a known one to be a slip of it, where others of its kind are not known. */
    private static final double NEARLY_THE_SAME = 0.9;

    private final StatuteBook book;
    private final boolean holdsStatutes;
    private final Map<String, Law> numbers = new HashMap<>();

    UnknownTitles(StatuteBook book) {
        this.book = book;
        holdsStatutes =
                book.laws().stream().anyMatch(law -> law.newest().version().level() == Level.STATUTE);
        for (Law law : book.laws()) {
            for (LawText text : law.versions()) {
                number(text.version(), law);
            }
        }
    }

    /** Takes note of the document numbers in the lines under a title; one that several laws show tells nothing. */
    private void number(LawVersion version, Law law) {
        for (String line : version.history()) {
            var reader = new NumberedReader(line);
            for (int i = 0; i < line.length(); i++) {
                if (Glyph.isOpeningYear(line.charAt(i))
                        && reader.read(i)
                        && reader.source() instanceof Source.DocumentNumber(String number)) {
                    numbers.putIfAbsent(number, law);
                }
            }
        }
    }

    /** The law whose own lines give this number. */
    Optional<Law> ofNumber(String number) {
        return Optional.ofNullable(numbers.get(number));
    }

    /**
     * No law has this title, where the book would hold it: laws and regulations of the state, and titles that are nearly
     * those of laws in the book. Of local rules, of those of ministries and of notices the book holds a part only.
     */
    Verdict verdict(String title, LocalDate day) {
        boolean state = holdsStatutes && isOfState(title);
        Optional<String> nearest =
                nearest(title).filter(near -> state || Wording.alike(title, near) >= NEARLY_THE_SAME);
        if (state || nearest.isPresent()) {
            return new Verdict.NoSuchLaw(day, title, nearest);
        }
        return new Verdict.NotCheckable(
                day,
                new Reason(
                        "《%s》 is not in the statute book, which holds texts of its kind only in part".formatted(title),
                        "法律库中没有《%s》，且该类文件并未全部导入".formatted(title)));
    }

    /** The nearest title; where only the name of the state is written wrongly, the title behind it. */
    private Optional<String> nearest(String title) {
        int state = miswrittenState(title);
        if (state > 0) {
            Optional<Law> law = book.law(title.substring(state));
            if (law.isPresent()) {
                return law.map(Law::title);
            }
        }
        return book.nearestTitle(state > 0 ? STATE + title.substring(state) : title);
    }

    /** How many characters at the start of a title are 中华人民共和国 with a slip; 0 if they are it, or something else. */
    private static int miswrittenState(String title) {
        int best = 0;
        double most = SLIP;
        for (int length = STATE.length() - 1; length <= STATE.length() + 1 && length < title.length(); length++) {
            double alike = Wording.alike(title.substring(0, length), STATE);
            if (alike > most) {
                most = alike;
                best = length;
            }
        }
        return most == 1 ? 0 : best;
    }

    private static boolean isOfState(String title) {
        String head = title.substring(0, Math.min(8, title.length()));
        for (String place : PLACES) {
            if (head.contains(place) && !title.startsWith("中华人民共和国")) {
                return false;
            }
        }
        return switch (LawKind.of(title)) {
            case "法", "法典", "条例", "修正案" -> true;
            default -> title.startsWith("中华人民共和国");
        };
    }
}
