package org.gaoyao.corpus.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaoyao.corpus.pattern.KeyedPattern;

/**
 * Replaces personal data by pseudonyms that are consistent within a document.
 *
 * <p>Case numbers, numbers of documents, articles, amounts and dates stay, and so do courts, companies, and the names of those
 * whose {@link Role} is to be kept. A second pass changes nothing. Deterministic and safe for concurrent use; about linear in the
 * length of the text.
 */
public final class Pseudonymiser {

    /** Numbers of cases and documents, and articles: nothing in them is personal. */
    private static final KeyedPattern OFFICIAL = new KeyedPattern(
            "第（(〔﹝[【［",
            Pattern.compile(
                    "[（(〔﹝\\[【［]\\s*[12][0-9]{3}\\s*年?[）)〕﹞\\]】］][^，。；、\\s]{0,30}?[0-9]+号?(?:之[一二三四五六七八九十])?|第[一二三四五六七八九十百千零〇0-9]+[条款项]"));

    private final Set<PersonalData> kinds;
    private final List<Finder> numberFinders = List.of(new NumberFinder(), new PatternFinder(), new AddressFinder());
    private final Finder nameFinder;

    /**
     * A pseudonymiser for some kinds of personal data.
     *
     * @param kinds what is replaced
     * @param kept whose names stay
     */
    public Pseudonymiser(Set<PersonalData> kinds, Set<Role> kept) {
        this.kinds = Set.copyOf(kinds);
        nameFinder = new NameFinder(kept);
    }

    /** One for all kinds, which leaves the names of the bench. */
    public static Pseudonymiser standard() {
        return new Pseudonymiser(EnumSet.allOf(PersonalData.class), EnumSet.of(Role.BENCH));
    }

    /** The text with pseudonyms, and what they stand for. */
    public Pseudonymised apply(String text) {
        List<Mention> mentions = mentions(text);
        var pseudonyms = new Pseudonyms(text, mentions);
        var replaced = new StringBuilder(text.length());
        int last = 0;
        for (Mention mention : mentions) {
            replaced.append(text, last, mention.start()).append(pseudonyms.of(mention));
            last = mention.end();
        }
        return new Pseudonymised(replaced.append(text, last, text.length()).toString(), mentions);
    }

    /** What is found, without overlaps: of two that overlap the earlier kind, of one kind the longer one. */
    private List<Mention> mentions(String text) {
        boolean[] taken = official(text);
        var chosen = new ArrayList<Mention>();
        for (Finder finder : numberFinders) {
            finder.find(text).forEach(chosen::add);
        }
        keepFree(chosen, taken);
        if (kinds.contains(PersonalData.NAME)) {
            List<Mention> names = new ArrayList<>(names(text, chosen));
            keepFree(names, taken);
            chosen.addAll(names);
        }
        chosen.sort(Comparator.comparingInt(Mention::start));
        return chosen;
    }

    /** The names, which may end where something else begins that is replaced. */
    private List<Mention> names(String text, List<Mention> others) {
        char[] without = text.toCharArray();
        for (Mention other : others) {
            Arrays.fill(without, other.start(), other.end(), '〕');
        }
        return nameFinder.find(new String(without));
    }

    private void keepFree(List<Mention> found, boolean[] taken) {
        found.sort(Comparator.comparing(Mention::kind)
                .thenComparing(mention -> mention.start() - mention.end())
                .thenComparing(Mention::start));
        found.removeIf(mention -> {
            boolean free = kinds.contains(mention.kind()) && isFree(taken, mention);
            if (free) {
                Arrays.fill(taken, mention.start(), mention.end(), true);
            }
            return !free;
        });
    }

    private static boolean[] official(String text) {
        var taken = new boolean[text.length()];
        KeyedPattern.Search official = OFFICIAL.in(text);
        while (official.find()) {
            Arrays.fill(taken, official.start(), official.end(), true);
        }
        return taken;
    }

    private static boolean isFree(boolean[] taken, Mention mention) {
        for (int i = mention.start(); i < mention.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
