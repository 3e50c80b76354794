package org.gaoyao.app.command.moot;

import picocli.CommandLine.Command;

/** {@code gaoyao moot}: the moot court. */
@Command(
        name = "moot",
        description = "The moot court: simulated cases whose every answer is known. 模拟法庭。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {MootGenerate.class, MootShow.class, MootPage.class, MootStats.class})
public final class MootCommand {}
