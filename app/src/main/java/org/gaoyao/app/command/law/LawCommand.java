package org.gaoyao.app.command.law;

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
            LawCheck.class,
            LawStats.class,
            LawAudit.class,
            LawAmount.class,
            LawCharges.class,
            LawElements.class
        })
public final class LawCommand {}
