package org.gaoyao.app.command.tokenizer;

import picocli.CommandLine.Command;

/** {@code gaoyao tokenizer}: tokenizers of our own. */
@Command(
        name = "tokenizer",
        description = "Tokenizers of our own. 分词器。",
        mixinStandardHelpOptions = true,
        subcommands = {TokenizerTrain.class},
        synopsisSubcommandLabel = "COMMAND")
public final class TokenizerCommand {}
