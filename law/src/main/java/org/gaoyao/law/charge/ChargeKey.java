package org.gaoyao.law.charge;

/** The form of a spelling in which equal names are equal: no blanks, points, brackets or dashes, no 罪 at the end. */
final class ChargeKey {

    private ChargeKey() {}

    static String of(String spelling) {
        String bare = spelling.replaceAll("[\\s、，,；;·/（）()\\[\\]【】《》“”\"]", "");
        return bare.endsWith("罪") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Whether {@code part} is left when characters of {@code whole} are taken out. */
    static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
