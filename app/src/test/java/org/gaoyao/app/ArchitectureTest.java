package org.gaoyao.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the arrows: a room uses only rooms above it, and no two packages of a room use each other. */
class ArchitectureTest {

    /** The rooms, in the order in which the parent pom names them: a room may use those above it. */
    private static final List<String> ROOMS = rooms();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.gaoyao");

    @Test
    void everyRoomIsLookedAt() {
        for (String room : ROOMS) {
            assertThat(CLASSES.stream().filter(each -> each.getPackageName().startsWith("org.gaoyao." + room)))
                    .as(room)
                    .isNotEmpty();
        }
    }

    @TestFactory
    List<DynamicTest> aRoomUsesOnlyRoomsAboveIt() {
        return ROOMS.subList(0, ROOMS.size() - 1).stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    String[] below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                            .map(ArchitectureTest::within)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(within(room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(below)
                            .check(CLASSES);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> noTwoPackagesOfARoomUseEachOther() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> slices().assignedFrom(new PackagesOf(room))
                        .should()
                        .beFreeOfCycles()
                        .check(CLASSES)))
                .toList();
    }

    @Test
    void onlyTheAppKnowsTheCommandLineAndRecipes() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("app"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.snakeyaml..")
                .check(CLASSES);
    }

    private static List<String> rooms() {
        try {
            String pom = Files.readString(Program.root().resolve("pom.xml"));
            return Pattern.compile("<module>(\\w+)</module>")
                    .matcher(pom.substring(0, pom.indexOf("</modules>")))
                    .results()
                    .map(module -> module.group(1))
                    .filter(room -> !room.equals("style"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String within(String room) {
        return "org.gaoyao." + room + "..";
    }

    /** Every package of a room is a slice of its own. */
    private record PackagesOf(String room) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass each) {
            return PackageMatcher.of(within(room)).matches(each.getPackageName())
                    ? SliceIdentifier.of(each.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + room;
        }
    }
}
