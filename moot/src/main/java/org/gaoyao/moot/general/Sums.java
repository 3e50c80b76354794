package org.gaoyao.moot.general;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.law.number.ChineseNumeral;

/** Lists of sums with their results, in digits and, in Chinese, also in words. */
final class Sums {

    private static final int FEWEST = 6;
    private static final int MOST = 14;

    private Sums() {}

    /** Some sums, separated as lists are. */
    static String draw(boolean chinese, RandomGenerator random) {
        List<String> sums = new ArrayList<>();
        int count = FEWEST + random.nextInt(MOST - FEWEST + 1);
        for (int i = 0; i < count; i++) {
            sums.add(sum(chinese, random));
        }
        return String.join(chinese ? "；" : "; ", sums) + (chinese ? "。" : ".");
    }

    private static String sum(boolean chinese, RandomGenerator random) {
        int left = 3 + random.nextInt(996);
        int right = 2 + random.nextInt(97);
        boolean words = chinese && random.nextInt(3) == 0;
        return switch (random.nextInt(5)) {
            case 0 -> write(chinese, words, left, Operation.PLUS, right, left + right);
            case 1 -> write(chinese, words, left + right, Operation.MINUS, right, left);
            case 2 -> write(chinese, words, left, Operation.TIMES, right, left * right);
            case 3 -> write(chinese, words, left * right, Operation.BY, right, left);
            default -> {
                int third = 2 + random.nextInt(8);
                yield chinese
                        ? "（%d＋%d）×%d＝%d".formatted(left, right, third, (left + right) * third)
                        : "(%d + %d) x %d = %d".formatted(left, right, third, (left + right) * third);
            }
        };
    }

    private enum Operation {
        PLUS("＋", "加", "+"),
        MINUS("－", "减", "-"),
        TIMES("×", "乘", "x"),
        BY("÷", "除以", "/");

        private final String sign;
        private final String word;
        private final String english;

        Operation(String sign, String word, String english) {
            this.sign = sign;
            this.word = word;
            this.english = english;
        }
    }

    private static String write(boolean chinese, boolean words, int left, Operation operation, int right, int result) {
        if (words) {
            return ChineseNumeral.format(left) + operation.word + ChineseNumeral.format(right) + "等于"
                    + ChineseNumeral.format(result);
        }
        return chinese
                ? "%d%s%d＝%d".formatted(left, operation.sign, right, result)
                : "%d %s %d = %d".formatted(left, operation.english, right, result);
    }
}
