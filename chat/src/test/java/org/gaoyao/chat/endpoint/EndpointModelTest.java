package org.gaoyao.chat.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.chat.endpoint.Server.delta;
import static org.gaoyao.chat.endpoint.Server.error;
import static org.gaoyao.chat.endpoint.Server.finish;
import static org.gaoyao.chat.endpoint.Server.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.RememberingModel;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.answer.TokenCount;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected of an endpoint, shown on a real server that streams, fails, hangs and breaks off. */
class EndpointModelTest {

    static final Patience SHORT = new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            3,
            Duration.ofMillis(1),
            Duration.ofSeconds(2));

    private static final ChatRequest QUESTION = ChatRequest.of("盗窃罪如何量刑？");
    private static final String USAGE = "{\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":3}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reasoning_content", "reasoning"})
    void streamsThinkingThatComesInAFieldOfItsOwn(String field) throws Exception {
        Answer answer = answer(
                delta(field, "先看"), delta(field, "数额。"), delta("content", "三年"), finish("stop"), USAGE, "[DONE]");

        assertThat(answer.thinking()).contains("先看数额。");
        assertThat(answer.text()).isEqualTo("三年");
        assertThat(answer.finish()).isEqualTo(Finish.STOP);
        assertThat(answer.tokens()).contains(new TokenCount(7, 3));
    }

    @Test
    void takesThinkingOnceThatComesInBothFields() throws Exception {
        String both = "{\"choices\":[{\"delta\":{\"reasoning\":\"想\",\"reasoning_content\":\"想\"}}]}";
        assertThat(answer(both, delta("content", "答"), finish("stop")).thinking())
                .contains("想");
    }

    @Test
    void splitsThinkingFromTextAtTagsThatComeInPieces() throws Exception {
        Answer answer = answer(
                delta("content", "\n<th"),
                delta("content", "ink>\n想</thi"),
                delta("content", "nk>\n\n答 </think>"),
                finish("length"));
        assertThat(answer.thinking()).contains("想");
        assertThat(answer.text()).isEqualTo("答 </think>");
        assertThat(answer.finish()).isEqualTo(Finish.LENGTH);
    }

    @Test
    void textBeforeALoneEndOfThoughtWasThinking() throws Exception {
        Answer answer = answer(delta("content", "想来"), delta("content", "想去</think>答"), finish("stop"));
        assertThat(answer.thinking()).contains("想来想去");
        assertThat(answer.text()).isEqualTo("答");
    }

    @Test
    void putsCallsOfToolsTogether() throws Exception {
        Answer answer = answer(
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{\"name\":\"law\",\"arguments\":\"{\\\"a\\\"\"}}]}}]}",
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\":1}\"}}]}}]}",
                finish("tool_calls"));
        assertThat(answer.calls().getFirst().name()).isEqualTo("law");
        assertThat(answer.calls().getFirst().arguments().path("a").asInt()).isEqualTo(1);
    }

    @Test
    void sendsTheRequestAsTheInterfaceHasIt() throws Exception {
        try (Server server = new Server((exchange, _, _) -> stream(exchange, finish("stop")));
                EndpointModel model = model(server)) {
            model.answer(
                    QUESTION.with(Sampling.GREEDY.withSeed(5).withLongest(9)).withThinking(false));

            assertThat(Json.line(server.asked.getFirst()))
                    .isEqualTo("{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"盗窃罪如何量刑？\"}],"
                                   + "\"temperature\":0.0,\"max_tokens\":9,\"seed\":5,\"chat_template_kwargs\":{\"enable_thinking\":false},"
                                   + "\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
        }
    }

    @Test
    void asksAgainWhileNoByteHasCome() throws Exception {
        try (Server server = new Server((exchange, _, number) -> {
                    if (number < 3) {
                        exchange.getResponseHeaders().add("Retry-After", "0");
                        error(exchange, number == 1 ? 429 : 503, "{\"error\":\"busy\"}");
                    } else {
                        stream(exchange, delta("content", "答"), finish("stop"));
                    }
                });
                EndpointModel model = model(server)) {
            assertThat(model.answer(QUESTION)).isInstanceOf(Answer.class);
            assertThat(server.asked).hasSize(3);
        }
    }

    @Test
    void givesUpWhereTheServerAsksForMoreTimeThanThereIs() throws Exception {
        try (Server server = new Server((exchange, _, _) -> {
                    exchange.getResponseHeaders().add("Retry-After", "3600");
                    error(exchange, 429, "{\"error\":{\"message\":\"busy\"}}");
                });
                EndpointModel model = model(server)) {
            Outcome outcome = model.answer(QUESTION);
            assertThat(outcome)
                    .isEqualTo(
                            new Failure.Overloaded(model.identity(), 429, "busy", 1, Optional.of(Duration.ofHours(1))));
        }
    }

    @Test
    void aServerThatStaysFullIsOverloaded() throws Exception {
        assertThat(outcome((exchange, _, _) -> error(exchange, 500, "oops"), SHORT))
                .isInstanceOfSatisfying(Failure.Overloaded.class, failure -> assertThat(failure.attempts())
                        .isEqualTo(3));
    }

    @Test
    void nobodyListeningIsUnreachable() throws Exception {
        Server server = new Server((_, _, _) -> {});
        try (EndpointModel model = model(server)) {
            server.close();
            assertThat(model.answer(QUESTION)).isInstanceOf(Failure.Unreachable.class);
        }
    }

    @Test
    void anAnswerThatHasBegunIsNeverAskedForAgain() throws Exception {
        try (Server server = new Server((exchange, _, _) -> stream(exchange, delta("content", "三年")));
                EndpointModel model = model(server)) {
            assertThat(model.answer(QUESTION))
                    .isInstanceOfSatisfying(Failure.Interrupted.class, cut -> assertThat(cut.characters())
                            .isEqualTo(2));
            assertThat(server.asked).hasSize(1);
        }
    }

    @Test
    void anErrorInTheStreamInterruptsIt() throws Exception {
        assertThat(outcome(
                        (exchange, _, _) ->
                                stream(exchange, delta("content", "三"), "{\"error\":{\"message\":\"crash\"}}"),
                        SHORT))
                .isInstanceOf(Failure.Interrupted.class);
    }

    @Test
    void silenceTimesOut() throws Exception {
        var release = new CountDownLatch(1);
        var hasty = new Patience(
                SHORT.connection(), Duration.ofMillis(300), SHORT.whole(), 1, SHORT.pause(), SHORT.longestPause());
        Outcome outcome = outcome(
                (exchange, _, _) -> {
                    stream(exchange, delta("content", "三"));
                    release.await();
                },
                hasty);
        release.countDown();
        assertThat(outcome).isInstanceOfSatisfying(Failure.TimedOut.class, late -> assertThat(late.limit())
                .isEqualTo(Duration.ofMillis(300)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"too many\"}}",
                "{\"error\":{\"type\":\"exceed_context_size_error\",\"message\":\"too many\"}}",
                "{\"object\":\"error\",\"message\":\"This model's maximum context length is 4096 tokens.\"}"
            })
    void aLongConversationIsTold(String body) throws Exception {
        assertThat(outcome((exchange, _, _) -> error(exchange, 400, body), SHORT))
                .isInstanceOf(Failure.ContextTooLong.class);
    }

    @Test
    void whatIsNoJsonIsMalformed() throws Exception {
        assertThat(outcome((exchange, _, _) -> stream(exchange, "{\"choices\":"), SHORT))
                .isInstanceOf(Failure.Malformed.class);
        assertThat(outcome((exchange, _, _) -> error(exchange, 200, "<html>"), SHORT))
                .isInstanceOf(Failure.Malformed.class);
    }

    @Test
    void theKeyGoesIntoTheHeaderAndNowhereElse() throws Exception {
        String secret = "sk-very-secret";
        try (Server server = new Server(
                        (exchange, _, _) -> error(exchange, 401, "{\"error\":{\"message\":\"bad " + secret + "\"}}"));
                EndpointModel model =
                        new EndpointModel(Endpoint.of(server.address(), "m").withKeyFrom("K"), Map.of("K", secret))) {
            Outcome outcome = model.answer(QUESTION);
            assertThat(server.authorizations).containsExactly("Bearer " + secret);
            assertThat(outcome).isInstanceOf(Failure.Refused.class);
            assertThat(outcome + model.identity()).doesNotContain(secret);
        }
    }

    @Test
    void noMoreRequestsAreUnderWayThanAllowed() throws Exception {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (Server server = new Server((exchange, _, _) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(20);
                    now.decrementAndGet();
                    stream(exchange, finish("stop"));
                });
                EndpointModel model =
                        new EndpointModel(Endpoint.of(server.address(), "m").withConcurrency(2), Map.of());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(threads.submit(() -> model.answer(QUESTION)));
            }
            for (Future<Outcome> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Answer.class);
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void aSchemaIsProbedOnceAndThenSent() throws Exception {
        try (Server server = new Server((exchange, body, _) -> {
                    String mark = body.at("/response_format/json_schema/schema/properties/mark/enum/0")
                            .asString("other");
                    stream(exchange, delta("content", "{\"mark\":\"" + mark + "\"}"), finish("stop"));
                });
                EndpointModel model = model(server)) {
            ChatRequest request = QUESTION.withSchema(Json.parse("{\"type\":\"object\"}"));
            assertThat(model.answer(request)).isInstanceOf(Answer.class);
            assertThat(model.answer(request)).isInstanceOf(Answer.class);
            assertThat(server.asked).hasSize(3);
        }
    }

    @Test
    void aServerThatIgnoresSchemasIsNotBelieved() throws Exception {
        try (Server server =
                        new Server((exchange, _, _) -> stream(exchange, delta("content", "Fine."), finish("stop")));
                EndpointModel model = model(server)) {
            ChatRequest request = QUESTION.withSchema(Json.parse("{\"type\":\"object\"}"));
            assertThat(model.answer(request)).isInstanceOf(Failure.Refused.class);
            assertThat(model.answer(request)).isInstanceOf(Failure.Refused.class);
            assertThat(server.asked).hasSize(1);
        }
    }

    @Test
    void anAnswerIsRememberedAndAFailureIsNot() throws Exception {
        try (Server server = new Server((exchange, _, number) -> {
                    if (number == 1) {
                        error(exchange, 400, "no");
                    } else {
                        stream(exchange, delta("content", "<think>想</think>答" + number), finish("stop"));
                    }
                });
                var model = new RememberingModel(model(server), folder)) {
            assertThat(model.answer(QUESTION)).isInstanceOf(Failure.Refused.class);
            assertThat(folder).isEmptyDirectory();
            Answer first = (Answer) model.answer(QUESTION);
            Answer second = (Answer) model.answer(QUESTION);
            Answer seeded = (Answer) model.answer(QUESTION.with(Sampling.DEFAULT.withSeed(1)));

            assertThat(second.remembered()).isTrue();
            assertThat(second)
                    .usingRecursiveComparison()
                    .ignoringFields("remembered")
                    .isEqualTo(first);
            assertThat(seeded.text()).isEqualTo("答3");
        }
    }

    private static EndpointModel model(Server server) {
        return new EndpointModel(Endpoint.of(server.address(), "m").with(SHORT), Map.of());
    }

    private static Outcome outcome(Server.Behaviour behaviour, Patience patience) throws Exception {
        try (Server server = new Server(behaviour);
                EndpointModel model =
                        new EndpointModel(Endpoint.of(server.address(), "m").with(patience), Map.of())) {
            return model.answer(QUESTION);
        }
    }

    private static Answer answer(String... events) throws Exception {
        return (Answer) outcome((exchange, _, _) -> stream(exchange, events), SHORT);
    }
}
