package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Division of marital property and child support (民法典 1062, 1063, 1084, 1085, 1087, 1089; 婚姻家庭编解释（一） 49, 53).
 *
 * @param on the day from which support is owed
 * @param assets what there is, to whom it belongs and who gets it
 * @param debts joint debts, and who pays them to the creditor
 * @param share the plaintiff's share of joint property, in per cent; half unless children, wife or the faultless party are
 *     to be favoured
 * @param support child support, if children stay with one parent
 */
record Divorce(LocalDate on, List<Asset> assets, List<Debt> debts, BigDecimal share, Optional<Support> support)
        implements CivilAmount {

    private static final String INTERPRETATION = "最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一）";
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    /** The two spouses. */
    enum Spouse {
        /** Who sues. */
        PLAINTIFF,
        /** Who is sued. */
        DEFENDANT
    }

    /** To whom something belongs. */
    enum Owner {
        /** Both. */
        JOINT,
        /** The plaintiff alone. */
        PLAINTIFF,
        /** The defendant alone. */
        DEFENDANT
    }

    /**
     * A thing or right.
     *
     * @param name what it is
     * @param value its value now
     * @param loan what is still owed on it, to be paid by who gets it
     * @param owner to whom it belongs
     * @param to who gets it
     */
    record Asset(String name, BigDecimal value, BigDecimal loan, Owner owner, Spouse to) {

        private static Asset read(Form form) {
            Owner owner = form.choice("owner", Owner.JOINT);
            var asset = new Asset(
                    form.text("name"),
                    form.money("value"),
                    form.moneyOrZero("loan"),
                    owner,
                    owner == Owner.JOINT
                            ? form.choice("to", Spouse.class)
                            : owner == Owner.PLAINTIFF ? Spouse.PLAINTIFF : Spouse.DEFENDANT);
            if (owner != Owner.JOINT && form.has("to") && form.choice("to", Spouse.class) != asset.to) {
                form.problem("to", "what belongs to one spouse alone stays with that spouse", "民法典第一千零六十三条");
            }
            return asset;
        }
    }

    /** A joint debt, and who pays the creditor. */
    record Debt(String name, BigDecimal amount, Spouse by) {

        private static Debt read(Form form) {
            return new Debt(form.text("name"), form.money("amount"), form.choice("by", Spouse.class));
        }
    }

    /**
     * Child support.
     *
     * @param income the payer's income a month
     * @param ratio what part of it, in per cent
     * @param special whether special circumstances justify a part outside the usual bounds
     * @param born the birthdays of the children
     */
    record Support(BigDecimal income, BigDecimal ratio, boolean special, List<LocalDate> born) {

        private static Support read(Form form) {
            var support = new Support(
                    form.money("monthly_income"),
                    form.percent("ratio", 0, 100),
                    form.flag("special", false),
                    form.rows("children", child -> child.day("born_on")));
            if (support.born.isEmpty()) {
                form.problem("children", "is missing", "write [{\"born_on\": \"2018-05-01\"}]");
            } else if (!support.special
                    && (support.ratio.compareTo(TWENTY) < 0 || support.ratio.compareTo(most(support)) > 0)) {
                form.problem(
                        "ratio",
                        "for %d children it is 20 to %s %%, got %s"
                                .formatted(support.born.size(), most(support), support.ratio),
                        "or set \"special\" (婚姻家庭编解释（一）第四十九条第四款)");
            }
            return support;
        }

        private static BigDecimal most(Support support) {
            return support.born.size() == 1 ? THIRTY : FIFTY;
        }
    }

    Divorce {
        assets = List.copyOf(assets);
        debts = List.copyOf(debts);
    }

    static Divorce read(Form form) {
        var divorce = new Divorce(
                form.day("on"),
                form.rows("assets", Asset::read),
                form.rows("debts", Debt::read),
                form.optionalPercent("plaintiff_share", 0, 100).orElse(FIFTY),
                form.part("support", Support::read));
        divorce.support.ifPresent(support -> support.born().forEach(birthday -> {
            if (!birthday.plusYears(18).isAfter(divorce.on)) {
                form.problem("support", "a child born on " + birthday + " is of age", "take it out");
            }
        }));
        return divorce;
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.DIVORCE);
        divide(working);
        support.ifPresent(each -> support(working, each));
        return working.done();
    }

    private void divide(Working working) {
        BigDecimal joint = BigDecimal.ZERO;
        BigDecimal plaintiff = BigDecimal.ZERO;
        for (Asset asset : assets) {
            BigDecimal net = asset.value().subtract(asset.loan());
            boolean shared = asset.owner() == Owner.JOINT;
            working.step(
                    "%s（%s）归%s"
                            .formatted(
                                    asset.name(),
                                    shared ? "夫妻共同财产" : "个人财产",
                                    asset.to() == Spouse.PLAINTIFF ? "原告" : "被告"),
                    "%s, %s, to the %s"
                            .formatted(
                                    asset.name(),
                                    shared ? "joint" : "separate",
                                    asset.to() == Spouse.PLAINTIFF ? "plaintiff" : "defendant"),
                    asset.loan().signum() == 0 ? "" : Figure.plain(asset.value()) + "−" + Figure.plain(asset.loan()),
                    net,
                    Unit.YUAN,
                    shared ? "民法典第一千零六十二条" : "民法典第一千零六十三条");
            if (shared) {
                joint = joint.add(net);
                plaintiff = asset.to() == Spouse.PLAINTIFF ? plaintiff.add(net) : plaintiff;
            }
        }
        for (Debt debt : debts) {
            boolean byPlaintiff = debt.by() == Spouse.PLAINTIFF;
            working.step(
                    "共同债务%s由%s清偿".formatted(debt.name(), byPlaintiff ? "原告" : "被告"),
                    "joint debt, paid by the " + (byPlaintiff ? "plaintiff" : "defendant"),
                    "",
                    debt.amount().negate(),
                    Unit.YUAN,
                    "民法典第一千零八十九条");
            joint = joint.subtract(debt.amount());
            plaintiff = byPlaintiff ? plaintiff.subtract(debt.amount()) : plaintiff;
        }
        if (assets.isEmpty() && debts.isEmpty()) {
            return;
        }
        BigDecimal due = working.step(
                "原告应得",
                "the plaintiff's share",
                "%s×%s%%".formatted(Figure.plain(joint), Figure.plain(share)),
                Figure.share(joint, share),
                Unit.YUAN,
                "民法典第一千零八十七条");
        BigDecimal balance = due.subtract(plaintiff);
        working.owed("defendant_pays", "被告应付折价款", "the defendant pays", balance.max(BigDecimal.ZERO));
        working.owed(
                "plaintiff_pays",
                "原告应付折价款",
                "the plaintiff pays",
                balance.negate().max(BigDecimal.ZERO));
    }

    private void support(Working working, Support support) {
        int children = support.born().size();
        BigDecimal all = working.step(
                "抚养费（%d名子女合计）".formatted(children),
                "support for %d children".formatted(children),
                "%s×%s%%".formatted(Figure.plain(support.income()), Figure.plain(support.ratio())),
                Figure.share(support.income(), support.ratio()),
                Unit.YUAN_A_MONTH,
                "民法典第一千零八十五条",
                INTERPRETATION + "第四十九条");
        working.item(
                "support",
                "每名子女每月抚养费",
                "support a month for each child",
                Figure.fen(Figure.over(all, BigDecimal.valueOf(children))),
                Unit.YUAN_A_MONTH);
        for (int i = 0; i < children; i++) {
            LocalDate birthday = support.born().get(i).plusYears(18);
            working.date("support_until_" + (i + 1), birthday);
            working.step(
                    "第%d名子女的抚养费付至年满十八周岁（%s）".formatted(i + 1, birthday),
                    "support of child %d ends at eighteen, on %s".formatted(i + 1, birthday),
                    "",
                    Months.between(on, birthday).figure(),
                    Unit.MONTHS,
                    INTERPRETATION + "第五十三条");
        }
    }
}
