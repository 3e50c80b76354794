package org.gaoyao.law.place;

import java.util.Arrays;
import java.util.Optional;

/** One of the 31 provinces, autonomous regions and cities under the central government whose high courts set amounts. */
public enum Province {
    /** Beijing. */
    BEIJING("北京市"),
    /** Tianjin. */
    TIANJIN("天津市"),
    /** Hebei. */
    HEBEI("河北省"),
    /** Shanxi (Taiyuan). */
    SHANXI("山西省"),
    /** Inner Mongolia. */
    INNER_MONGOLIA("内蒙古自治区"),
    /** Liaoning. */
    LIAONING("辽宁省"),
    /** Jilin. */
    JILIN("吉林省"),
    /** Heilongjiang. */
    HEILONGJIANG("黑龙江省"),
    /** Shanghai. */
    SHANGHAI("上海市"),
    /** Jiangsu. */
    JIANGSU("江苏省"),
    /** Zhejiang. */
    ZHEJIANG("浙江省"),
    /** Anhui. */
    ANHUI("安徽省"),
    /** Fujian. */
    FUJIAN("福建省"),
    /** Jiangxi. */
    JIANGXI("江西省"),
    /** Shandong. */
    SHANDONG("山东省"),
    /** Henan. */
    HENAN("河南省"),
    /** Hubei. */
    HUBEI("湖北省"),
    /** Hunan. */
    HUNAN("湖南省"),
    /** Guangdong. */
    GUANGDONG("广东省"),
    /** Guangxi. */
    GUANGXI("广西壮族自治区"),
    /** Hainan. */
    HAINAN("海南省"),
    /** Chongqing. */
    CHONGQING("重庆市"),
    /** Sichuan. */
    SICHUAN("四川省"),
    /** Guizhou. */
    GUIZHOU("贵州省"),
    /** Yunnan. */
    YUNNAN("云南省"),
    /** Tibet. */
    TIBET("西藏自治区"),
    /** Shaanxi (Xi'an). */
    SHAANXI("陕西省"),
    /** Gansu. */
    GANSU("甘肃省"),
    /** Qinghai. */
    QINGHAI("青海省"),
    /** Ningxia. */
    NINGXIA("宁夏回族自治区"),
    /** Xinjiang. */
    XINJIANG("新疆维吾尔自治区");

    private final String chinese;

    Province(String chinese) {
        this.chinese = chinese;
    }

    /** The full name: 广西壮族自治区. */
    public String chinese() {
        return chinese;
    }

    /** The province that a full name, or its beginning of at least two characters (广西), means. */
    public static Optional<Province> of(String name) {
        String bare = name.strip();
        return Arrays.stream(values())
                .filter(province -> bare.length() > 1 && province.chinese.startsWith(bare))
                .findFirst();
    }
}
