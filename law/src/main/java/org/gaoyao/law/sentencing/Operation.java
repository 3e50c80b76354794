package org.gaoyao.law.sentencing;

/** What one step does to the figures, so that anyone can do it again. Pure. */
public sealed interface Operation {

    /** The figures after it. */
    Figures apply(Figures before);

    /** Begins with figures. */
    record Begin(Figures start) implements Operation {
        @Override
        public Figures apply(Figures before) {
            return start;
        }
    }

    /** Adds months. */
    record Add(Figures months) implements Operation {
        @Override
        public Figures apply(Figures before) {
            return before.plus(months);
        }
    }

    /** Multiplies by one plus a ratio, as the factors of the first layer do. */
    record Scale(Figures ratio) implements Operation {
        @Override
        public Figures apply(Figures before) {
            return new Figures(
                    before.low() * (1 + ratio.low()),
                    before.months() * (1 + ratio.months()),
                    before.high() * (1 + ratio.high()));
        }
    }

    /**
     * Adds a ratio of what the first layer left, as the factors of the second layer do: same direction added, opposite
     * directions subtracted, in any order.
     *
     * @param ratio negative to mitigate
     * @param of what the first layer left
     * @param least months by which it changes a figure at least; 0 where there is no such rule
     */
    record Share(Figures ratio, Figures of, double least) implements Operation {
        @Override
        public Figures apply(Figures before) {
            return new Figures(
                    before.low() + change(ratio.low(), of.low()),
                    before.months() + change(ratio.months(), of.months()),
                    before.high() + change(ratio.high(), of.high()));
        }

        private double change(double ratio, double of) {
            double change = ratio * of;
            return ratio < 0 ? Math.min(change, -least) : Math.max(change, least);
        }
    }

    /** Brings figures that lie outside two bounds to the nearer one. */
    record Clamp(double from, double to) implements Operation {
        @Override
        public Figures apply(Figures before) {
            return before.map(figure -> Math.clamp(figure, from, to));
        }
    }

    /** Widens the allowed span by a share on either side: the court's room after a look at the whole case. */
    record Widen(double share) implements Operation {
        @Override
        public Figures apply(Figures before) {
            return new Figures(before.low() * (1 - share), before.months(), before.high() * (1 + share));
        }
    }

    /** Rounds the applied figure to whole months and the span to tenths, halves up. */
    record Round() implements Operation {
        @Override
        public Figures apply(Figures before) {
            double low = Figures.halfUp(before.low() * 10) / 10;
            double high = Figures.halfUp(before.high() * 10) / 10;
            return new Figures(
                    Math.min(low, Figures.halfUp(before.months())),
                    Figures.halfUp(before.months()),
                    Math.max(high, Figures.halfUp(before.months())));
        }
    }
}
