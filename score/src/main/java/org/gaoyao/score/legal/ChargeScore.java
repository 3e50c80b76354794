package org.gaoyao.score.legal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.gaoyao.score.Explained;
import org.gaoyao.score.text.SetF1;

/** F1 of the charges that were named; 盗窃 and 盗窃罪 are one charge, order and repetition do not matter. */
public final class ChargeScore {

    private ChargeScore() {}

    /** The score of the predicted charges. */
    public static Explained score(Collection<String> predicted, Collection<String> declared) {
        SequencedSet<String> named = bare(predicted);
        SequencedSet<String> wanted = bare(declared);
        return SetF1.score(wanted, named)
                .explained("charges %s where %s were declared"
                        .formatted(String.join("、", named), String.join("、", wanted)));
    }

    private static SequencedSet<String> bare(Collection<String> charges) {
        var bare = new LinkedHashSet<String>();
        for (String charge : charges) {
            String name = charge.strip();
            bare.add(name.length() > 1 && name.endsWith("罪") ? name.substring(0, name.length() - 1) : name);
        }
        return bare;
    }
}
