package org.gaoyao.chat.template;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * JSON as Python's {@code json.dumps(value, ensure_ascii=False)} writes it, which is what {@code tojson} means in the
 * chat templates of transformers: a blank after comma and colon, floats as {@code repr} gives them.
 */
final class PythonJson {

    private final StringBuilder out = new StringBuilder();
    private final int indent;

    private PythonJson(int indent) {
        this.indent = indent;
    }

    /** The value on one line. */
    static String write(JsonNode value) {
        var json = new PythonJson(0);
        json.value(value, 0);
        return json.out.toString();
    }

    /** The value on several lines, each level further in by four blanks. */
    static String indented(JsonNode value) {
        var json = new PythonJson(4);
        json.value(value, 0);
        return json.out.toString();
    }

    private void value(JsonNode value, int depth) {
        if (value.isObject()) {
            object(value, depth);
        } else if (value.isArray()) {
            array(value, depth);
        } else if (value.isString()) {
            string(value.stringValue());
        } else if (value.isFloatingPointNumber()) {
            out.append(real(value.doubleValue()));
        } else if (value.isNumber()) {
            out.append(value.bigIntegerValue());
        } else if (value.isBoolean()) {
            out.append(value.booleanValue());
        } else {
            out.append("null");
        }
    }

    private void object(JsonNode object, int depth) {
        if (object.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            separate(first, depth + 1);
            string(entry.getKey());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            first = false;
        }
        close('}', depth);
    }

    private void array(JsonNode array, int depth) {
        if (array.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        boolean first = true;
        for (JsonNode element : array) {
            separate(first, depth + 1);
            value(element, depth + 1);
            first = false;
        }
        close(']', depth);
    }

    private void separate(boolean first, int depth) {
        if (indent > 0) {
            out.append(first ? "\n" : ",\n").repeat(' ', indent * depth);
        } else if (!first) {
            out.append(", ");
        }
    }

    private void close(char bracket, int depth) {
        if (indent > 0) {
            out.append('\n').repeat(' ', indent * depth);
        }
        out.append(bracket);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** A float as Python's {@code repr}: the fewest digits, an exponent below 1e-4 and from 1e16 on. */
    static String real(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal oneDigit = decimal.round(new MathContext(1)); // Java gives two digits at least: 4.9E-324 for 5e-324
        decimal = oneDigit.doubleValue() == value ? oneDigit : decimal;
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = decimal.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String digits = decimal.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return "%s%s%se%s%02d"
                .formatted(
                        value < 0 ? "-" : "", digits.charAt(0), fraction, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
