package org.gaoyao.app.command.train;

import picocli.CommandLine.Command;

/** {@code gaoyao train}: models that learn, and what people see of it. */
@Command(
        name = "train",
        description = "Training: its stages, schedules and curves. 训练：各阶段、调度与曲线。",
        mixinStandardHelpOptions = true,
        subcommands = {
            TrainPasPreview.class,
            TrainBase.class,
            TrainMidtrain.class,
            TrainSft.class,
            TrainRl.class,
            TrainRlCompare.class,
            TrainPlot.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class TrainCommand {}
