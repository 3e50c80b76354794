package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.number.ChineseNumeral;

/**
 * Reads what stands behind a law's title: articles, paragraphs, items and subitems, in lists and ranges.
 *
 * <p>{@link NumberGroup Groups} follow each other directly (第七十二条第一款) or behind separators (第一款及第三款、第七十三条), and
 * each number of the last unit read becomes one provision. What is shortened and has one meaning is read with it: 第七十二条一款
 * lacks its 第, 第十七条（三） its 项. 第六十七第三款 lacks its 条: it is read too, and marked as a slip.
 *
 * <p>One reader serves one text; the results of a {@link #read} stand in it until the next.
 */
final class ProvisionReader {

    /**
     * A place and the words that name it.
     *
     * @param slip whether a 条 is missing in the words, or in those that they go on from
     */
    record Provision(int start, int end, Place place, boolean slip) {

        Provision(int start, int end, Place place) {
            this(start, end, place, false);
        }
    }

    private static final int LONGEST_RANGE = 400;
    /** Numbers from here on behind a title are years: 公司法2018. */
    private static final int FIRST_YEAR = 1900;

    private final String text;
    private final NumberGroup group;
    private final List<Provision> found = new ArrayList<>();
    private boolean leadsWithArticle;
    private boolean unitWritten;

    ProvisionReader(String text) {
        this.text = text;
        group = new NumberGroup(text);
    }

    /** What the last {@link #read} found, in the order of the text. */
    List<Provision> found() {
        return found;
    }

    /** The last place found. */
    Place last() {
        return found.getLast().place();
    }

    /** Whether the reading began with an article, and not with a paragraph or item of one named before. */
    boolean leadsWithArticle() {
        return leadsWithArticle;
    }

    /** Whether the unit of the first group is written, and not only meant. */
    boolean unitWritten() {
        return unitWritten;
    }

    /**
     * Reads provisions from {@code from} on.
     *
     * @param from where 第 or a number stands
     * @param titled whether a law's title stands right before, so that 刑法264 needs no 条
     * @param base to what a leading paragraph or item belongs, or {@link Place#NONE}
     * @return where the last provision ends, or {@code from} if there is none
     */
    int read(int from, boolean titled, Place base) {
        found.clear();
        int at = from;
        int end = from;
        boolean attached = false;
        boolean ranging = false;
        char previousUnit = NumberGroup.NO_UNIT;
        while (at < text.length()) {
            if (!attached && !found.isEmpty() && last().sub() > 0 && group.readSibling(at)) {
                add(new Provision(at, group.end(), Place.article(last().number(), group.sub())), ranging, '条');
            } else {
                if (!group.read(at)) {
                    break;
                }
                boolean written = group.unit() != NumberGroup.NO_UNIT;
                char unit = written ? group.unit() : unitMeant(titled && found.isEmpty(), attached);
                if (unit == NumberGroup.NO_UNIT || (written && !fits(titled && found.isEmpty(), attached, base))) {
                    break;
                }
                if (found.isEmpty()) {
                    leadsWithArticle = unit == '条';
                    unitWritten = written;
                }
                take(unit, attached, ranging && unit == previousUnit, base);
                previousUnit = unit;
            }
            end = group.end();
            at = group.skipSpace(end);
            attached = group.mayBegin(at);
            int next = attached ? at : group.separator(at);
            if (!attached && next == at) {
                break;
            }
            ranging = !attached && group.range();
            at = next;
        }
        return end;
    }

    /** The unit of a group that names none, where only one can be meant. */
    private char unitMeant(boolean titled, boolean attached) {
        if (group.ordinal() && isFollowedByParagraph()) {
            return '条';
        }
        if (group.bracketed() && attached && group.size() == 1) {
            return '项';
        }
        return titled && !group.bracketed() && endsBareNumber() ? '条' : NumberGroup.NO_UNIT;
    }

