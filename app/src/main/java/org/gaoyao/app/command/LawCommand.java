package org.gaoyao.app.command;

import org.gaoyao.app.command.law.LawDiffCommand;
import org.gaoyao.app.command.law.LawImport;
import org.gaoyao.app.command.law.LawList;
import org.gaoyao.app.command.law.LawSearch;
import org.gaoyao.app.command.law.LawShow;
import org.gaoyao.app.command.law.LawStats;
import picocli.CommandLine.Command;

/** {@code gaoyao law}: the statute book and the citations that rest on it. */
@Command(
        name = "law",
        description = "The statute book: import, look up, compare, check citations. 法律库与引用核查。",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LawImport.class,
            LawList.class,
            LawShow.class,
            LawSearch.class,
            LawDiffCommand.class,
            LawStats.class
        })
public final class LawCommand {}
