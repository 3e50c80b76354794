package org.gaoyao.chat.answer;

import java.time.Duration;
import java.util.Optional;
import org.gaoyao.run.Problem;

/** Why there is no answer. A failure is counted and shown, never stored as an answer. */
public sealed interface Failure extends Outcome {

    /** The failure for a person. */
    Problem problem();

    /**
     * The model will not answer this request, however often it is asked: a wrong key, an unknown model or option, a filter.
     *
     * @param where which model
     * @param status the HTTP status; 200 where the refusal came in the answer, 400 where a model that runs here refuses the
     *     request, 501 where the model cannot do what it was asked for
     * @param reason what it said
     */
    record Refused(String where, int status, String reason) implements Failure {
        @Override
        public Problem problem() {
            return new Problem(
                    where,
                    "refused the request (" + status + "): " + reason,
                    status == 401 || status == 403 ? "check the key in the environment" : "");
        }
    }

    /**
     * The server has no room or is failing (429, 5xx), and was so at every attempt.
     *
     * @param where which model
     * @param status the last HTTP status
     * @param reason what it said
     * @param attempts how often it was asked
     * @param pause how long it asks to be left alone, if it says so
     */
    record Overloaded(String where, int status, String reason, int attempts, Optional<Duration> pause)
            implements Failure {
        @Override
        public Problem problem() {
            return new Problem(
                    where,
                    "could not answer (" + status + ") at " + attempts + " attempts: " + reason,
                    pause.map(time -> "ask again in " + time.toSeconds() + " s").orElse("ask again later"));
        }
    }

    /**
     * No connection was made, or it broke before the first byte, at every attempt.
     *
     * @param where which model
     * @param reason what the system says
     * @param attempts how often it was tried
     */
    record Unreachable(String where, String reason, int attempts) implements Failure {
        @Override
        public Problem problem() {
            return new Problem(
                    where,
                    "was not reached at " + attempts + " attempts: " + reason,
                    "check the address, and that it runs");
        }
    }

    /**
     * Nothing came for too long, or the whole took too long.
     *
     * @param where which model
     * @param limit the limit that was reached
     */
    record TimedOut(String where, Duration limit) implements Failure {
        @Override
        public Problem problem() {
            return new Problem(
                    where,
                    "did not answer within " + limit.toMillis() / 1000.0 + " s",
                    "ask for a shorter answer, or wait longer");
        }
    }

    /**
     * The answer broke off; what had come is not an answer.
     *
     * @param where which model
     * @param reason what broke
     * @param characters how many characters of thinking and text had come
     */
    record Interrupted(String where, String reason, int characters) implements Failure {
        @Override
        public Problem problem() {
            return new Problem(where, "broke off after " + characters + " characters: " + reason, "ask again");
        }
    }

    /**
     * The conversation and the answer do not fit into the model's context.
     *
     * @param where which model
     * @param reason what it said
     */
    record ContextTooLong(String where, String reason) implements Failure {
        @Override
        public Problem problem() {
            return new Problem(where, "cannot see so much at once: " + reason, "shorten the conversation");
        }
    }

    /**
     * What came is not what the protocol, or the schema that was asked for, says.
     *
     * @param where which model
     * @param reason what is wrong with it
     */
    record Malformed(String where, String reason) implements Failure {
        @Override
        public Problem problem() {
            return Problem.of(where, "answered what cannot be read: " + reason);
        }
    }
}
