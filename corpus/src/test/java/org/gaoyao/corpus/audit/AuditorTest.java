package org.gaoyao.corpus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.gaoyao.corpus.contamination.BenchmarkFolder;
import org.gaoyao.corpus.contamination.ContaminationGate;
import org.gaoyao.corpus.contamination.Decontaminator;
import org.gaoyao.corpus.duplicate.MinHash;
import org.gaoyao.corpus.duplicate.NearDuplicateGate;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.normalisation.NormalisationGate;
import org.gaoyao.corpus.normalisation.Normaliser;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.pipeline.Curator;
import org.gaoyao.corpus.privacy.PersonalDataGate;
import org.gaoyao.corpus.privacy.Pseudonymiser;
import org.gaoyao.corpus.quality.QualityGate;
import org.gaoyao.corpus.quality.QualityRules;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.corpus.shard.ShardFormat;
import org.gaoyao.corpus.shard.ShardWriter;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.dirt.DirtyFolder;
import org.gaoyao.moot.dirt.DirtyWriter;
import org.gaoyao.moot.dirt.Fault;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gates on trial: 720 documents of 600 simulated cases through intake, gates, ledger and shards. */
class AuditorTest {

    private static final int CASES = 600;

    @TempDir
    static Path folder;

    private static Audit audit = new Audit(0, List.of(), List.of());

    @BeforeAll
    static void curate() throws IOException {
        var court = new MootCourt(Docket.scenarios(), MootSettings.all(3, CASES));
        new DirtyWriter(court, folder.resolve("dirty")).write(Progress.silent());
        audit = audit("all", gates());
    }

    private static List<Gate> gates() throws IOException {
        return List.of(
                new ContaminationGate(
                        BenchmarkFolder.read(new DirtyFolder(folder.resolve("dirty")).benchmark()),
                        List.of(Decontaminator.DEFAULT_WINDOW),
                        Decontaminator.DEFAULT_SHARE),
                new NormalisationGate(Normaliser.standard()),
                new QualityGate(QualityRules.standard()),
                new NearDuplicateGate(),
                new PersonalDataGate(Pseudonymiser.standard()));
    }

    private static Audit audit(String name, List<Gate> gates) throws IOException {
        var dirty = new DirtyFolder(folder.resolve("dirty"));
        var source = new Source(
                "dirty",
                dirty.documents(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("moot"),
                List.of());
        var curation = new Curation(List.of(source), gates);
        var corpus = new CorpusFolder(folder.resolve(name));
        corpus.write(
                new Curator(curation, folder.resolve(name + "-work"), 2, Progress.silent()).run(),
                new ShardWriter(ShardFormat.JSONL, 1 << 20));
        return new Auditor(MinHash.standard()).audit(dirty, corpus, "dirty");
    }

    @Test
    void noPersonalNumberIsLeft() {
        for (Fault fault : EnumSet.of(Fault.RESIDENT_ID, Fault.PHONE, Fault.BANK_CARD)) {
            assertThat(audit.of(fault).found()).as(fault.key()).isGreaterThan(100);
            assertThat(audit.of(fault).recall()).as(fault.key()).contains(1.0);
        }
    }

    @Test
    void heldOutItemsAreFound() {
        FaultTally items = audit.of(Fault.HELD_OUT_ITEM);
        assertThat(items.planted()).isEqualTo(CASES / 10);
        assertThat(items.recall().orElseThrow()).isGreaterThanOrEqualTo(0.98);
    }

    /** Four standard deviations of pairs each of which is found or not with a probability of its own. */
    @Test
    void nearDuplicatesAreFoundAsOftenAsTheCurveSays() {
        FaultTally pairs = audit.of(Fault.NEAR_DUPLICATE);
        assertThat(pairs.found() + pairs.missed()).isGreaterThan(CASES / 6);
        assertThat(pairs.expected()).isBetween(CASES / 20.0, CASES / 5.0);
        assertThat((double) pairs.found()).isCloseTo(pairs.expected(), within(4 * Math.sqrt(CASES / 5 * 0.25)));
    }

    @Test
    void debrisOfPagesGoes() {
        assertThat(audit.of(Fault.MARKUP).recall().orElseThrow()).isGreaterThan(0.9);
    }

    /** Short statements of simulated witnesses can be as alike as copies. */
    @Test
    void nothingCleanIsDroppedButWhatIsAlikeByChance() {
        assertThat(audit.gates()).allSatisfy(gate -> assertThat(gate.unplanted())
                .as(gate.toString())
                .isLessThanOrEqualTo(gate.gate().equals("near-duplicates") ? CASES / 100 : 0));
    }

    /** What no gate looked for is not counted as missed by one. */
    @Test
    void withoutItsGateAFaultIsNotTriedAndStays() throws IOException {
        Audit without = audit("without", gates().subList(0, 1));
        assertThat(without.of(Fault.PHONE).tried()).isFalse();
        assertThat(without.of(Fault.PHONE).recall()).isEmpty();
        assertThat(without.of(Fault.HELD_OUT_ITEM)).isEqualTo(audit.of(Fault.HELD_OUT_ITEM));
        assertThat(audit.of(Fault.ENDED_LAW).tried()).isFalse();
    }
}
