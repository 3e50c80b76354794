package org.gaoyao.eval.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.asking.AnswerFolder;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.asking.ItemKey;
import org.gaoyao.eval.asking.StoredAnswer;
import org.gaoyao.eval.benchmark.Measure;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.run.Problems;

/**
 * A benchmark, or a sample of it, to be put to a model: what it says before a question, then the question.
 *
 * @param questions the benchmark, a copy of its repository, and how its questions are put
 * @param tasks the tasks that are asked; of those given, rankings are left out, since no model makes them
 * @param sample how many questions of each task; empty for all. Which ones depends on the task's name alone
 */
public record Session(Questions questions, List<Task> tasks, Optional<Integer> sample) {

    public Session {
        tasks = tasks.stream().filter(task -> task.measure() != Measure.RANKING).toList();
        if (sample.isPresent() && sample.get() < 1) {
            throw new IllegalArgumentException("a sample has at least one question, got " + sample.get());
        }
    }

    /**
     * The questions as a model is asked them.
     *
     * @param request how a conversation is answered
     * @throws org.gaoyao.run.ProblemsException with every task whose questions are not there
     */
    public List<Inquiry> inquiries(Function<Conversation, ChatRequest> request) throws IOException {
        var problems = new Problems();
        var inquiries = new ArrayList<Inquiry>();
        for (Task task : tasks) {
            Optional<List<Question>> found = questions.of(task);
            if (found.isEmpty()) {
                problems.add(
                        questions.file(task).toString(),
                        "is not there",
                        "give the folder of a copy of " + questions.benchmark().source() + ", or leave the task out");
                continue;
            }
            for (int i : Sample.of(questions.benchmark(), task, found.get().size(), sample)) {
                Question question = found.get().get(i);
                var messages = new ArrayList<>(question.before());
                messages.add(new Message.Question(question.prompt()));
                var conversation = new Conversation(messages, List.of());
                inquiries.add(new Inquiry(ItemKey.of(task.id(), "" + i), request.apply(conversation)));
            }
        }
        problems.throwIfAny("no question was asked");
        return inquiries;
    }

    /** The answers of a folder in the form in which answers of any origin are scored; references are the benchmark's. */
    public PredictionSet predictions(Path folder) throws IOException {
        var predictions = new ArrayList<Prediction>();
        for (StoredAnswer answer : AnswerFolder.read(folder).values()) {
            predictions.add(new Prediction(
                    answer.item().task(),
                    Integer.parseInt(answer.item().id()),
                    answer.text(),
                    Optional.empty(),
                    Optional.empty(),
                    folder + ", " + answer.item()));
        }
        return PredictionSet.of(predictions);
    }
}
