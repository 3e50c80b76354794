package org.gaoyao.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.gaoyao.corpus.classification.ClassGate;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.duplicate.NearDuplicateGate;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.judgment.JudgmentGate;
import org.gaoyao.corpus.mixture.MixtureGate;
import org.gaoyao.corpus.normalisation.NormalisationGate;
import org.gaoyao.corpus.normalisation.Normaliser;
import org.gaoyao.corpus.perplexity.CharacterModel;
import org.gaoyao.corpus.perplexity.PerplexityGate;
import org.gaoyao.corpus.perplexity.Thresholds;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Curation;
import org.gaoyao.corpus.privacy.PersonalDataGate;
import org.gaoyao.corpus.privacy.Pseudonymiser;
import org.gaoyao.corpus.validity.LawInForceGate;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.CitationChecker;

/**
 * A curation of the moot court's documents by gates of every kind: rules, tables that do not travel, three that see all
 * documents.
 *
 * @param sources folders, a source each
 * @param dies the id at which a gate fails, as if the power went; empty for none
 */
record MootBlueprint(List<String> sources, String dies) implements Blueprint {

    @Override
    public Curation curation() throws IOException {
        List<Source> from = sources.stream()
                .map(folder -> new Source(
                        String.valueOf(Path.of(folder).getFileName()),
                        Path.of(folder),
                        Optional.of("*.jsonl"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("moot"),
                        List.of()))
                .toList();
        List<Gate> gates = List.of(
                new ClassGate(),
                new NormalisationGate(Normaliser.standard()),
                new JudgmentGate(Set.of()),
                new NearDuplicateGate(),
                new Mortal(dies),
                new LawInForceGate(
                        new CitationChecker(StatuteBook.of(List.of())),
                        LocalDate.parse("2026-01-01"),
                        LawInForceGate.Policy.FLAG),
                new PerplexityGate(model(), Thresholds.Quantile.CUSTOMARY),
                new PersonalDataGate(Pseudonymiser.standard()),
                new MixtureGate(Map.of(Domain.GENERAL, 0.3, Domain.LEGAL, 0.7), OptionalLong.of(100_000), 5));
        var names = Pseudonymiser.standard();
        return new Curation(
                from, Limits.STANDARD, gates, text -> names.apply(text).text());
    }

    private CharacterModel model() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(sources.getFirst()))) {
            return CharacterModel.train(
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(MootBlueprint::read)
                            .iterator(),
                    3,
                    50_000);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A gate that keeps everything until it fails. */
    private record Mortal(String dies) implements DocumentGate {

        @Override
        public String name() {
            return "mortal";
        }

        @Override
        public Outcome judge(Document document) {
            if (document.id().equals(dies)) {
                throw new IllegalStateException("no power at " + dies);
            }
            return new Outcome.Kept(document);
        }
    }
}
