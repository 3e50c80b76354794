package org.gaoyao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.gaoyao.app.command.RecipeCommand;
import org.gaoyao.app.command.RunCommand;
import org.gaoyao.app.command.RunsCommand;
import org.gaoyao.app.command.chat.ChatCommand;
import org.gaoyao.app.command.corpus.CorpusCommand;
import org.gaoyao.app.command.eval.EvalCommand;
import org.gaoyao.app.command.index.IndexCommand;
import org.gaoyao.app.command.launch.LaunchCommand;
import org.gaoyao.app.command.law.LawCommand;
import org.gaoyao.app.command.model.ModelCommand;
import org.gaoyao.app.command.moot.MootCommand;
import org.gaoyao.app.command.retrieval.RetrievalCommand;
import org.gaoyao.app.command.search.SearchCommand;
import org.gaoyao.app.command.sentence.SentenceCommand;
import org.gaoyao.app.command.tokenizer.TokenizerCommand;
import org.gaoyao.app.command.train.TrainCommand;
import org.gaoyao.model.tensor.LostRankException;
import org.gaoyao.run.ProblemsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code gaoyao}: exit code 0 when done, 1 when something was wrong with the work, 2 with the command. */
@Command(
        name = "gaoyao",
        description = "Builds, proves and serves legal language models for Chinese law. 皋陶：中国法律语言模型的构建、验证与服务。",
        mixinStandardHelpOptions = true,
        version = "gaoyao 0.1.0",
        subcommands = {
            RunCommand.class,
            RecipeCommand.class,
            RunsCommand.class,
            LawCommand.class,
            SentenceCommand.class,
            MootCommand.class,
            ModelCommand.class,
            TokenizerCommand.class,
            TrainCommand.class,
            ChatCommand.class,
            CorpusCommand.class,
            EvalCommand.class,
            IndexCommand.class,
            RetrievalCommand.class,
            SearchCommand.class,
            LaunchCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Gaoyao {

    private static final String FAILED = "the command could not be finished";

    Gaoyao() {}

    /** Runs a command line and exits with its code. */
    static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with the error handling that all commands share. */
    static CommandLine commandLine() {
        return new CommandLine(new Gaoyao())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    switch (failure) {
                        case ProblemsException refusal -> command.getErr().println(refusal.getMessage());
                        case LostRankException lost -> command.getErr().println(lost.getMessage());
                        case IOException io ->
                            command.getErr()
                                    .println(ProblemsException.of(FAILED, io).getMessage());
                        case UncheckedIOException io ->
                            command.getErr()
                                    .println(ProblemsException.of(FAILED, Objects.requireNonNull(io.getCause()))
                                            .getMessage());
                        default -> failure.printStackTrace(command.getErr());
                    }
                    return 1;
                });
    }
}
