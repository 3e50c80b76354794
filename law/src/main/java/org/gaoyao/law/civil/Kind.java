package org.gaoyao.law.civil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gaoyao.law.book.Reason;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;

/** The amounts that can be calculated. */
public enum Kind {
    /** Severance, damages, pay in lieu of notice and double wages when employment ends. */
    DISMISSAL("end of employment", "经济补偿、赔偿金、代通知金、二倍工资"),
    /** Principal and interest of private lending under the ceiling of the day. */
    LENDING("principal and interest of a private loan", "民间借贷本息"),
    /** Damages after a traffic accident, and who pays them. */
    TRAFFIC("traffic damages", "交通事故损害赔偿"),
    /** Liquidated damages, raised or cut. */
    PENALTY("liquidated damages", "违约金"),
    /** Earnest money and its penalty. */
    EARNEST("earnest money", "定金"),
    /** Loss from a price paid late where no penalty was agreed. */
    OVERDUE_PRICE("loss from late payment of a price", "逾期付款损失"),
    /** Rent, occupation after the end, and the deposit. */
    RENT("rent and occupation", "租金、占有使用费、押金"),
    /** Property and child support on divorce. */
    DIVORCE("property and child support on divorce", "离婚财产分割、抚养费"),
    /** Whether a claim is in time. */
    LIMITATION("limitation of actions", "诉讼时效"),
    /** What the court charges. */
    COURT_FEE("court fee", "案件受理费");

    private final String english;
    private final String chinese;

    Kind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The kind of a code. */
    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Its name for programs: overdue-price. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for people. */
    public Reason title() {
        return new Reason(english, chinese);
    }

    /** Facts of this kind, invented, as a JSON document that shows every field. */
    public String example() {
        try (InputStream stream = Kind.class.getResourceAsStream("example/" + code() + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("there is no example of " + code());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads the facts of an amount.
     *
     * @param where the place of the facts in problems: file and row
     * @throws ProblemsException with every fault of every field
     */
    public CivilAmount read(String where, JsonNode facts) {
        var problems = new Problems();
        var form = new Form(where, facts, problems);
        CivilAmount amount = read(form);
        form.close();
        problems.throwIfAny("the amount was not calculated");
        return amount;
    }

    private CivilAmount read(Form form) {
        return switch (this) {
            case DISMISSAL -> Dismissal.read(form);
            case LENDING -> Lending.read(form);
            case TRAFFIC -> TrafficInjury.read(form);
            case PENALTY -> Penalty.read(form);
            case EARNEST -> Earnest.read(form);
            case OVERDUE_PRICE -> OverduePrice.read(form);
            case RENT -> Rent.read(form);
            case DIVORCE -> Divorce.read(form);
            case LIMITATION -> Limitation.read(form);
            case COURT_FEE -> CourtFee.read(form);
        };
    }
}
