package org.gaoyao.moot.place;

import java.util.random.RandomGenerator;
import org.gaoyao.law.province.Province;

/**
 * A county or district of an invented name in a real province, with its court, police and prosecution.
 *
 * <p>Names are put together at random; that a real place has the same name is chance.
 *
 * @param province the province
 * @param city the city above it with 市; empty in a city under the central government
 * @param county its own name with 区, 县 or 市
 * @param town the town or street office in which the case happens
 * @param code the four digits in its court's case numbers behind the province's sign
 */
public record Locality(Province province, String city, String county, String town, String code) {

    /** An invented place in a province. */
    public static Locality draw(Province province, RandomGenerator random) {
        String city = Jurisdiction.of(province).central()
                ? ""
                : NamePool.draw("city.first", random) + NamePool.draw("city.last", random) + "市";
        String county = NamePool.draw("county.first", random) + NamePool.draw("county.last", random);
        String rank = Jurisdiction.of(province).central() || random.nextInt(2) == 0
                ? "区"
                : random.nextInt(3) == 0 ? "市" : "县";
        String town = NamePool.draw("town.first", random) + NamePool.draw("town.last", random);
        String code = Jurisdiction.of(province).central()
                ? "01%02d".formatted(40 + random.nextInt(60))
                : "%02d%02d".formatted(30 + random.nextInt(60), 2 + random.nextInt(90));
        return new Locality(province, city, county + rank, town + (rank.equals("区") ? "街道" : "镇"), code);
    }

    /** Whether it is a district of a city. */
    public boolean urban() {
        return county.endsWith("区");
    }

    /** 四川省澄川市枫河区, as addresses and birthplaces begin. */
    public String full() {
        return province.fullName() + city + county;
    }

    /** 澄川市枫河区, or the county alone, as texts of the place itself call it. */
    public String shortName() {
        return urban() ? city + county : county;
    }

    /** 四川省澄川市枫河区人民法院. */
    public String court() {
        return seat() + "人民法院";
    }

    /** The court to which its judgments are appealed. */
    public String higherCourt() {
        return Jurisdiction.of(province).central()
                ? province.fullName() + "第" + (code.charAt(3) % 2 == 0 ? "一" : "二") + "中级人民法院"
                : province.fullName() + city + "中级人民法院";
    }

    /** 四川省澄川市枫河区人民检察院. */
    public String procuratorate() {
        return seat() + "人民检察院";
    }

    /** 澄川市公安局枫河分局, 枫河县公安局. */
    public String police() {
        return urban()
                ? (city.isEmpty() ? province.fullName() : city) + "公安局" + county.substring(0, county.length() - 1)
                        + "分局"
                : county + "公安局";
    }

    /** 大桥派出所. */
    public String station() {
        return town.substring(0, 2) + "派出所";
    }

    /** 枫河县看守所. */
    public String detentionHouse() {
        return shortName() + "看守所";
    }

    /** A street. */
    public String street(RandomGenerator random) {
        return NamePool.draw("street.first", random) + NamePool.draw("street.last", random);
    }

    /** A housing estate. */
    public String estate(RandomGenerator random) {
        return NamePool.draw("estate", random);
    }

    /** A shop or market. */
    public String market(RandomGenerator random) {
        return NamePool.draw("market", random);
    }

    /** A village. */
    public String village(RandomGenerator random) {
        return NamePool.draw("town.first", random) + NamePool.draw("town.last", random) + "村";
    }

    /** A number plate of the place with its digits struck out: 川B×××27. */
    public String plate(RandomGenerator random) {
        return "%s%c×××%02d".formatted(province.letter(), (char) ('A' + random.nextInt(8)), random.nextInt(100));
    }

    /** The character of its province in case numbers, 川. */
    public String sign() {
        return province.courtLetter();
    }

    private String seat() {
        return urban() ? full() : province.fullName() + county;
    }
}
