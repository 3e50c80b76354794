package org.gaoyao.app.command.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.Conversation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How answers are drawn, on a command line; what is left away is as the model has it. */
public final class AnswerOptions {

    @Option(names = "--think", negatable = true, description = "Let it think first, or not. 是否先思考。")
    private @Nullable Boolean thinks;

    @Option(
            names = "--thinking-budget",
            paramLabel = "N",
            description = "The most tokens of thinking, for a model of this machine. 思考预算。")
    private @Nullable Integer longestThought;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The most tokens, thinking included. 最大词元数。")
    private @Nullable Integer longest;

    @Option(names = "--temperature", paramLabel = "T", description = "0 takes the likeliest token. 温度。")
    private @Nullable Double temperature;

    @Option(names = "--top-p", paramLabel = "P", description = "Only the fewest tokens of probability P together.")
    private @Nullable Double topP;

    @Option(names = "--top-k", paramLabel = "K", description = "Only the K likeliest tokens.")
    private @Nullable Integer topK;

    @Option(names = "--min-p", paramLabel = "P", description = "Only tokens P times as likely as the likeliest.")
    private @Nullable Double minP;

    @Option(names = "--stop", paramLabel = "TEXT", description = "Ends an answer; may be repeated. 停止字符串。")
    private List<String> stops = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Of the random numbers. 随机种子。")
    private @Nullable Long seed;

    /** A request for the answer to a conversation. */
    public ChatRequest request(Conversation conversation) {
        var sampling = new Sampling(
                Optional.ofNullable(temperature),
                Optional.ofNullable(topP),
                Optional.ofNullable(topK),
                Optional.ofNullable(minP),
                Optional.ofNullable(longest),
                Optional.ofNullable(longestThought),
                stops,
                Optional.ofNullable(seed));
        ChatRequest request = ChatRequest.of(conversation).with(sampling);
        return thinks == null ? request : request.withThinking(thinks);
    }
}
