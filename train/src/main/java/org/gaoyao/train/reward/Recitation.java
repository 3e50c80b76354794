package org.gaoyao.train.reward;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.gaoyao.score.Explained;
import org.gaoyao.score.text.Lcs;
import org.gaoyao.score.text.Overlap;
import org.gaoyao.train.prompt.PromptRow;

/**
 * Statute memorisation: ROUGE-L of the answer against {@code gold.text} (LegalOne names ROUGE; that it is F1 over characters is
 * our choice, since words would need a dictionary).
 *
 * <p>The longest common subsequence is that of the sequences as they are, after Lin (2004), and not the one of the rouge
 * packages that evaluators use: those count each distinct token once, so that saying a thing many times costs nothing.
 * Compared are letters and digits: NFKC, lower case, without punctuation and white space. Where the prompt has a reference that
 * says more than the text, as its article's name, the answer counts against whichever is nearer.
 */
public final class Recitation implements Reward {

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        String text = prompt.gold().path("text").asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException("%s has no text to be recited".formatted(prompt.id()));
        }
        Overlap bare = overlap(reply.answer(), text);
        Overlap whole = prompt.reference()
                .map(reference -> overlap(reply.answer(), reference))
                .orElse(Overlap.NONE);
        return (whole.f() > bare.f() ? whole : bare).explained("ROUGE-L over letters");
    }

    /** ROUGE-L of two texts over their letters and digits. */
    static Overlap overlap(String answer, String text) {
        List<Integer> said = letters(answer);
        List<Integer> wanted = letters(text);
        if (said.isEmpty() || wanted.isEmpty()) {
            return Overlap.NONE;
        }
        int common = Lcs.length(said, wanted);
        return Overlap.of((double) common / said.size(), (double) common / wanted.size());
    }

    private static List<Integer> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .toList();
    }
}
