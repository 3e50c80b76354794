package org.gaoyao.app.command.eval;

import picocli.CommandLine.Command;

/** {@code gaoyao eval}: benchmarks and the scores of models on them. */
@Command(
        name = "eval",
        description = "Benchmarks: ask models, score what they answered, as published and corrected. 评测与评分。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EvalRun.class,
            EvalScore.class,
            EvalJudge.class,
            EvalCompare.class,
            EvalBoard.class,
            EvalList.class,
            EvalData.class
        })
public final class EvalCommand {}
