package org.gaoyao.app.command.moot;

import java.io.IOException;
import java.util.Optional;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.moot.exercise.TaskSettings;
import org.gaoyao.run.Home;
import picocli.CommandLine.Option;

/** How many tasks that need no case are written beside the cases. */
final class TaskOptions {

    @Option(
            names = "--questions",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many multiple-choice questions. 选择题数量。")
    private int questions;

    @Option(
            names = "--statutes",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many tasks on statutes, of imported law where there is some. 法条题数量。")
    private int statutes;

    @Option(
            names = "--consultations",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many consultations in English. 英文咨询数量。")
    private int consultations;

    @Option(
            names = "--general",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many texts that are not law. 通用文本数量。")
    private int general;

    /** Whether any are wanted. */
    boolean wanted() {
        return questions != 0 || statutes != 0 || consultations != 0 || general != 0;
    }

    /** How many of each. */
    TaskSettings settings(long seed) {
        return new TaskSettings(seed, questions, statutes, consultations, general);
    }

    /** The imported law, if there is some and tasks on statutes are wanted. */
    Optional<StatuteBook> book(Home home) throws IOException {
        var store = new StatuteStore(home.statutes());
        return statutes > 0 && store.exists() ? Optional.of(store.book()) : Optional.empty();
    }
}
