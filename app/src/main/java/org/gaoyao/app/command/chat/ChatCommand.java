package org.gaoyao.app.command.chat;

import picocli.CommandLine.Command;

/** {@code gaoyao chat}: conversations. */
@Command(
        name = "chat",
        description = "Conversations: rendered as a model reads them. 对话。",
        mixinStandardHelpOptions = true,
        subcommands = {ChatRender.class},
        synopsisSubcommandLabel = "COMMAND")
public final class ChatCommand {}
