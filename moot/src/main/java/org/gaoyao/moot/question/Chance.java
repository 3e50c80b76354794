package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The draws of one question, in one language.
 *
 * @param random where they come from
 * @param chinese whether the question is in Chinese, else in English
 */
public record Chance(RandomGenerator random, boolean chinese) {

    /** The last day of a question's law. */
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static final List<String> SURNAMES = List.of(
            "张", "王", "李", "赵", "陈", "刘", "杨", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "林", "郭", "何", "高", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "邓", "韩", "冯", "曹", "彭", "曾", "萧", "田", "董", "潘", "袁", "蔡", "蒋", "余");
    private static final List<String> PINYIN = List.of(
            "Zhang", "Wang", "Li", "Zhao", "Chen", "Liu", "Yang", "Huang", "Zhou", "Wu", "Xu", "Sun", "Ma", "Zhu", "Hu",
            "Lin", "Guo", "He", "Gao", "Luo", "Zheng", "Liang", "Xie", "Song", "Tang", "Deng", "Han", "Feng", "Cao");
    private static final List<String> GIVEN = List.of(
            "Wei", "Fang", "Min", "Jing", "Qiang", "Lei", "Jun", "Yang", "Yong", "Yan", "Jie", "Juan", "Tao", "Ming",
            "Chao", "Xiulan", "Xia", "Ping", "Gang", "Guiying", "Jianhua", "Yulan", "Hao", "Ning", "Bo", "Kai");

    /** A number between two, both included. */
    public int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** Whether something is so that is so once in {@code times}. */
    public boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of several. */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of several. */
    @SafeVarargs
    public final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** All of them in any order. */
    public <T> List<T> shuffled(List<T> of) {
        var left = new ArrayList<>(of);
        for (int last = left.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            T kept = left.get(last);
            left.set(last, left.get(other));
            left.set(other, kept);
        }
        return List.copyOf(left);
    }

    /** Some of them, all different, in any order; fewer where there are not so many. */
    public <T> List<T> some(List<T> of, int count) {
        return shuffled(of).stream().limit(count).toList();
    }

    /** A day between two, both included. */
    public LocalDate day(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, to) + 1));
    }

    /** Names of persons of whom no two share a surname: 张某, or in English Zhang Wei. */
    public List<String> people(int count) {
        return some(chinese ? SURNAMES : PINYIN, count).stream()
                .map(surname -> chinese ? surname + "某" : surname + " " + one(GIVEN))
                .toList();
    }
}
