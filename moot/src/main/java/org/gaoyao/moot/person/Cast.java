package org.gaoyao.moot.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gaoyao.law.province.Province;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.moot.place.Locality;

/**
 * The people of one case: draws invented persons of whom no two share a surname, so that 李某 is always one of them.
 *
 * <p>A name is a common surname and one or two common characters; that a living person bears it is chance. One in six
 * comes from another province, one in ten belongs to a people of the birthplace's province other than the Han. Not safe for
 * concurrent use.
 */
public final class Cast {

    private static final String[] SCHOOLING = {"文盲", "小学", "初中", "高中", "大专", "大学本科"};
    private static final int[] SCHOOLING_WEIGHTS = {1, 16, 42, 22, 11, 8};
    private static final List<String> SURNAMES = characters("surnames.txt");
    private static final List<String> MALE = characters("given-male.txt");
    private static final List<String> FEMALE = characters("given-female.txt");
    private static final List<Work> WORK =
            lines("work.txt").stream().map(Work::read).toList();

    private static final List<String> CORPORATE =
            List.of("鼎", "盛", "恒", "信", "泰", "源", "昌", "宏", "瑞", "丰", "启", "诚", "汇", "嘉", "和", "辰", "锦", "卓", "远", "邦");
    private static final List<String> TRADES =
            List.of("商贸", "建材", "实业", "科技", "物流", "置业", "农业发展", "电子商务", "机电设备", "餐饮管理", "投资咨询", "装饰工程", "食品", "服饰");

    private record Work(String name, int youngest, int oldest, int schooling) {
        static Work read(String line) {
            String[] columns = line.split(" ", -1);
            return new Work(
                    columns[0],
                    Integer.parseInt(columns[1]),
                    Integer.parseInt(columns[2]),
                    Integer.parseInt(columns[3]));
        }
    }

    private final Locality place;
    private final LocalDate day;
    private final RandomGenerator random;
    private final Set<String> surnames = new HashSet<>();

    /**
     * An empty cast.
     *
     * @param place where the case happens
     * @param day the day on which ages are counted: that of the act
     * @param random where all draws come from
     */
    public Cast(Locality place, LocalDate day, RandomGenerator random) {
        this.place = place;
        this.day = day;
        this.random = random;
    }

    /** A person of an age from {@code youngest} to {@code oldest} completed years on the day, three in four of them men. */
    public Person anyone(int youngest, int oldest) {
        return person(random.nextInt(4) == 0 ? Gender.FEMALE : Gender.MALE, youngest, oldest);
    }

    /** A person of a gender. */
    public Person person(Gender gender, int youngest, int oldest) {
        int age = youngest + random.nextInt(oldest - youngest + 1);
        int schooling = schooling(age);
        return person(gender, age, schooling, work(age, schooling));
    }

    /** A person of a gender, an age and a given occupation. */
    public Person working(Gender gender, int youngest, int oldest, String work) {
        int age = youngest + random.nextInt(oldest - youngest + 1);
        return person(gender, age, schooling(age), work);
    }

    /** A name alone, for those of whom no more is told. */
    public String name() {
        return surname() + given(random.nextInt(3) == 0 ? Gender.FEMALE : Gender.MALE);
    }

    /** A company of the place. */
    public String company() {
        return place.shortName()
                + CORPORATE.get(random.nextInt(CORPORATE.size()))
                + CORPORATE.get(random.nextInt(CORPORATE.size()))
                + TRADES.get(random.nextInt(TRADES.size()))
                + "有限公司";
    }

    private Person person(Gender gender, int age, int schooling, String work) {
        boolean stranger = random.nextInt(6) == 0;
        Province province = stranger
                ? Jurisdiction.provinces()
                        .get(random.nextInt(Jurisdiction.provinces().size()))
                : place.province();
        String birthplace = stranger ? Locality.draw(province, random).full() : place.full();
        List<String> minorities = Jurisdiction.of(province).minorities();
        return new Person(
                surname(),
                given(gender),
                gender,
                // Not on the birthday, on which a year is not yet completed, nor beside it, for the sake of leap years.
                day.minusYears(age).minusDays(3 + random.nextInt(355)),
                random.nextInt(10) == 0 ? minorities.get(random.nextInt(minorities.size())) : "汉族",
                SCHOOLING[schooling],
                work,
                birthplace,
                residence(birthplace));
    }

    private String residence(String birthplace) {
        if (random.nextInt(5) == 0) {
            return birthplace;
        }
        return place.shortName()
                + (place.urban() || random.nextInt(3) == 0
                        ? random.nextBoolean()
                                ? place.estate(random) + (1 + random.nextInt(30)) + "幢" + (1 + random.nextInt(18)) + "0"
                                        + (1 + random.nextInt(6)) + "室"
                                : place.street(random) + (1 + random.nextInt(299)) + "号"
                        : place.town() + place.village(random) + (1 + random.nextInt(12)) + "组");
    }

    private String surname() {
        for (int tries = 0; ; tries++) {
            // Half of the draws come from the first sixth of the list, which holds the most common surnames.
            int bound = random.nextBoolean() ? SURNAMES.size() / 6 : SURNAMES.size();
            String drawn = SURNAMES.get(random.nextInt(bound));
            if (surnames.add(drawn) || tries > 1_000) {
                return drawn;
            }
        }
    }

    private String given(Gender gender) {
        List<String> characters = gender == Gender.MALE ? MALE : FEMALE;
        String first = characters.get(random.nextInt(characters.size()));
        String second = characters.get(random.nextInt(characters.size()));
        return random.nextInt(4) == 0 || second.equals(first) ? first : first + second;
    }

    private int schooling(int age) {
        if (age < 19) {
            return age < 16 ? 1 : 2;
        }
        int most = age < 22 ? 4 : 6;
        int total = 0;
        for (int level = 0; level < most; level++) {
            total += SCHOOLING_WEIGHTS[level];
        }
        int drawn = random.nextInt(total);
        int level = 0;
        while (drawn >= SCHOOLING_WEIGHTS[level]) {
            drawn -= SCHOOLING_WEIGHTS[level++];
        }
        return level == 0 && age < 45 ? 1 : level;
    }

    private String work(int age, int schooling) {
        List<String> fitting = WORK.stream()
                .filter(work -> age >= work.youngest() && age <= work.oldest() && schooling >= work.schooling())
                .map(Work::name)
                .toList();
        return fitting.isEmpty() ? age < 18 ? "学生" : "无业" : fitting.get(random.nextInt(fitting.size()));
    }

    private static List<String> characters(String resource) {
        return String.join("", lines(resource))
                .codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Cast.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
