package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.Set;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.province.Province;

/** Looks at the form of a case number, which is all that can be checked of it here. */
final class CaseNumberForm {

    /** Courts of no province: the Supreme People's Court and the courts of the army. */
    private static final Set<String> OTHER_COURTS = Set.of("最", "军");

    private static final int FIRST_YEAR = 1950;
    /** Since 2016 case numbers carry the code of the court. */
    private static final int CODES_SINCE = 2016;

    private CaseNumberForm() {}

    static Reason reason(String number, LocalDate day) {
        int year = Integer.parseInt(number.substring(1, 5));
        if (year < FIRST_YEAR || year > day.getYear()) {
            return new Reason(
                    "%s cannot be: its year is not possible on %s".formatted(number, day),
                    "案号%s的年份在%s不可能存在".formatted(number, day));
        }
        String court = number.substring(6, 7);
        if (year >= CODES_SINCE
                && !OTHER_COURTS.contains(court)
                && Province.ofCourtLetter(court).isEmpty()) {
            return new Reason("no court has the code of %s".formatted(number), "案号%s的法院代字不存在".formatted(number));
        }
        return new Reason(
                "%s is a case number of the right form; decisions are not in the statute book".formatted(number),
                "%s形式正确；裁判文书不在法律库中".formatted(number));
    }
}
