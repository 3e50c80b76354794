package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the court charges for a case of first instance (诉讼费用交纳办法 13, 16).
 *
 * @param matter what the case is about
 * @param amount what is claimed; of a divorce the property that is divided
 * @param summary whether the fee is halved: summary procedure, settlement or withdrawal
 */
record CourtFee(Matter matter, BigDecimal amount, boolean summary) implements CivilAmount {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    /** What a case is about. */
    enum Matter {
        /** Money or property. */
        PROPERTY,
        /** Divorce. */
        DIVORCE,
        /** Labour. */
        LABOUR
    }

    /** A step of the scale: what lies between two bounds, in ten thousand yuan, at a rate in per cent. */
    private record Bracket(long from, long until, String percent) {}

    private static final List<Bracket> SCALE = List.of(
            new Bracket(1, 10, "2.5"),
            new Bracket(10, 20, "2"),
            new Bracket(20, 50, "1.5"),
            new Bracket(50, 100, "1"),
            new Bracket(100, 200, "0.9"),
            new Bracket(200, 500, "0.8"),
            new Bracket(500, 1_000, "0.7"),
            new Bracket(1_000, 2_000, "0.6"),
            new Bracket(2_000, Long.MAX_VALUE / 10_000, "0.5"));

    static CourtFee read(Form form) {
        return new CourtFee(
                form.choice("matter", Matter.class), form.moneyOrZero("amount"), form.flag("summary_procedure", false));
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.COURT_FEE);
        BigDecimal fee = working.step(
                switch (matter) {
                    case PROPERTY -> "财产案件受理费，分段累计";
                    case DIVORCE -> "离婚案件受理费（每件50元至300元，此处取300元），财产超过20万元的部分另加0.5%";
                    case LABOUR -> "劳动争议案件受理费";
                },
                "fee",
                "",
                switch (matter) {
                    case PROPERTY -> scale();
                    case DIVORCE ->
                        BigDecimal.valueOf(300)
                                .add(Figure.share(
                                        amount.subtract(BigDecimal.valueOf(200_000))
                                                .max(BigDecimal.ZERO),
                                        new BigDecimal("0.5")));
                    case LABOUR -> BigDecimal.TEN;
                },
                Unit.YUAN,
                "诉讼费用交纳办法第十三条");
        if (summary) {
            fee = working.step(
                    "减半", "halved", Figure.plain(fee) + "÷2", fee.divide(BigDecimal.TWO), Unit.YUAN, "诉讼费用交纳办法第十六条");
        }
        working.item("fee", "案件受理费", "court fee", fee, Unit.YUAN);
        return working.done();
    }

    private BigDecimal scale() {
        BigDecimal fee = FIFTY;
        for (Bracket bracket : SCALE) {
            BigDecimal within = amount.min(TEN_THOUSAND.multiply(BigDecimal.valueOf(bracket.until())))
                    .subtract(TEN_THOUSAND.multiply(BigDecimal.valueOf(bracket.from())));
            if (within.signum() > 0) {
                fee = fee.add(Figure.share(within, new BigDecimal(bracket.percent())));
            }
        }
        return fee;
    }
}
