package org.gaoyao.train.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gaoyao.model.tokenizer.SpecialTokens;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.train.batch.Sequence;

/**
 * A sequence as text, in stretches that are learnt and stretches that are not: what people look at before they train.
 *
 * @param stretches in order, of which no two neighbours are alike
 */
public record MaskPreview(List<Stretch> stretches) {

    private static final String GREEN = "\u001b[32m";
    private static final String DIM = "\u001b[2m";
    private static final String RESET = "\u001b[0m";

    public MaskPreview {
        stretches = List.copyOf(stretches);
    }

    /**
     * Tokens that are alike, as text with special tokens as they are written.
     *
     * @param text the text
     * @param tokens how many tokens
     * @param learnt whether they are learnt
     */
    public record Stretch(String text, int tokens, boolean learnt) {}

    /** The preview of a sequence. */
    public static MaskPreview of(Sequence sequence, Tokenizer tokenizer) {
        int[] ids = sequence.ids();
        var stretches = new ArrayList<Stretch>();
        int begin = 0;
        for (int end = 1; end <= ids.length; end++) {
            if (end == ids.length || sequence.learns(end) != sequence.learns(begin)) {
                stretches.add(new Stretch(
                        tokenizer.decode(Arrays.copyOfRange(ids, begin, end), SpecialTokens.KEPT),
                        end - begin,
                        sequence.learns(begin)));
                begin = end;
            }
        }
        return new MaskPreview(stretches);
    }

    /** For terminals with colours: what is learnt green, what is not dim. */
    public String coloured() {
        return stretches.stream()
                .map(stretch -> (stretch.learnt() ? GREEN : DIM) + stretch.text() + RESET)
                .collect(Collectors.joining());
    }

    /** Without colours: what is learnt between ⟦ and ⟧. */
    public String plain() {
        return stretches.stream()
                .map(stretch -> stretch.learnt() ? "⟦" + stretch.text() + "⟧" : stretch.text())
                .collect(Collectors.joining());
    }
}
