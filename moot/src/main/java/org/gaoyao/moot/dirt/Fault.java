package org.gaoyao.moot.dirt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be wrong with a document that is to be curated. */
public enum Fault {
    /** It is a copy of another document, edited. */
    NEAR_DUPLICATE,
    /** It holds tags, entities, scripts and menus of a web page. */
    MARKUP,
    /** It holds the number of a resident's identity card. */
    RESIDENT_ID,
    /** It holds the number of a mobile telephone. */
    PHONE,
    /** It holds the number of a bank card. */
    BANK_CARD,
    /** It cites a law that is no longer in force. */
    ENDED_LAW,
    /** It holds an item that is held for testing. */
    HELD_OUT_ITEM;

    /** The name in files: {@code near-duplicate}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
