package org.gaoyao.eval.asking;

import java.util.Optional;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.TokenCount;
import org.gaoyao.run.Fingerprint;

/**
 * What a model answered to an item: an entry of {@link AnswerFolder}. There is none for a request that failed.
 *
 * @param item which one
 * @param request what model, conversation and sampling were equal to
 * @param text the answer without its thinking; empty where the length ran out while it thought
 * @param thinking what it thought before
 * @param finish why it ended
 * @param tokens how many; empty where an endpoint does not say
 * @param millis from the request to the end of the answer; of a remembered answer, when it was made
 */
public record StoredAnswer(
        ItemKey item,
        Fingerprint request,
        String text,
        Optional<String> thinking,
        Finish finish,
        Optional<TokenCount> tokens,
        long millis) {

    static StoredAnswer of(ItemKey item, Fingerprint request, Answer answer) {
        return new StoredAnswer(
                item,
                request,
                answer.text(),
                answer.thinking(),
                answer.finish(),
                answer.tokens(),
                answer.timing().whole().toMillis());
    }
}
