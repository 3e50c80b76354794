package org.gaoyao.app.stage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.language.Language;
import org.gaoyao.corpus.mixture.MixtureGate;
import org.gaoyao.corpus.normalisation.Normalisation;
import org.gaoyao.corpus.privacy.PersonalData;
import org.gaoyao.corpus.privacy.Role;
import org.gaoyao.corpus.quality.Measure;
import org.gaoyao.corpus.quality.QualityRules;
import org.gaoyao.corpus.validity.LawInForceGate;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.run.Problems;

/** The settings of the gates of a corpus, a record for each; a wrong one is reported with its key. */
final class GateSettings {

    private GateSettings() {}

    /** Against which benchmarks documents are held. */
    record Decontamination(
            @About("The folder of the benchmarks' repositories; else the folder benchmarks in the data folder.")
            Optional<Path> benchmarks,

            @About("By what right the benchmarks are used.") @Default("as their repositories state")
            String licence,

            @About("Characters in a window; a document is hit if it is with any of them.") @Default("[24]")
            List<Integer> windows,

            @About("The share of windows from which on a document is hit.") @Default("0.5")
            double share) {

        Decontamination {
            var problems = new Problems();
            if (windows.isEmpty() || windows.stream().anyMatch(window -> window < 1)) {
                problems.add("windows", "must be numbers from 1, got " + windows, "write, for example, [24, 13]");
            }
            if (!(share > 0 && share <= 1)) {
                problems.add("share", "must be over 0 and up to 1, got " + share, "");
            }
            problems.throwIfAny("the settings were not read");
        }
    }

    /** What normal form is. */
    record Normalise(
            @About("What is brought into normal form; script turns traditional characters into simplified ones.")
            @Default("[characters, width, spaces, boilerplate, lines]")
            List<Normalisation> steps) {}

    /** Which languages stay. */
    record Languages(
            @About("The languages that stay.") @Default("[simplified-chinese, traditional-chinese, english]")
            List<Language> accepted,

            @About("The greatest share of words of another script that stays.") @Default("0.2")
            double mixing) {

        Languages {
            if (accepted.isEmpty() || !(mixing >= 0 && mixing <= 1)) {
                throw new IllegalArgumentException(
                        "accepted must name a language, and mixing be from 0 to 1, got %s and %s"
                                .formatted(accepted, mixing));
            }
        }
    }

    /** The limits that texts have to keep. */
    record Quality(
            @About("Limits that replace the standard ones, by measure: {characters: 100}.") @Default("{}")
            Map<String, Double> limits,

            @About("Measures without a limit.") @Default("[]")
            List<Measure> without) {

        Quality {
            var problems = new Problems();
            List<String> known =
                    Arrays.stream(Measure.values()).map(Measure::key).toList();
            for (Map.Entry<String, Double> limit : limits.entrySet()) {
                if (!known.contains(limit.getKey())) {
                    problems.add("limits", "names no measure: " + limit.getKey(), "known: " + String.join(", ", known));
                }
            }
            problems.throwIfAny("the settings were not read");
        }

        /** The standard limits with these changes. */
        QualityRules rules() {
            QualityRules rules = QualityRules.standard();
            for (Measure measure : Measure.values()) {
                Double limit = limits.get(measure.key());
                rules = limit == null ? rules : rules.with(measure, limit);
                rules = without.contains(measure) ? rules.without(measure) : rules;
            }
            return rules;
        }
    }

    /** How judgments are taken apart. */
    record Judgments(
            @About("The parts of judgments that are kept, as LexPro keeps key segments; all if empty.") @Default("[]")
            List<SegmentName> parts) {}

    /** How near-duplicates are found. */
    record NearDuplicates(
            @About("Characters in a window.") @Default("5") int window,

            @About("Bands of a signature.") @Default("14") int bands,

            @About("Rows of a band.") @Default("8") int rows) {

        NearDuplicates {
            var problems = new Problems();
            least(problems, "window", window, 1);
            least(problems, "bands", bands, 1);
            least(problems, "rows", rows, 1);
            problems.throwIfAny("the settings were not read");
        }
    }

    /** For which day citations are checked. Needs statutes imported by the stage law. */
    record LawInForce(
            @About("The reference date: the day on which law has to be in force.") @Default("2026-01-01")
            LocalDate on,

            @About("What becomes of documents that cite law that is not: flag or drop.") @Default("flag")
            LawInForceGate.Policy policy) {}

