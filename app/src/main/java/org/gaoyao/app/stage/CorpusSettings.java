package org.gaoyao.app.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.field.KnownCorpus;
import org.gaoyao.corpus.shard.ShardFormat;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/**
 * The settings of the stage {@code corpus}.
 *
 * @param sources where documents come from, by name
 * @param moot whether the moot court's training documents are a source too
 * @param gates the gates in their order
 * @param judgment how judgments are taken apart
 * @param nearDuplicates how near-duplicates are found
 * @param decontamination against which benchmarks
 * @param output the shards
 */
record CorpusSettings(
        @About("Where documents come from, by name, in this order.") @Default("{}")
        Map<String, From> sources,

        @About("Whether the training documents of the stage moot, where it stands above, are a source too.")
        @Default("true")
        boolean moot,

        @About("The gates, in the order in which documents go through them.")
        @Default("[class, judgment, near-duplicates, decontamination]")
        List<GateName> gates,

        @About("How judgments are taken apart.") @Default("{}")
        Judgments judgment,

        @About("How near-duplicates are found.") @Default("{}")
        Duplicates nearDuplicates,

        @About("Against which benchmarks documents are held.") @Default("{}")
        Contamination decontamination,

        @About("What is written.") @Default("{}") Output output) {

    /** The gates that a recipe can name. */
    enum GateName {
        /** Gives documents of no class the legal class of which they look. */
        CLASS,
        /** Labels judgments with what they say of themselves. */
        JUDGMENT,
        /** Keeps the best of documents that say the same. */
        NEAR_DUPLICATES,
        /** Drops what holds items of benchmarks. */
        DECONTAMINATION
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
    }

    /** How judgments are taken apart. */
    record Judgments(
            @About("The parts of judgments that are kept, as LexPro keeps key segments; all if empty.") @Default("[]")
            List<SegmentName> parts) {}

    /** How near-duplicates are found. */
    record Duplicates(
            @About("Characters in a window.") @Default("5") int window,

            @About("Bands of a signature.") @Default("14") int bands,

            @About("Rows of a band.") @Default("8") int rows) {

        Duplicates {
            positive("window", window, "bands", bands, "rows", rows);
        }
    }

    /** Against which benchmarks documents are held. */
    record Contamination(
            @About("The folder of the benchmarks' repositories; else the folder benchmarks in the data folder.")
            Optional<Path> benchmarks,

            @About("By what right the benchmarks are used.") @Default("as their repositories state")
            String licence,

            @About("Characters in a window; a document is hit if it is with any of them.") @Default("[24]")
            List<Integer> windows,

            @About("The share of windows from which on a document is hit.") @Default("0.5")
            double share) {

        Contamination {
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

    /** What is written. */
    record Output(
            @About("jsonl (compressed with zstd) or parquet.") @Default("jsonl")
            ShardFormat format,

            @About("Megabytes of text in a shard.") @Default("256")
            int shardMegabytes) {

        Output {
            positive("shard-megabytes", shardMegabytes);
        }
    }

    private static void positive(Object... namesAndValues) {
        var problems = new Problems();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if ((int) namesAndValues[i + 1] < 1) {
                problems.add((String) namesAndValues[i], "must be at least 1, got " + namesAndValues[i + 1], "");
            }
        }
        problems.throwIfAny("the settings were not read");
    }
}
