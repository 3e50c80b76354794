package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;

/**
 * A question before its options are put in order.
 *
 * @param chinese whether it is in Chinese, else in English
 * @param day the day whose law it asks for
 * @param several whether several options may be right
 * @param stem the question
 * @param options at least three, all different; exactly one of them right, or two or more where {@code several}
 * @param reasoning what leads to the answer
 */
record Draft(boolean chinese, LocalDate day, boolean several, String stem, List<Option> options, Reasoning reasoning) {

    Draft {
        options = List.copyOf(options);
        long right = options.stream().filter(Option::right).count();
        if (options.size() < 3
                || options.stream().map(Option::text).distinct().count() < options.size()
                || (several ? right < 2 : right != 1)) {
            throw new IllegalArgumentException("the options leave no answer or two: " + stem + options);
        }
    }
}
