package org.gaoyao.app.command.retrieval;

import picocli.CommandLine.Command;

/** {@code gaoyao retrieval}: rankings, made and measured. */
@Command(
        name = "retrieval",
        description = "Ranks articles for questions, and measures rankings. 法条检索与评测。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RetrievalTrain.class, RetrievalRun.class, RetrievalEval.class, RetrievalFolds.class})
public final class RetrievalCommand {}