    /** How old legal text may be. */
    record Recency(
            @About("The reference date; without it nothing is too old.")
            Optional<LocalDate> on,

            @About("How many years before it legal text may be; LegalOne takes five.") @Default("5")
            int years) {

        Recency {
            var problems = new Problems();
            least(problems, "years", years, 1);
            problems.throwIfAny("the settings were not read");
        }
    }

    /** How perplexity is scored and buckets are made. */
    record Perplexity(
            @About("Text that is known to be good, from which a model of characters is learnt; else the moot court's"
                    + " validation documents, where that stage stands above. It must not be text of the sources.")
            Optional<Path> reference,

            @About("By what right the reference is used.") @Default("not stated")
            String licence,

            @About("How many characters of the reference are learnt.") @Default("2000000")
            long characters,

            @About("A checkpoint that scores instead.") Optional<Path> checkpoint,

            @About("Whether low, mid and reject are shares of the documents (quantile) or perplexities (absolute).")
            @Default("quantile")
            Mode mode,

            @About("Where the low bucket ends.") @Default("0.196")
            double low,

            @About("Where the middle bucket ends.") @Default("0.686")
            double mid,

            @About("Where rejection begins.") @Default("0.98")
            double reject) {

        /** What the ends of buckets are. */
        enum Mode {
            /** Shares of the documents. */
            QUANTILE,
            /** Perplexities. */
            ABSOLUTE
        }

        Perplexity {
            double most = mode == Mode.QUANTILE ? 1 : Double.MAX_VALUE;
            if (!(0 <= low && low <= mid && mid <= reject && reject <= most)) {
                throw new IllegalArgumentException("low, mid and reject must not fall, from 0 to %s, got %s, %s, %s"
                        .formatted(mode == Mode.QUANTILE ? "1" : "any", low, mid, reject));
            }
            if (characters < 1) {
                throw new IllegalArgumentException("characters must be at least 1, got " + characters);
            }
        }
    }

    /** What personal data is replaced. */
    record PersonalDatum(
            @About("The kinds that are replaced; all if empty.") @Default("[]")
            List<PersonalData> kinds,

            @About("Whose names stay.") @Default("[bench]") List<Role> keepNames) {}

    /** The shares of the parts. Where nothing is given, everything is kept. */
    record Mixture(
            @About("The share of general text, to any scale; 0 for none. Without any share: LegalOne's .4, .54 and"
                    + " .06.")
            Optional<Double> general,

            @About("The share of legal text.") Optional<Double> legal,

            @About("The share of synthetic text.") Optional<Double> synthetic,

            @About("How many characters are kept at most; else as many as the scarcest part allows.")
            Optional<Long> characters) {

        Mixture {
            boolean shares = general.isPresent() || legal.isPresent() || synthetic.isPresent();
            boolean sound = Stream.of(general, legal, synthetic)
                    .allMatch(share -> share.orElse(0.0) >= 0 && share.orElse(0.0) < Double.POSITIVE_INFINITY);
            double sum = general.orElse(0.0) + legal.orElse(0.0) + synthetic.orElse(0.0);
            if (!sound || (shares && !(sum > 0))) {
                throw new IllegalArgumentException(
                        "shares must be from 0 and not all 0, got general %s, legal %s, synthetic %s"
                                .formatted(general.orElse(0.0), legal.orElse(0.0), synthetic.orElse(0.0)));
            }
        }

        /** The shares, where any share or a size is given; a part without a share is not kept. */
        Optional<Map<Domain, Double>> shares() {
            var given = new EnumMap<Domain, Double>(Domain.class);
            general.ifPresent(share -> given.put(Domain.GENERAL, share));
            legal.ifPresent(share -> given.put(Domain.LEGAL, share));
            synthetic.ifPresent(share -> given.put(Domain.SYNTHETIC, share));
            given.values().removeIf(share -> share == 0);
            return given.isEmpty() ? characters.map(_ -> MixtureGate.LEGAL_ONE) : Optional.of(given);
        }
    }

    private static void least(Problems problems, String key, int value, int least) {
        if (value < least) {
            problems.add(key, "must be at least " + least + ", got " + value, "");
        }
    }
}
