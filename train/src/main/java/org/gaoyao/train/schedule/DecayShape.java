package org.gaoyao.train.schedule;

/** How a rate falls: the share of the way from the highest to the lowest that is left after a share of the decay. */
public enum DecayShape {
    /** 1 − x: LegalOne's, by a digest of the paper. */
    LINEAR {
        @Override
        double left(double done) {
            return 1 - done;
        }
    },
    /** (1 + cos πx) / 2. */
    COSINE {
        @Override
        double left(double done) {
            return (1 + Math.cos(Math.PI * done)) / 2;
        }
    },
    /** Halved ten times, from 1 to 0 (after MiniCPM's 0.5^((s − T) / h), less what would be left). */
    EXPONENTIAL {
        @Override
        double left(double done) {
            double rest = Math.pow(2, -HALVINGS);
            return (Math.pow(2, -HALVINGS * done) - rest) / (1 - rest);
        }
    },
    /** 1 − √x. */
    ONE_MINUS_ROOT {
        @Override
        double left(double done) {
            return 1 - Math.sqrt(done);
        }
    };

    private static final int HALVINGS = 10;

    /**
     * What is left.
     *
     * @param done from 0 to 1
     * @return from 1 to 0
     */
    abstract double left(double done);
}
