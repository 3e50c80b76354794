package org.gaoyao.law.civil;

import java.math.BigDecimal;

/**
 * Earnest money: what of it counts, and what follows from a fundamental breach (民法典 586, 587).
 *
 * @param paid what was paid
 * @param contract the value of the main contract
 * @param breach who defeated the contract's purpose
 */
record Earnest(BigDecimal paid, BigDecimal contract, Breach breach) implements CivilAmount {

    private static final BigDecimal FIFTH = BigDecimal.valueOf(20);

    /** Who defeated the purpose of the contract. */
    enum Breach {
        /** Nobody: it is set against the price or returned. */
        NONE,
        /** Who paid it loses it. */
        PAYER,
        /** Who took it returns it twice. */
        TAKER
    }

    static Earnest read(Form form) {
        return new Earnest(form.money("paid"), form.money("contract_value"), form.choice("breach", Breach.class));
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.EARNEST);
        BigDecimal bound = working.step(
                "定金上限：主合同标的额的20%",
                "a fifth of the contract value at most",
                Figure.plain(contract) + "×20%",
                Figure.share(contract, FIFTH),
                Unit.YUAN,
                "民法典第五百八十六条第二款");
        BigDecimal earnest = working.step(
                "具有定金效力的数额", "what counts as earnest money", "", paid.min(bound), Unit.YUAN, "民法典第五百八十六条第二款");
        BigDecimal beyond = paid.subtract(earnest);
        BigDecimal returned =
                switch (breach) {
                    case NONE -> paid;
                    case PAYER -> beyond;
                    case TAKER -> earnest.multiply(BigDecimal.TWO).add(beyond);
                };
        working.item(
                "returned",
                "收受方应返还",
                "to be returned by who took it",
                working.step(
                        switch (breach) {
                            case NONE -> "无根本违约：抵作价款或者收回";
                            case PAYER -> "给付方根本违约：定金不退，超过部分退还";
                            case TAKER -> "收受方根本违约：定金双倍返还，超过部分退还";
                        },
                        "what is returned",
                        "",
                        returned,
                        Unit.YUAN,
                        "民法典第五百八十七条"),
                Unit.YUAN);
        return working.done();
    }
}
