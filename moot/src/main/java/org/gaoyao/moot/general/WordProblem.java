package org.gaoyao.moot.general;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.run.Seeds;

/** The numbers of a word problem, drawn so that every step comes out whole; the words are the grammar's. */
enum WordProblem {
    /** Goods, two sales, and what the rest is worth. */
    SALE {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int first = between(random, 12, 160);
            int second = between(random, 12, 160);
            int rest = between(random, 5, 90);
            int price = between(random, 6, 85);
            return figures(
                    "total",
                    first + second + rest,
                    "first",
                    first,
                    "second",
                    second,
                    "rest",
                    rest,
                    "price",
                    price,
                    "answer",
                    rest * price);
        }
    },
    /** A way, a speed, a rest, and the hour of arrival. */
    TRAVEL {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int speed = between(random, 9, 60);
            int hours = between(random, 2, 6);
            int pause = between(random, 1, 3);
            int start = between(random, 5, 10);
            return figures(
                    "speed",
                    speed,
                    "distance",
                    speed * hours,
                    "hours",
                    hours,
                    "pause",
                    pause,
                    "start",
                    start,
                    "sum",
                    hours + pause,
                    "answer",
                    start + hours + pause);
        }
    },
    /** A sum that is shared out but for a rest. */
    SHARE {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int heads = between(random, 3, 12);
            int each = between(random, 15, 180);
            int left = between(random, 1, heads - 1);
            return figures(
                    "total",
                    heads * each + left,
                    "heads",
                    heads,
                    "left",
                    left,
                    "given-out",
                    heads * each,
                    "answer",
                    each);
        }
    },
    /** Circumference and area of a rectangle. */
    FIELD {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int width = between(random, 6, 70);
            int length = width + between(random, 2, 60);
            return figures("length", length, "width", width, "round", 2 * (length + width), "answer", length * width);
        }
    },
    /** Pages at two speeds. */
    PAGES {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int daily = between(random, 8, 40);
            int days = between(random, 3, 9);
            int more = daily + between(random, 3, 20);
            int answer = between(random, 2, 12);
            return figures(
                    "daily",
                    daily,
                    "days",
                    days,
                    "more",
                    more,
                    "done",
                    daily * days,
                    "rest",
                    more * answer,
                    "total",
                    daily * days + more * answer,
                    "answer",
                    answer);
        }
    },
    /** When one is several times as old as the other. */
    AGES {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int times = between(random, 3, 4);
            int answer = between(random, 1, 6);
            int young = between(random, 4, 10);
            return figures(
                    "old",
                    times * (young + answer) - answer,
                    "young",
                    young,
                    "times",
                    times,
                    "product",
                    times * young,
                    "less",
                    times - 1,
                    "answer",
                    answer);
        }
    },
    /** A price with a discount and a voucher. */
    PERCENT {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int price = 10 * between(random, 8, 96);
            int tenth = between(random, 5, 9);
            int reduced = price * tenth / 10;
            int coupon = between(random, 5, 30);
            return figures(
                    "price", price, "tenth", tenth, "reduced", reduced, "coupon", coupon, "answer", reduced - coupon);
        }
    },
    /** Chickens and rabbits by heads and feet. */
    LEGS {
        @Override
        Map<String, Integer> draw(RandomGenerator random) {
            int chickens = between(random, 4, 60);
            int rabbits = between(random, 3, 50);
            int heads = chickens + rabbits;
            return figures(
                    "heads",
                    heads,
                    "feet",
                    2 * chickens + 4 * rabbits,
                    "low",
                    2 * heads,
                    "gap",
                    2 * rabbits,
                    "rabbits",
                    rabbits,
                    "answer",
                    chickens);
        }
    };

    /** Those of which there are words in both languages. */
    static final List<WordProblem> ENGLISH = List.of(SALE, TRAVEL, SHARE, FIELD, PAGES, PERCENT);

    /** The names under which the words call the numbers. */
    static final Set<String> NAMES = Arrays.stream(values())
            .flatMap(problem -> problem.draw(new Seeds(0).generator("names")).keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Draws the numbers by the names under which the words call them. */
    abstract Map<String, Integer> draw(RandomGenerator random);

    private static int between(RandomGenerator random, int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private static Map<String, Integer> figures(Object... namesAndNumbers) {
        var values = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            values.put((String) namesAndNumbers[i], (Integer) namesAndNumbers[i + 1]);
        }
        return values;
    }
}
