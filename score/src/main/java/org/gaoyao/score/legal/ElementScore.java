package org.gaoyao.score.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.score.Explained;
import org.gaoyao.score.text.Overlap;

/** F1 of extracted elements: one is right when its name and its value are; each is a part of the explanation. */
public final class ElementScore {

    private ElementScore() {}

    /** The score of extracted elements, values by names. */
    public static Explained score(Map<String, String> extracted, Map<String, String> marked) {
        var parts = new ArrayList<Explained>();
        int right = 0;
        for (Map.Entry<String, String> element : new TreeMap<>(marked).entrySet()) {
            String value = extracted.get(element.getKey());
            boolean same = element.getValue().equals(value);
            right += same ? 1 : 0;
            parts.add(Explained.of(
                    same ? 1 : 0,
                    "%s is %s, %s"
                            .formatted(
                                    element.getKey(),
                                    element.getValue(),
                                    value == null ? "not extracted" : "extracted as " + value)));
        }
        for (Map.Entry<String, String> element : new TreeMap<>(extracted).entrySet()) {
            if (!marked.containsKey(element.getKey())) {
                parts.add(Explained.of(
                        0, "%s is not there, extracted as %s".formatted(element.getKey(), element.getValue())));
            }
        }
        double precision = extracted.isEmpty() ? 0 : (double) right / extracted.size();
        double recall = marked.isEmpty() ? 0 : (double) right / marked.size();
        boolean nothing = extracted.isEmpty() && marked.isEmpty();
        double f = nothing ? 1 : Overlap.of(precision, recall).f();
        String reason = String.format(Locale.ROOT, "%d of %d elements right", right, marked.size());
        return new Explained(f, reason, List.copyOf(parts));
    }
}
