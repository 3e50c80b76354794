package org.gaoyao.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Engine;
import org.gaoyao.corpus.pipeline.Errand;
import org.gaoyao.corpus.pipeline.Legwork;
import org.gaoyao.run.Progress;

/**
 * Sends bundles and errands to the executors of a Spark cluster, one task each. Documents never pass through Spark: tasks are
 * numbers, and what they read and write are files that every machine sees under the same paths, as it sees the program.
 */
final class SparkEngine implements Engine {

    private static final long LOOK = 200;

    private final JavaSparkContext spark;
    private final Site site;

    SparkEngine(String master, Map<String, String> settings, Blueprint blueprint, Path work) {
        this.spark = new JavaSparkContext(conf(master, settings));
        this.site = new Site(
                spark.sc().applicationId(), blueprint, work.toAbsolutePath().toString());
    }

    @Override
    public List<Integer> intake(Legwork legwork, Progress.Task task) throws IOException {
        site.open(legwork);
        Site there = site;
        LongAccumulator done = spark.sc().longAccumulator("bytes");
        return run(
                IntStream.range(0, legwork.bundles()).boxed().toList(),
                bundle -> there.legwork().intake(bundle, new Counted(done)),
                done,
                task);
    }

    @Override
    public void follow(Legwork legwork, CorpusGate.Judge judge, List<Errand> errands, Progress.Task task)
            throws IOException {
        site.open(legwork);
        Site there = site;
        LongAccumulator done = spark.sc().longAccumulator("documents");
        Broadcast<CorpusGate.Judge> sent = spark.broadcast(judge);
        run(
                errands,
                errand -> {
                    there.legwork().follow(errand, sent.value());
                    done.add(errand.documents());
                    return errand.number();
                },
                done,
                task);
        sent.destroy();
    }

    @Override
    public void close() {
        site.close();
        spark.close();
    }

    /** Runs a task for each item and gives what they return, in the order of the items. */
    private <T> List<Integer> run(List<T> items, Function<T, Integer> work, LongAccumulator done, Progress.Task task)
            throws IOException {
        if (items.isEmpty()) {
            return List.of();
        }
        JavaRDD<Integer> tasks = spark.parallelize(items, items.size()).map(work);
        JavaFutureAction<List<Integer>> running = tasks.collectAsync();
        long seen = 0;
        try {
            while (true) {
                long now = done.value();
                task.advance(now - seen);
                seen = now;
                try {
                    List<Integer> results = new ArrayList<>(running.get(LOOK, TimeUnit.MILLISECONDS));
                    task.advance(done.value() - seen);
                    return results;
                } catch (TimeoutException _) {
                    // Not yet.
                }
            }
        } catch (ExecutionException failure) {
            throw new IOException("a task on Spark failed: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Spark worked", interrupted);
        }
    }

    /** Executors get the program, the flags and the Java of this process; the settings go before everything else. */
    private static SparkConf conf(String master, Map<String, String> settings) {
        var conf = new SparkConf()
                .setMaster(master)
                .setAppName("gaoyao corpus")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path", ""))
                .set("spark.executor.extraJavaOptions", "-Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED")
                .set("spark.executorEnv.JAVA_HOME", System.getProperty("java.home", ""));
        settings.forEach(conf::set);
        return conf;
    }

    /** Counts on an executor. */
    private record Counted(LongAccumulator done) implements Progress.Task {

        @Override
        public void advance(long units) {
            done.add(units);
        }

        @Override
        public void close() {}
    }
}