    /** Whether a group with its unit may stand here. */
    private boolean fits(boolean titled, boolean attached, Place base) {
        if (group.unit() == '条') {
            return group.ordinal() || titled || (!attached && followsProvision(group.end()));
        }
        boolean known = !found.isEmpty() || base.number() > 0;
        return known
                && (group.ordinal()
                        || attached
                        || group.bracketed()
                        || (!found.isEmpty() && followsProvision(group.end())));
    }

    /** 第六十七第三款. */
    private boolean isFollowedByParagraph() {
        int at = group.skipSpace(group.end());
        if (!group.isAt(at, '第')) {
            return false;
        }
        int number = group.skipSpace(at + 1);
        long read = ChineseNumeral.read(text, number);
        return read != ChineseNumeral.NONE
                && group.unitAt(group.skipSpace(number + ChineseNumeral.length(read))) == '款';
    }

    /** Whether digits behind a title are all there is of an article: 刑法264。 but not 公司法2018年. */
    private boolean endsBareNumber() {
        for (int i = 0; i < group.size(); i++) {
            boolean arabic = Glyph.isDigit(text.charAt(group.end(i) - 1));
            if (group.value(i) >= FIRST_YEAR || !(group.ordinal() || arabic)) {
                return false;
            }
        }
        int end = group.end();
        if (end == text.length()) {
            return true;
        }
        return switch (Glyph.fold(text.charAt(end))) {
            case '。', ',', ';', ')', '”', '"', '\n', '\r', '和', '及', '与' -> true;
            case '之', '的' -> group.isAt(end + 1, '规');
            case '规' -> group.isAt(end + 1, '定');
            default -> false;
        };
    }

    /** Whether what stands at {@code at} may follow a provision written without 第, and not a noun (三条香烟). */
    private boolean followsProvision(int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = Glyph.fold(text.charAt(at));
        return !Character.isLetterOrDigit(c) || "第之的规和及与以或至并".indexOf(c) >= 0;
    }

    private void take(char unit, boolean attached, boolean ranging, Place base) {
        for (int i = 0; i < group.size(); i++) {
            int end = group.end(i);
            Place before = found.isEmpty() ? base : last();
            if (attached && i == 0 && !found.isEmpty() && unit != '条' && before.lacks(unit)) {
                Provision refined = found.removeLast();
                found.add(new Provision(refined.start(), end, before.with(unit, group.value(i)), refined.slip()));
                continue;
            }
            boolean sub = unit == '条' && i == group.size() - 1 && group.sub() > 0;
            Place place = sub ? Place.article(group.value(i), group.sub()) : before.with(unit, group.value(i));
            boolean slip = unit == '条'
                    ? group.unit() == NumberGroup.NO_UNIT && isFollowedByParagraph()
                    : !found.isEmpty() && found.getLast().slip();
            add(new Provision(group.start(i), end, place, slip), i == 0 ? ranging : group.inRange(i), unit);
        }
    }

    /** Adds a provision; one that ends a range brings what lies between, and all get the span of the whole. */
    private void add(Provision provision, boolean endsRange, char unit) {
        if (!endsRange || found.isEmpty()) {
            found.add(provision);
            return;
        }
        Provision first = found.removeLast();
        Place low = first.place();
        Place high = provision.place();
        int start = first.start();
        int end = provision.end();
        found.add(new Provision(start, end, low));
        if (unit == '条' && low.number() == high.number()) {
            for (int sub = low.sub() + 1; sub < high.sub() && sub - low.sub() <= LONGEST_RANGE; sub++) {
                found.add(new Provision(start, end, Place.article(low.number(), sub)));
            }
        } else if (high.of(unit) - low.of(unit) <= LONGEST_RANGE) {
            for (int value = low.of(unit) + 1; value < high.of(unit); value++) {
                found.add(new Provision(start, end, high.with(unit, value)));
            }
        }
        found.add(new Provision(start, end, high));
    }

    int skipSpace(int at) {
        return group.skipSpace(at);
    }
}
