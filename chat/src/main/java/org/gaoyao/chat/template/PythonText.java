package org.gaoyao.chat.template;

/** What Python's methods of text do that templates call. */
final class PythonText {

    private PythonText() {}

    /** {@code text.lstrip("\n")}. */
    static String withoutLeadingLineFeeds(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        return text.substring(start);
    }

    /** {@code text.rstrip("\n")}. */
    static String withoutTrailingLineFeeds(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@code text.strip("\n")}. */
    static String withoutLineFeeds(String text) {
        return withoutLeadingLineFeeds(withoutTrailingLineFeeds(text));
    }

    /** {@code text.strip()}. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == 0x85 || c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    /** What stands before the first {@code mark}; all of it if there is none. */
    static String beforeFirst(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    /** What stands after the last {@code mark}; all of it if there is none. */
    static String afterLast(String text, String mark) {
        int at = text.lastIndexOf(mark);
        return at < 0 ? text : text.substring(at + mark.length());
    }
}
