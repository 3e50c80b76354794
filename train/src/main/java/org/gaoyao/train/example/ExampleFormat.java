package org.gaoyao.train.example;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a row writes a conversation. */
public enum ExampleFormat {
    /** OpenAI's: {@code messages} of {@code role} and {@code content}; also the moot court's task rows. */
    MESSAGES("messages"),
    /** ShareGPT's: {@code conversations} of {@code from} and {@code value}, perhaps {@code system}. */
    SHAREGPT("conversations"),
    /** Stanford Alpaca's: {@code instruction}, {@code input}, {@code output}, perhaps {@code system} and {@code history}. */
    ALPACA("instruction"),
    /** The moot court's exercises of cases: {@code prompt}, {@code thinking}, {@code answer}. */
    EXERCISE("prompt");

    private final String sign;

    ExampleFormat(String sign) {
        this.sign = sign;
    }

    /** The field by which a row of this format is known. */
    String sign() {
        return sign;
    }

    /** The format of a row, by the first of the signs that it has. */
    static Optional<ExampleFormat> of(JsonNode row) {
        for (ExampleFormat format : values()) {
            if (row.has(format.sign)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
