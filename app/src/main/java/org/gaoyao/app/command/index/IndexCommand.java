package org.gaoyao.app.command.index;

import picocli.CommandLine.Command;

/** {@code gaoyao index}: the index of articles. */
@Command(
        name = "index",
        description = "Makes articles searchable. 建立法条索引。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {IndexBuild.class})
public final class IndexCommand {}
