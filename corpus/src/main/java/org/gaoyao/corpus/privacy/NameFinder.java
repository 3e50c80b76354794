package org.gaoyao.corpus.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of natural persons.
 *
 * <ol>
 *   <li>Names are read behind words that announce them (被告人, 辩护人, 证人 …), in lists with such names or with names that the
 *       court masked, and before words that follow names (的证言, （另案处理）).
 *   <li>Whatever the document says of such a name elsewhere is it again.
 *   <li>Names in roles that stay (by default the bench), of firms and those the court masked are left.
 * </ol>
 *
 * <p>Measured in {@code NameFinderAccuracyTest}. It knows no dictionary of names: a name that stands only in running text, with no
 * word beside it that says so, is missed.
 */
final class NameFinder implements Finder {

    private static final Pattern BETWEEN = Pattern.compile("[（(][^（）()]{1,24}[）)]");
    /** Behind what a name may begin that no word announces. */
    private static final String DELIMITERS = "、，,。；;：: \n\t\u3000（(“”和与及经受由给向将对乘同叫让找被是了";

    /** A name that was found may be what shows that its neighbour in a list is one. */
    private static final int MOST_ROUNDS = 6;

    private final Set<Role> kept;

    /** A finder that leaves the names of some roles. */
    NameFinder(Set<Role> kept) {
        this.kept = Set.copyOf(kept);
    }

    @Override
    public List<Mention> find(String text) {
        return new Search(text).run();
    }

    /** The work on one document. */
    private final class Search {

        private final String text;
        private final NameReader reader;
        private final Set<String> names = new HashSet<>();
        private final boolean[] left;

        Search(String text) {
            this.text = text;
            reader = new NameReader(text);
            left = new boolean[text.length() + 1];
        }

        List<Mention> run() {
            introduced();
            int known = -1;
            for (int round = 0; round < MOST_ROUNDS && known < names.size(); round++) {
                known = names.size();
                told();
            }
            return mentions();
        }

        /** Names behind words that announce them. */
        private void introduced() {
            int index = 0;
            while (index < text.length()) {
                Optional<NameCues.Introduction> cue = NameCues.introduction(text, index);
                index += cue.map(NameCues.Introduction::length).orElse(1);
                if (cue.isPresent()) {
                    list(afterCue(index), cue.get().role());
                }
            }
        }

        /** A colon, blanks and a remark in brackets may stand between the word and the name. */
        private int afterCue(int index) {
            int at = skip(index, "：: \u3000\t\u00a0");
            Matcher bracket = BETWEEN.matcher(text).region(at, text.length());
            return skip(bracket.lookingAt() ? bracket.end() : at, "：: \u3000\t\u00a0“\"‘");
        }

        private int skip(int index, String characters) {
            int at = index;
            while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }

        /** A name, and those that follow it in a list. */
        private void list(int start, Role role) {
            int at = start;
            while (at >= 0 && at < text.length()) {
                int end = CourtMasks.end(text, at);
                if (end < 0) {
                    end = role == Role.PERSON ? person(at) : reader.endWithoutSurname(at);
                    if (end < 0) {
                        return;
                    }
                    take(at, end, role);
                }
                at = nextOfList(end);
            }
        }

        /** Parties whose surname is not in the table are known by what their description goes on with. */
        private int person(int at) {
            int end = reader.endWithPoints(at);
            if (end >= 0) {
                return end;
            }
            int bold = reader.endWithoutSurname(at);
            boolean described = bold >= 0 && (text.startsWith("，男", bold) || text.startsWith("，女", bold));
            return described ? bold : -1;
        }

        private int nextOfList(int end) {
            Matcher bracket = BETWEEN.matcher(text).region(end, text.length());
            int at = bracket.lookingAt() ? bracket.end() : end;
            return at < text.length() && "、和与及".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
        }

        private void take(int start, int end, Role role) {
            if (kept.contains(role)) {
                for (int i = start; i < end; i++) {
                    left[i] = true;
                }
            } else if (!NameCues.isFirm(text, end)) {
                names.add(text.substring(start, end));
            }
        }

        /** Names in lists with masked names, and before words that follow names. */
        private void told() {
            for (int at = 0; at < text.length(); at++) {
                if ((at == 0 || DELIMITERS.indexOf(text.charAt(at - 1)) >= 0) && !left[at]) {
                    int end = reader.end(at);
                    if (end >= 0 && (inList(at, end) || NameCues.isTelling(text, end))) {
                        take(at, end, Role.PERSON);
                    }
                }
            }
        }

        private boolean inList(int start, int end) {
            if (start > 0 && text.charAt(start - 1) == '、' && isNamed(start - 1)) {
                return true;
            }
            int next = nextOfList(end);
            return next >= 0
                    && text.charAt(end) == '、'
                    && (CourtMasks.end(text, next) >= 0 || names.contains(nameAt(next)));
        }

        private String nameAt(int start) {
            int end = reader.end(start);
            return end < 0 ? "" : text.substring(start, end);
        }

        /** Whether a masked name or one that is known ends at an index. */
        private boolean isNamed(int end) {
            for (int start = Math.max(0, end - 4); start < end - 1; start++) {
                if (CourtMasks.end(text, start) == end || names.contains(text.substring(start, end))) {
                    return true;
                }
            }
            return false;
        }

        private List<Mention> mentions() {
            var found = new ArrayList<Mention>();
            var table = new WordTable(names);
            int index = 0;
            while (index < text.length()) {
                int end = index + table.lengthAt(text, index);
                boolean named = end > index && !left[index] && !left[end - 1] && !NameCues.isFirm(text, end);
                if (named) {
                    found.add(new Mention(PersonalData.NAME, index, end, text.substring(index, end)));
                }
                index = named ? end : index + 1;
            }
            return found;
        }
    }
}
