package org.gaoyao.moot.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirtyWriterTest {

    private static final int CASES = 100;

    @TempDir
    static Path folder;

    private static Map<String, String> texts = Map.of();
    private static List<Planting> ledger = List.of();

    @BeforeAll
    static void write() throws IOException {
        DirtyFolder dirty = write("one");
        texts = dirty.texts();
        ledger = dirty.planted();
    }

    private static DirtyFolder write(String name) throws IOException {
        var court = new MootCourt(Docket.scenarios(), MootSettings.all(5, CASES));
        new DirtyWriter(court, folder.resolve(name)).write(Progress.silent());
        return new DirtyFolder(folder.resolve(name));
    }

    private static String text(String document) {
        return Objects.requireNonNull(texts.get(document), document);
    }

    private static String words(Planting planting) {
        return planting.words(text(planting.document()));
    }

    private static List<Planting> planted(Fault fault) {
        return ledger.stream().filter(each -> each.fault() == fault).toList();
    }

    /** The digits as 0 to 9, without what stands between groups. */
    private static List<String> numbers(Fault fault) {
        return planted(fault).stream()
                .map(DirtyWriterTest::words)
                .map(words -> words.replaceAll("[ -]", ""))
                .map(words -> words.codePoints()
                        .map(c -> c >= 0xFF10 ? c - 0xFEE0 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }

    @Test
    void everyLineOfTheLedgerPointsAtWhatItNames() {
        assertThat(ledger).isNotEmpty().allSatisfy(each -> assertThat(
                        Fingerprint.of(words(each)).hex())
                .isEqualTo(each.sha256()));
    }

    @Test
    void everyFaultIsThereAndSomeDocumentsHaveNone() throws IOException {
        DirtyFolder.Contents contents = new DirtyFolder(folder.resolve("one")).contents();
        assertThat(contents.planted().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fault.values()).map(Fault::key).toList());
        assertThat(contents.documents()).isEqualTo(CASES * 12 / 10).isEqualTo(texts.size());
        Set<String> clean = new HashSet<>(texts.keySet());
        ledger.forEach(each -> clean.remove(each.document()));
        // Two of ten cases, and the originals of near-duplicates.
        assertThat(clean).hasSize(CASES * 4 / 10);
    }

    @Test
    void identityNumbersHaveTheRightCheckCharacter() {
        assertThat(numbers(Fault.RESIDENT_ID)).isNotEmpty().allSatisfy(number -> {
            assertThat(number).matches("\\d{17}[\\dX]");
            int remainder = 0;
            for (int i = 0; i < number.length(); i++) {
                char c = number.charAt(i);
                remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
            }
            assertThat(remainder).as(number).isEqualTo(1);
        });
    }

    @Test
    void cardsHaveTheRightCheckDigitAndTelephonesTheirForm() {
        int[] doubled = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
        assertThat(numbers(Fault.BANK_CARD)).isNotEmpty().allSatisfy(number -> {
            int sum = 0;
            for (int i = 0; i < number.length(); i++) {
                int digit = number.charAt(i) - '0';
                sum += (number.length() - i) % 2 == 0 ? doubled[digit] : digit;
            }
            assertThat(sum % 10).as(number).isZero();
        });
        assertThat(numbers(Fault.PHONE)).isNotEmpty().allMatch(number -> number.matches("1[3-9]\\d{9}"));
    }

    @Test
    void copiesDifferFromTheirOriginalsAsMuchAsTheLedgerSays() {
        assertThat(planted(Fault.NEAR_DUPLICATE)).hasSize(CASES / 5).allSatisfy(each -> {
            String original = text(each.of().orElseThrow());
            double edits = each.edits().orElseThrow();
            assertThat(edits).isBetween(0.0, 0.4);
            assertThat(words(each).equals(original)).isEqualTo(edits == 0);
        });
    }

    @Test
    void everyOtherHeldOutItemIsInADocument() throws IOException {
        List<String> items = new DirtyFolder(folder.resolve("one")).items();
        assertThat(items).hasSize(CASES / 5);
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            assertThat(texts.values().stream().anyMatch(text -> text.contains(item)))
                    .isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void equalSettingsGiveEqualBytes() throws IOException {
        write("two");
        for (String file :
                List.of("documents/documents.jsonl", "benchmark/held-out.jsonl", "planted.jsonl", "manifest.json")) {
            assertThat(folder.resolve("two").resolve(file)).hasSameBinaryContentAs(folder.resolve("one/" + file));
        }
    }
}
