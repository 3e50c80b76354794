package org.gaoyao.eval.asking;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Progress;

/**
 * Puts items to a model until each has one answer.
 *
 * <ol>
 *   <li>Items whose answer stands in the folder are not asked again. An answer to another question (another model, prompt or
 *       sampling) under the same name is refused before anything is asked: two runs do not mix.
 *   <li>The others are asked, so many at once; an answer is stored as it comes, a failure is stored apart.
 *   <li>What failed is asked again when all others are through, up to {@code rounds} times; what the model will never answer
 *       (refused, too long for its context) only once.
 * </ol>
 *
 * <p>Answers stand in the folder in the order of their arrival; scores do not depend on it.
 *
 * @param model what is asked; stays open
 * @param concurrency how many requests are under way at once, at least 1
 * @param rounds how often an item is asked at most, at least 1
 */
public record Asking(ChatModel model, int concurrency, int rounds) {

    public Asking {
        if (concurrency < 1 || rounds < 1) {
            throw new IllegalArgumentException(
                    "concurrency and rounds must be at least 1, got " + concurrency + " and " + rounds);
        }
    }

    /**
     * Asks what has no answer yet.
     *
     * @throws org.gaoyao.run.ProblemsException if two inquiries have one name, or the folder holds answers to other questions
     * @throws IOException if an answer cannot be stored; asking then stops, and what is stored stays
     * @throws InterruptedException if the thread is interrupted; asking then stops, and what is stored stays
     */
    public Asked ask(List<Inquiry> inquiries, AnswerFolder folder, Progress progress)
            throws IOException, InterruptedException {
        check(inquiries, folder);
        List<Inquiry> open = unanswered(inquiries, folder);
        var tally = new Tally(inquiries.size(), inquiries.size() - open.size());
        try (Progress.Task task = progress.task("asking " + model.identity(), open.size(), "items")) {
            for (int round = 1; round <= rounds && !open.isEmpty(); round++) {
                open = new Round(round, model, folder, tally, task).ask(open, concurrency);
            }
        }
        return tally.asked(
                unanswered(inquiries, folder).stream().map(Inquiry::item).toList());
    }

    private static List<Inquiry> unanswered(List<Inquiry> inquiries, AnswerFolder folder) {
        return inquiries.stream()
                .filter(inquiry -> folder.answered(inquiry.item()).isEmpty())
                .toList();
    }

    private void check(List<Inquiry> inquiries, AnswerFolder folder) {
        var problems = new Problems();
        var names = new HashSet<ItemKey>();
        for (Inquiry inquiry : inquiries) {
            if (!names.add(inquiry.item())) {
                problems.add(inquiry.item().toString(), "stands twice among the items", "give each its own id");
            }
        }
        List<Inquiry> others = inquiries.stream()
                .filter(inquiry -> answersOther(inquiry, folder))
                .toList();
        if (!others.isEmpty()) {
            problems.add(
                    others.getFirst().item() + (others.size() == 1 ? "" : " and " + (others.size() - 1) + " more"),
                    "answered before, but with another prompt, sampling or model",
                    "run with the earlier settings, or into another folder");
        }
        problems.throwIfAny("no question was asked");
    }

    private boolean answersOther(Inquiry inquiry, AnswerFolder folder) {
        Optional<Fingerprint> known = folder.answered(inquiry.item());
        return known.isPresent() && !known.get().equals(inquiry.request().fingerprint(model.identity()));
    }
}
