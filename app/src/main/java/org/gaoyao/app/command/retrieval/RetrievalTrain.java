package org.gaoyao.app.command.retrieval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.retrieval.question.QuestionFile;
import org.gaoyao.retrieval.ranker.Ranker;
import org.gaoyao.retrieval.ranker.RankerSettings;
import org.gaoyao.retrieval.ranker.RankerTraining;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import org.gaoyao.run.terminal.ShownProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao retrieval train}: a ranker, from questions that were answered. */
@Command(
        name = "train",
        description = "Trains a ranker on questions that were answered, lines {\"query_id\",\"question\",\"relevant\"}."
                + " 训练排序模型。",
        mixinStandardHelpOptions = true)
final class RetrievalTrain implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "The questions. 问题文件。")
    private Path queries = Path.of("");

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index. 索引目录。")
    private Path index = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "Of all randomness (${DEFAULT-VALUE}). 随机种子。")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "RANKER", description = "The ranker's folder. 输出目录。")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String task = shared.language().say("the ranker was not trained", "没有训练排序模型");
        List<Question> questions = QuestionFile.read(queries, true, task);
        RankerSettings settings = RankerSettings.standard();
        try (ArticleIndex articles = ArticleIndex.open(index);
                ShownProgress progress = ShownProgress.start()) {
            List<AnsweredQuestion> answered = AnsweredQuestion.of(questions, articles.catalogue());
            if (answered.size() < settings.parts()) {
                throw ProblemsException.of(
                        task,
                        queries.toString(),
                        shared.language()
                                .say(
                                        "only %d of %d questions name an article of the index",
                                        "%2$d 个问题中只有 %1$d 个的法条在索引中")
                                .formatted(answered.size(), questions.size()),
                        shared.language().say("take the index that the ids are of", "请使用与编号一致的索引"));
            }
            RankerTraining training = RankerTraining.on(articles, settings, new Seeds(seed), progress);
            try (Ranker ranker = training.train(answered, progress)) {
                ranker.write(out, settings);
            }
            spec.commandLine()
                    .getOut()
                    .println(shared.language()
                            .say(
                                    "a ranker learnt from %,d questions (%,d left out) in %s",
                                    "已用 %,d 个问题训练（略去 %,d 个），目录 %s")
                            .formatted(answered.size(), questions.size() - answered.size(), out));
        }
        return 0;
    }
}
