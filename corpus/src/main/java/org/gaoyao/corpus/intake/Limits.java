package org.gaoyao.corpus.intake;

/**
 * How much intake holds or unpacks at once before it refuses.
 *
 * @param line bytes of a line or row
 * @param file bytes of a file that is one document
 * @param ratio how many times as large as it is packed a file may become, once it has {@link #RATIO_FROM} bytes
 * @param depth how deep archives may lie in archives
 */
public record Limits(int line, int file, int ratio, int depth) {

    /** Unpacked bytes below which no ratio is looked at. */
    public static final long RATIO_FROM = 16L << 20;

    /** 64 MB a line and a file, 500 times, five deep. */
    public static final Limits STANDARD = new Limits(64 << 20, 64 << 20, 500, 5);

    public Limits {
        if (line < 1 || file < 1 || ratio < 1 || depth < 0) {
            throw new IllegalArgumentException(
                    "limits must be at least 1, got %d, %d, %d, %d".formatted(line, file, ratio, depth));
        }
    }
}
