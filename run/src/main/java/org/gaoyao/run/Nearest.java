package org.gaoyao.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that a mistyped one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The name with the fewest typing errors between it and {@code typed}: letters added, left out, replaced, or two
     * neighbours swapped (optimal string alignment). Empty if more than a third of the longer name would have to change; of
     * equally near ones the first.
     */
    public static Optional<String> of(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(typed, name) <= Math.max(1, Math.max(typed.length(), name.length()) / 3))
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    static int distance(String a, String b) {
        int[][] errors = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    errors[i][j] = i + j;
                    continue;
                }
                int replaced = errors[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                errors[i][j] = Math.min(replaced, 1 + Math.min(errors[i - 1][j], errors[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    errors[i][j] = Math.min(errors[i][j], 1 + errors[i - 2][j - 2]);
                }
            }
        }
        return errors[a.length()][b.length()];
    }
}
