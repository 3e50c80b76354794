package org.gaoyao.chat.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gaoyao.chat.local.TinyCheckpoint;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ChatModel} keeps to. An implementation is given the checkpoint of {@link TinyCheckpoint} to ask, however
 * it comes by it.
 */
public abstract class ChatModelContract {

    private static final ChatRequest QUESTION =
            ChatRequest.of(TinyCheckpoint.QUESTION).with(Sampling.GREEDY);

    /** Drawn so that tokens of little probability come too. */
    private static final Sampling WILD =
            Sampling.DEFAULT.withTemperature(4).withLongest(12).withSeed(7);

    /** The model, open. */
    protected abstract ChatModel model();

    /** Another one, which the test closes. */
    protected abstract ChatModel another() throws Exception;

    @Test
    void thinksAndAnswers() throws Exception {
        Answer answer = answer(QUESTION.withThinking(true));

        assertThat(answer.thinking()).contains(TinyCheckpoint.THOUGHT);
        assertThat(answer.text()).isEqualTo(TinyCheckpoint.ANSWER);
        assertThat(answer.finish()).isEqualTo(Finish.STOP);
        assertThat(answer.calls()).isEmpty();
        assertThat(answer.tokens().orElseThrow().prompt()).isPositive();
        assertThat(answer.tokens().orElseThrow().answer()).isGreaterThan(10);
        assertThat(answer.timing().first())
                .isPositive()
                .isLessThanOrEqualTo(answer.timing().whole());
    }

    @Test
    void answersAtOnceWhereItIsNotToThink() throws Exception {
        Answer answer = answer(QUESTION.withThinking(false));

        assertThat(answer.thinking()).isEmpty();
        assertThat(answer.text()).isEqualTo(TinyCheckpoint.ANSWER);
    }

    @Test
    void aListenerHearsTheAnswerOnItsOwnThread() throws Exception {
        var heard = new Heard();
        Answer answer = (Answer) model().answer(QUESTION.withThinking(true), heard);

        assertThat(heard.text.toString()).isEqualTo(answer.text());
        assertThat(heard.thinking.toString().strip())
                .isEqualTo(answer.thinking().orElseThrow());
        assertThat(heard.threads).containsOnly(Thread.currentThread());
    }

    @Test
    void theLongestLengthIsKept() throws Exception {
        Answer answer = answer(QUESTION.with(Sampling.GREEDY.withLongest(3)).withThinking(false));

        assertThat(answer.finish()).isEqualTo(Finish.LENGTH);
        assertThat(answer.tokens().orElseThrow().answer()).isEqualTo(3);
        assertThat(TinyCheckpoint.ANSWER).startsWith(answer.text().replace("\uFFFD", "")); // half a character
    }

    @Test
    void aStopTextEndsTheAnswerAndIsNotPartOfIt() throws Exception {
        var heard = new Heard();
        var request =
                QUESTION.with(Sampling.GREEDY.withStops(List.of("，并", "罚金"))).withThinking(false);
        Answer answer = (Answer) model().answer(request, heard);

        assertThat(answer.text()).isEqualTo("处三年以下有期徒刑");
        assertThat(answer.finish()).isEqualTo(Finish.STOP);
        assertThat(heard.text.toString()).isEqualTo(answer.text());
    }

    @Test
    void equalSeedsGiveEqualAnswersAndOthersOthers() throws Exception {
        ChatRequest request = QUESTION.with(WILD).withThinking(false);

        assertThat(answer(request).text()).isEqualTo(answer(request).text());
        assertThat(answer(request).text())
                .isNotEqualTo(answer(request.with(WILD.withSeed(8))).text());
    }

    @Test
    void severalAnswersAreDrawnIndependently() throws Exception {
        ChatRequest request = QUESTION.with(WILD).withThinking(false);
        List<String> first = texts(model().answers(request, 4));

        assertThat(first).hasSize(4);
        assertThat(first.stream().distinct().count()).isGreaterThan(1);
        assertThat(texts(model().answers(request, 4))).isEqualTo(first);
        assertThat(texts(model().answers(request, 2))).isEqualTo(first.subList(0, 2));
    }

