package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the statistics of a province say of one year; compensation in suits of the next year rests on it.
 *
 * <p>None come with the project. They are written into the facts of a case, or kept as JSON lines and looked up with {@link
 * #of}; {@code example/figures.jsonl} shows the form with invented figures.
 *
 * @param province the province, as the user writes it
 * @param year the year that the statistics describe
 * @param income disposable income of urban residents, per head and year
 * @param consumption what urban residents spend on consumption, per head and year
 * @param monthlyWage average monthly wage of employees
 * @param ruralIncome net income of rural residents, for torts before 2022-05-01
 * @param ruralConsumption what rural residents spend on living, for torts before 2022-05-01
 * @param source where the figures were published
 */
public record YearlyFigures(
        String province,
        int year,
        BigDecimal income,
        BigDecimal consumption,
        BigDecimal monthlyWage,
        Optional<BigDecimal> ruralIncome,
        Optional<BigDecimal> ruralConsumption,
        String source) {

    static YearlyFigures read(Form form) {
        return new YearlyFigures(
                form.text("province"),
                form.count("year", 2000, 2100),
                form.money("income"),
                form.money("consumption"),
                form.money("monthly_wage"),
                form.optionalMoney("rural_income"),
                form.optionalMoney("rural_consumption"),
                form.text("source"));
    }

    /**
     * Reads a table of figures.
     *
     * @param where the name of the table in problems
     * @throws org.gaoyao.run.ProblemsException with every fault of every row
     */
    public static List<YearlyFigures> table(String where, String text) {
        return Table.read(where, text, YearlyFigures::read);
    }

    /** The figures for suits of a year in a province: those of the year before. */
    public static Optional<YearlyFigures> of(List<YearlyFigures> table, String province, int year) {
        return table.stream()
                .filter(row -> row.province().equals(province) && row.year() == year - 1)
                .findFirst();
    }
}
