package org.gaoyao.app.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.field.KnownCorpus;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.shard.ShardFormat;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/**
 * The settings of the stage {@code corpus}: sources, gates in their order, a section for each gate, output.
 *
 * @param sources where documents come from, by name
 * @param moot whether the moot court's training documents are a source too
 * @param gates the gates in their order
 * @param decontamination against which benchmarks
 * @param normalise what normal form is
 * @param language which languages stay
 * @param quality the limits that texts have to keep
 * @param judgment how judgments are taken apart
 * @param nearDuplicates how near-duplicates are found
 * @param lawInForce for which day citations are checked
 * @param recency how old legal text may be
 * @param perplexity how buckets are made
 * @param personalData what is replaced
 * @param mixture the shares of the parts
 * @param output the shards
 * @param engine who does the work
 * @param master where the cluster is
 * @param cluster further settings of the cluster
 */
record CorpusSettings(
        @About("Where documents come from, by name, in this order.") @Default("{}")
        Map<String, From> sources,

        @About("Whether the training documents of the stage moot, where it stands above, are a source too.")
        @Default("true")
        boolean moot,

        @About("The gates, in the order in which documents go through them. What a gate needs and has not leaves it"
                + " out: a benchmark, a reference date, sizes of the mixture.")
        @Default("[class, decontamination, normalise, language, quality, judgment, near-duplicates,"
                + " law-in-force, recency, perplexity, personal-data, mixture]")
        List<GateName> gates,

        @Default("{}") GateSettings.Decontamination decontamination,
        @Default("{}") GateSettings.Normalise normalise,
        @Default("{}") GateSettings.Languages language,
        @Default("{}") GateSettings.Quality quality,
        @Default("{}") GateSettings.Judgments judgment,
        @Default("{}") GateSettings.NearDuplicates nearDuplicates,
        @Default("{}") GateSettings.LawInForce lawInForce,
        @Default("{}") GateSettings.Recency recency,
        @Default("{}") GateSettings.Perplexity perplexity,
        @Default("{}") GateSettings.PersonalDatum personalData,
        @Default("{}") GateSettings.Mixture mixture,

        @About("What is written.") @Default("{}") Output output,

        @About("Who does the work: embedded for the threads of this process, or spark, where it was built in.")
        @Default(CorpusEngines.EMBEDDED)
        String engine,

        @About("The cluster of the engine spark: local[*], or spark://HOST:PORT.") @Default("local[*]")
        String master,

        @About("Further settings of the cluster, such as spark.executor.memory: 8g.") @Default("{}")
        Map<String, String> cluster) {

    /** The gates that a recipe can name. */
    enum GateName {
        /** Gives documents of no class the legal class of which they look. */
        CLASS,
        /** Drops what holds items of benchmarks. */
        DECONTAMINATION,
        /** Brings texts into normal form. */
        NORMALISE,
        /** Labels documents with their language, and drops those of others. */
        LANGUAGE,
        /** Drops texts that break a limit. */
        QUALITY,
        /** Labels judgments with what they say of themselves. */
        JUDGMENT,
        /** Keeps the best of documents that say the same. */
        NEAR_DUPLICATES,
        /** Flags or drops what cites law that is no longer in force. */
        LAW_IN_FORCE,
        /** Drops legal text that is too old. */
        RECENCY,
        /** Gives documents their perplexity and bucket. */
        PERPLEXITY,
        /** Replaces personal data. */
        PERSONAL_DATA,
        /** Keeps of each part of the mixture its share. */
        MIXTURE
    }

    /**
     * A source.
     *
     * @param path a file or folder
     * @param files which files of a folder
     * @param licence by what right it is used
     * @param documentClass the class of its documents
     * @param layout its layout
     * @param text the fields of the text
     */
    record From(
            @About("A file, or a folder that is walked, archives included.")
            Path path,

            @About("Which names of files in a folder belong to it, such as \"*.jsonl.gz\"; else all.")
            Optional<String> files,

            @About("By what right it is used; else what the giver of a known corpus states.")
            Optional<String> licence,

            @About("The class of its documents; else that of a known corpus, else told by the gate class.")
            Optional<DocumentClass> documentClass,

            @About("The layout of its rows: the name of a known corpus, gaoyao, moot or common; else told by the path.")
            Optional<String> layout,

            @About("The fields that are the text, instead of those of the layout.") @Default("[]")
            List<String> text) {

        From {
            var problems = new Problems();
            List<String> known =
                    KnownCorpus.all().stream().map(KnownCorpus::name).toList();
            layout.filter(name -> !known.contains(name))
                    .ifPresent(name -> problems.add(
                            "layout",
                            "is no known layout: " + name,
                            Nearest.of(name, known)
                                            .map(near -> "did you mean \"" + near + "\"? ")
                                            .orElse("")
                                    + "known: " + String.join(", ", known)));
            problems.throwIfAny("the source was not read");
        }

        Source source(String name) {
            return new Source(name, path, files, licence, documentClass, layout, text);
        }
    }

    /** What is written. */
    record Output(
            @About("jsonl (compressed with zstd) or parquet.") @Default("jsonl")
            ShardFormat format,

            @About("Megabytes of text in a shard.") @Default("256")
            int shardMegabytes) {

        Output {
            if (shardMegabytes < 1) {
                throw new IllegalArgumentException("shard-megabytes must be at least 1, got " + shardMegabytes);
            }
        }
    }

    /** The sources that the recipe names. */
    List<Source> from() {
        return sources.entrySet().stream()
                .map(entry -> entry.getValue().source(entry.getKey()))
                .toList();
    }

    /** The same against other benchmarks. */
    CorpusSettings with(GateSettings.Decontamination other) {
        return with(gates, other);
    }

    /** The same without gates that choose among sound documents. */
    CorpusSettings withoutChoice() {
        return with(
                gates.stream()
                        .filter(gate -> gate != GateName.RECENCY && gate != GateName.MIXTURE)
                        .toList(),
                decontamination);
    }

    private CorpusSettings with(List<GateName> others, GateSettings.Decontamination other) {
        return new CorpusSettings(
                sources,
                moot,
                others,
                other,
                normalise,
                language,
                quality,
                judgment,
                nearDuplicates,
                lawInForce,
                recency,
                perplexity,
                personalData,
                mixture,
                output,
                engine,
                master,
                cluster);
    }
}