    @Test
    void manyCallersAtOnceGetWhatEachWouldGetAlone() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Outcome>>();
            for (int i = 0; i < 12; i++) {
                ChatRequest request = QUESTION.withThinking(i % 2 == 0);
                answers.add(threads.submit(() -> model().answer(request)));
            }
            for (int i = 0; i < answers.size(); i++) {
                Answer answer = (Answer) answers.get(i).get();
                assertThat(answer.text()).isEqualTo(TinyCheckpoint.ANSWER);
                assertThat(answer.thinking().isPresent()).isEqualTo(i % 2 == 0);
            }
        }
    }

    @Test
    void tellsHowLikelyTokensWereWhereAsked() throws Exception {
        Answer answer = answer(QUESTION.withThinking(false).withLogProbabilities());

        assertThat(answer.drawn()).hasSize((int) answer.tokens().orElseThrow().answer());
        assertThat(answer.drawn())
                .allSatisfy(token -> assertThat(token.logProbability()).isBetween(-1.0, 0.0));
        assertThat(answer(QUESTION.withThinking(false)).drawn()).isEmpty();
    }

    @Test
    void aConversationThatDoesNotFitFails() throws Exception {
        assertThat(model().answer(ChatRequest.of(TinyCheckpoint.QUESTION.repeat(40))))
                .isInstanceOfSatisfying(Failure.ContextTooLong.class, failure -> assertThat(failure.reason())
                        .contains("" + TinyCheckpoint.CONTEXT));
    }

    @Test
    void aSchemaIsKeptToOrRefused() throws Exception {
        switch (model().answer(QUESTION.withSchema(Json.parse("{\"type\": \"object\"}")))) {
            case Answer answer ->
                assertThat(Json.parse(answer.text()).isObject()).isTrue();
            case Failure failure -> assertThat(failure).isInstanceOf(Failure.Refused.class);
        }
    }

    @Test
    void theWholeConversationIsAsked() throws Exception {
        var conversation = Conversation.of(
                new Message.Question(TinyCheckpoint.QUESTION),
                Message.Answer.of(TinyCheckpoint.ANSWER),
                new Message.Question(TinyCheckpoint.QUESTION));
        var request = new ChatRequest(
                conversation, Sampling.GREEDY.withLongest(2), Optional.of(false), Optional.empty(), false);

        long alone = answer(QUESTION.withThinking(false)).tokens().orElseThrow().prompt();
        assertThat(answer(request).tokens().orElseThrow().prompt()).isGreaterThan(alone + 10);
    }

    @Test
    void anInterruptedCallerLeavesAndOthersAreAnswered() throws Exception {
        var begun = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        ChatRequest request =
                QUESTION.with(Sampling.GREEDY.withSeed(99)).withThinking(true); // a seed that nothing has remembered
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                model().answer(request, new Listener() {
                    @Override
                    public void thinking(String piece) {
                        begun.countDown();
                        Thread.currentThread().interrupt();
                    }
                });
            } catch (InterruptedException _) {
                gone.countDown();
            }
        });

        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(gone.await(30, TimeUnit.SECONDS)).isTrue();
        caller.join();
        assertThat(answer(QUESTION.withThinking(false)).text()).isEqualTo(TinyCheckpoint.ANSWER);
    }

    @Test
    void aListenerThatFailsEndsTheRequest() throws Exception {
        assertThatThrownBy(() -> model().answer(
                                QUESTION.with(Sampling.GREEDY.withSeed(98)).withThinking(false), new Listener() {
                                    @Override
                                    public void text(String piece) {
                                        throw new IllegalStateException("the screen is gone");
                                    }
                                }))
                .hasMessage("the screen is gone");
        assertThat(answer(QUESTION.withThinking(false)).text()).isEqualTo(TinyCheckpoint.ANSWER);
    }

    @Test
    void aClosedModelFailsAndDoesNotHang() throws Exception {
        ChatModel closed = another();
        closed.close();
        assertThat(closed.answer(QUESTION.withThinking(false).with(Sampling.GREEDY.withSeed(97))))
                .isInstanceOf(Failure.class);
    }

    @Test
    void itsNameIsOneLineAndStays() {
        assertThat(model().identity()).isNotBlank().doesNotContain("\n").isEqualTo(model().identity());
    }

    /** An answer to a request that is answered. */
    protected Answer answer(ChatRequest request) throws InterruptedException {
        Outcome outcome = model().answer(request);
        assertThat(outcome).isInstanceOf(Answer.class);
        return (Answer) outcome;
    }

    private static List<String> texts(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> ((Answer) outcome).text()).collect(Collectors.toList());
    }

    private static final class Heard implements Listener {
        private final StringBuilder thinking = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private final List<Thread> threads = new ArrayList<>();

        @Override
        public void thinking(String piece) {
            assertThat(piece).isNotEmpty();
            thinking.append(piece);
            threads.add(Thread.currentThread());
        }

        @Override
        public void text(String piece) {
            assertThat(piece).isNotEmpty();
            text.append(piece);
            threads.add(Thread.currentThread());
        }
    }
}
