package org.gaoyao.app.command.model;

import picocli.CommandLine.Command;

/** {@code gaoyao model}: checkpoints and what can be done with them. */
@Command(
        name = "model",
        description = "Checkpoints: make, show, check, run. 模型检查点的创建、查看、校验与运行。",
        mixinStandardHelpOptions = true,
        subcommands = {
            ModelDownload.class,
            ModelInfo.class,
            ModelInit.class,
            ModelLogits.class,
            ModelPlan.class,
            ModelTokenize.class,
            ModelGenerate.class,
            ModelMerge.class,
            ModelConvert.class,
            ModelExport.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class ModelCommand {}
