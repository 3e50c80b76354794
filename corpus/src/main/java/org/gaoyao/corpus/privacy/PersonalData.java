package org.gaoyao.corpus.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of personal data that are looked for; where two overlap, the earlier kind here counts. */
public enum PersonalData {
    /** The number of a resident's identity card, 18 or 15 digits (GB 11643). */
    RESIDENT_ID("身份证号"),
    /** A mobile or fixed telephone number. */
    PHONE("电话"),
    /** An account of QQ, WeChat or Alipay. */
    ACCOUNT("网络账号"),
    /** The number of a bank card or account. */
    BANK_CARD("账号"),
    /** An address of electronic mail. */
    EMAIL("邮箱"),
    /** The registration plate of a vehicle. */
    PLATE("车牌"),
    /** The part of an address below the district, the county or the township. */
    ADDRESS("地址"),
    /** The name of a natural person who does not sit on the bench. */
    NAME("某");

    private final String label;

    PersonalData(String label) {
        this.label = label;
    }

    /** What stands for it in a text that was pseudonymised: 〔身份证号1〕; for names 某, behind the surname. */
    public String label() {
        return label;
    }

    /** The name in recipes and ledgers: {@code resident-id}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
