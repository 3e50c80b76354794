package org.gaoyao.app.command.corpus;

import picocli.CommandLine.Command;

/** {@code gaoyao corpus}: the curation of documents. */
@Command(
        name = "corpus",
        description = "Curates documents. 整理语料。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CorpusBuild.class,
            CorpusReport.class,
            CorpusShow.class,
            CorpusDiff.class,
            CorpusStats.class,
            CorpusSegment.class,
            CorpusDecontaminate.class
        })
public final class CorpusCommand {}
