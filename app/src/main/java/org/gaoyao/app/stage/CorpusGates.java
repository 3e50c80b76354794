package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gaoyao.app.stage.CorpusSettings.GateName;
import org.gaoyao.app.stage.GateSettings.Perplexity;
import org.gaoyao.corpus.classification.ClassGate;
import org.gaoyao.corpus.contamination.BenchmarkFolder;
import org.gaoyao.corpus.contamination.ContaminationGate;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.duplicate.MinHash;
import org.gaoyao.corpus.duplicate.NearDuplicateGate;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.intake.SourceReader;
import org.gaoyao.corpus.judgment.JudgmentGate;
import org.gaoyao.corpus.language.LanguageGate;
import org.gaoyao.corpus.mixture.MixtureGate;
import org.gaoyao.corpus.normalisation.NormalisationGate;
import org.gaoyao.corpus.normalisation.Normaliser;
import org.gaoyao.corpus.perplexity.CharacterModel;
import org.gaoyao.corpus.perplexity.CheckpointScorer;
import org.gaoyao.corpus.perplexity.PerplexityGate;
import org.gaoyao.corpus.perplexity.PerplexityScorer;
import org.gaoyao.corpus.perplexity.Thresholds;
import org.gaoyao.corpus.privacy.PersonalData;
import org.gaoyao.corpus.privacy.PersonalDataGate;
import org.gaoyao.corpus.privacy.Pseudonymiser;
import org.gaoyao.corpus.privacy.Role;
import org.gaoyao.corpus.quality.QualityGate;
import org.gaoyao.corpus.validity.LawInForceGate;
import org.gaoyao.corpus.validity.RecencyGate;
import org.gaoyao.corpus.window.Windows;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tokenizer.TokenizerFiles;

/**
 * Makes the gates that a recipe names.
 *
 * @param settings the settings
 * @param statutes the folder in which the stage law imported statutes, if it did
 * @param reference what the perplexity is learnt from where the settings name nothing, if there is something
 * @param seed of the draw of the mixture
 */
record CorpusGates(CorpusSettings settings, Optional<Path> statutes, Optional<Source> reference, long seed) {

    /** The gates in their order; those that need what is not there are left out. */
    List<Gate> gates() throws IOException {
        var gates = new ArrayList<Gate>();
        for (GateName name : settings.gates()) {
            gate(name).ifPresent(gates::add);
        }
        return gates;
    }

    private Optional<Gate> gate(GateName name) throws IOException {
        return switch (name) {
            case CLASS -> Optional.of(new ClassGate());
            case DECONTAMINATION -> decontamination();
            case NORMALISE ->
                Optional.of(new NormalisationGate(
                        new Normaliser(Set.copyOf(settings.normalise().steps()))));
            case LANGUAGE ->
                Optional.of(new LanguageGate(
                        Set.copyOf(settings.language().accepted()),
                        settings.language().mixing()));
            case QUALITY -> Optional.of(new QualityGate(settings.quality().rules()));
            case JUDGMENT ->
                Optional.of(new JudgmentGate(Set.copyOf(settings.judgment().parts())));
            case NEAR_DUPLICATES -> Optional.of(new NearDuplicateGate(signatures(settings)));
            case LAW_IN_FORCE -> lawInForce();
            case RECENCY ->
                settings.recency()
                        .on()
                        .map(day -> new RecencyGate(
                                day, Period.ofYears(settings.recency().years())));
            case PERPLEXITY -> perplexity();
            case PERSONAL_DATA -> Optional.of(new PersonalDataGate(pseudonymiser()));
            case MIXTURE -> mixture();
        };
    }

    /** The gates on trial: against other benchmarks, and without those that choose among sound documents. */
    CorpusGates against(Path benchmarks) {
        GateSettings.Decontamination of = settings.decontamination();
        return new CorpusGates(
                settings.withoutChoice()
                        .with(new GateSettings.Decontamination(
                                Optional.of(benchmarks), of.licence(), of.windows(), of.share())),
                statutes,
                reference,
                seed);
    }

    /** What near-duplicates are found by. */
    static MinHash signatures(CorpusSettings settings) {
        GateSettings.NearDuplicates of = settings.nearDuplicates();
        return new MinHash(new Windows(of.window()), of.bands(), of.rows());
    }

    /** What replaces personal data, in documents and in samples. */
    Pseudonymiser pseudonymiser() {
        List<PersonalData> kinds = settings.personalData().kinds();
        List<Role> kept = settings.personalData().keepNames();
        return new Pseudonymiser(
                kinds.isEmpty() ? EnumSet.allOf(PersonalData.class) : Set.copyOf(kinds), Set.copyOf(kept));
    }

    private Optional<Gate> decontamination() throws IOException {
        GateSettings.Decontamination of = settings.decontamination();
        return of.benchmarks().isEmpty()
                ? Optional.empty()
                : Optional.of(new ContaminationGate(
                        BenchmarkFolder.read(of.benchmarks().get()), of.windows(), of.share()));
    }

    /** Without statutes it knows what the digest says, and a short list of laws that ended. */
    private Optional<Gate> lawInForce() throws IOException {
        var checker = new CitationChecker(
                statutes.isPresent() ? new StatuteStore(statutes.get()).book() : StatuteBook.of(List.of()));
        return Optional.of(new LawInForceGate(
                checker, settings.lawInForce().on(), settings.lawInForce().policy()));
    }

    private Optional<Gate> perplexity() throws IOException {
        Perplexity of = settings.perplexity();
        Thresholds thresholds =
                switch (of.mode()) {
                    case QUANTILE -> new Thresholds.Quantile(of.low(), of.mid(), of.reject());
                    case ABSOLUTE -> new Thresholds.Absolute(of.low(), of.mid(), of.reject());
                };
        return scorer(of).map(scorer -> new PerplexityGate(scorer, thresholds));
    }

    private Optional<PerplexityScorer> scorer(Perplexity of) throws IOException {
        if (of.checkpoint().isPresent()) {
            Checkpoint checkpoint = Checkpoint.open(of.checkpoint().get());
            return Optional.of(new CheckpointScorer(
                    checkpoint.load(DType.F32, Device.CPU),
                    TokenizerFiles.read(of.checkpoint().get())));
        }
        Optional<Source> learnt =
                of.reference().map(path -> Source.of("reference", path)).or(() -> reference);
        if (learnt.isEmpty()) {
            return Optional.empty();
        }
        Iterator<String> texts = SourceReader.first(learnt.get(), of.characters()).stream()
                .map(Document::text)
                .iterator();
        return Optional.of(CharacterModel.train(texts, CharacterModel.CUSTOMARY_ORDER, of.characters()));
    }

    private Optional<Gate> mixture() {
        GateSettings.Mixture of = settings.mixture();
        OptionalLong characters = of.characters().map(OptionalLong::of).orElse(OptionalLong.empty());
        return of.shares().map(shares -> new MixtureGate(shares, characters, seed));
    }
}
