package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.number.LegalDate;

/** The ways in which figures and days are worded; the first is that of courts. */
final class Words {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Words() {}

    /** An amount as courts write it: 50000元, 12345.6元. */
    static String yuan(BigDecimal amount) {
        return figure(amount) + "元";
    }

    /** A figure without trailing zeros. */
    static String figure(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** 50000元, 人民币50000元, 5万元, 五万元. */
    static List<String> yuanForms(BigDecimal amount) {
        var forms = new ArrayList<String>();
        forms.add(yuan(amount));
        forms.add(yuan(amount));
        forms.add("人民币" + yuan(amount));
        if (amount.compareTo(TEN_THOUSAND) >= 0
                && amount.remainder(BigDecimal.valueOf(100)).signum() == 0) {
            forms.add(figure(amount.divide(TEN_THOUSAND, 2, RoundingMode.UNNECESSARY)) + "万元");
        }
        if (amount.remainder(BigDecimal.valueOf(1_000)).signum() == 0) {
            forms.add(ChineseNumeral.format(amount.longValueExact()) + "元");
        }
        return forms;
    }

    /** 2021年3月5日; 2021年03月05日; 二〇二一年三月五日. */
    static List<String> dayForms(LocalDate day) {
        LegalDate date = LegalDate.of(day);
        return List.of(date.format(), date.format(), date.format(), date.formatChinese());
    }

    /** 2021年3月5日. */
    static String day(LocalDate day) {
        return LegalDate.of(day).format();
    }

    /** A whole number in figures and in words. */
    static List<String> countForms(long number) {
        return List.of(Long.toString(number), ChineseNumeral.format(number));
    }

    /** 5 March 2021. */
    static String english(LocalDate day) {
        String[] months = {
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December"
        };
        return "%d %s %d".formatted(day.getDayOfMonth(), months[day.getMonthValue() - 1], day.getYear());
    }

    /** 50,000 yuan. */
    static String english(BigDecimal amount) {
        String figure = figure(amount);
        int point = figure.contains(".") ? figure.indexOf('.') : figure.length();
        var text = new StringBuilder(figure);
        for (int at = point - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text + " yuan";
    }
}
