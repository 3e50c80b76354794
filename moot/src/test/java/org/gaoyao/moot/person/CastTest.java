package org.gaoyao.moot.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.law.province.Province;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.moot.place.Locality;
import org.gaoyao.run.Seeds;

class CastTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Property(tries = 300)
    void peopleAreOfTheAgeThatWasAskedForAndShareNoSurname(
            @ForAll long seed, @ForAll @IntRange(min = 16, max = 70) int age) {
        var random = new Seeds(seed).generator("cast");
        Locality place = Locality.draw(Jurisdiction.provinces().get(random.nextInt(31)), random);
        var cast = new Cast(place, DAY, random);
        var surnames = new HashSet<String>();
        for (int i = 0; i < 12; i++) {
            Person person = cast.anyone(age, age + 5);
            assertThat(person.age(DAY)).isBetween(age, age + 5);
            assertThat(person.introduction()).contains(person.people(), person.schooling(), person.residence());
            surnames.add(person.surname());
        }
        assertThat(surnames).hasSize(12);
    }

    @Property(tries = 300)
    void namesOfPlacesFitTheirProvince(@ForAll long seed, @ForAll @IntRange(min = 0, max = 30) int which) {
        Province province = Jurisdiction.provinces().get(which);
        Locality place = Locality.draw(province, new Seeds(seed).generator("place"));
        assertThat(place.court()).startsWith(province.fullName()).endsWith("人民法院");
        assertThat(place.higherCourt()).startsWith(province.fullName()).endsWith("中级人民法院");
        assertThat(place.police()).contains("公安局");
        assertThat(place.city().isEmpty()).isEqualTo(Jurisdiction.of(province).central());
        assertThat(new CitationParser(LawNames.of(java.util.List.of())).parse(place.court()))
                .isEmpty();
    }
}
