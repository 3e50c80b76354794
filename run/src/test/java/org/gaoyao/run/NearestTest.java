package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("statutes", "licence", "seed");

    @Test
    void theNearestNameIsFoundWithinAThird() {
        assertThat(Nearest.of("statuts", KNOWN)).contains("statutes");
        assertThat(Nearest.of("lisense", KNOWN)).contains("licence");
        assertThat(Nearest.of("sede", KNOWN)).contains("seed");
        assertThat(Nearest.of("temperature", KNOWN)).isEmpty();
    }

    @Property
    void theDistanceIsAMeasure(@ForAll @StringLength(max = 8) String a, @ForAll @StringLength(max = 8) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
        assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Nearest.distance(a, b))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }
}
