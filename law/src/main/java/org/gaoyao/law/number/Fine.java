package org.gaoyao.law.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A punishment in money or property, declared by a court or threatened by a statute: 并处罚金人民币五千元, 单处罚金,
 * 并处二万元以上二十万元以下罚金, 百分之五十以上二倍以下罚金, 没收个人全部财产.
 *
 * <p>Bounds include their figures (Criminal Law, art. 99).
 */
public sealed interface Fine {

    /** How it stands to the principal punishment. */
    Mode mode();

    /** How a fine stands to the principal punishment. */
    enum Mode {
        /** Nothing is said. */
        PLAIN(""),
        /** 处: imposed. */
        IMPOSED("处"),
        /** 并处: besides it. */
        BESIDES("并处"),
        /** 可以并处: besides it, if the court thinks fit. */
        MAYBE_BESIDES("可以并处"),
        /** 单处: instead of it. */
        ALONE("单处"),
        /** 并处或者单处: besides or instead of it. */
        BESIDES_OR_ALONE("并处或者单处");

        private final String chinese;

        Mode(String chinese) {
            this.chinese = chinese;
        }

        /** The words in Chinese, empty for {@link #PLAIN}. */
        public String chinese() {
            return chinese;
        }
    }

    /** A fine of a stated amount. */
    record Sum(Mode mode, Money amount) implements Fine {}

    /** A fine between two amounts, of which one may be open. */
    record Band(Mode mode, Optional<Money> from, Optional<Money> to) implements Fine {
        public Band {
            FineWords.requireBound(from, to);
        }
    }

    /**
     * A fine between two multiples of a base (0.5 is 百分之五十), of which one may be open. The base is named as the
     * statute does, 违法所得, and known only behind 处, where it can be told from the words before.
     */
    record Share(Mode mode, Optional<String> base, Optional<BigDecimal> from, Optional<BigDecimal> to) implements Fine {
        public Share {
            if (base.isPresent() && mode == Mode.PLAIN) {
                throw new IllegalArgumentException("a base is known only behind 处, got " + base.get());
            }
            FineWords.requireBound(from, to);
            from = from.map(FineWords::plain);
            to = to.map(FineWords::plain);
        }
    }

    /** A fine without an amount. */
    record Unstated(Mode mode) implements Fine {}

    /** 没收财产, forfeiture of property: all of it, a part, or an amount. */
    record Forfeiture(Mode mode, Extent extent, Optional<Money> amount) implements Fine {

        /** How much of a person's property is forfeited. */
        public enum Extent {
            /** Nothing is said. */
            UNSTATED("没收财产"),
            /** A part. */
            PART("没收个人部分财产"),
            /** All. */
            ALL("没收个人全部财产");

            private final String chinese;

            Extent(String chinese) {
                this.chinese = chinese;
            }
        }
    }

    /** The fine that {@code text} is from beginning to end; empty if it is none. */
    static Optional<Fine> parse(CharSequence text) {
        return Scan.parse(FineWords.FINE, text, FineWords::read);
    }

    /** All fines in {@code text}, in order. */
    static List<Found<Fine>> find(CharSequence text) {
        return Scan.find(FineWords.FINE, text, FineWords::read);
    }

    /** As legal texts write it. */
    default String format() {
        return mode().chinese()
                + switch (this) {
                    case Sum sum ->
                        "罚金" + (sum.amount.currency().equals(Money.YUAN) ? "人民币" : "") + sum.amount.format();
                    case Band band ->
                        FineWords.between(band.from.map(Money::format), band.to.map(Money::format)) + "罚金";
                    case Share share ->
                        share.base.orElse("")
                                + FineWords.between(
                                        share.from.map(FineWords::multiple), share.to.map(FineWords::multiple))
                                + "罚金";
                    case Unstated _ -> "罚金";
                    case Forfeiture forfeiture ->
                        forfeiture.extent.chinese
                                + forfeiture
                                        .amount
                                        .map(amount -> "人民币" + amount.format())
                                        .orElse("");
                };
    }
}
