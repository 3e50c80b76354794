package org.gaoyao.app.command.law;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.gaoyao.app.command.Language;
import org.gaoyao.app.command.Shared;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.statute.Repeal;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands on the statute book share: the book, the language, the day, and how results are printed. */
final class Desk {

    @Mixin
    private Shared shared;

    @Option(names = "--json", description = "Print JSON. 输出 JSON。")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Where imported law is kept. */
    StatuteStore store() {
        return new StatuteStore(shared.home().statutes());
    }

    /** The digest, if no law was imported. */
    Optional<DigestDesk> digest() {
        return store().exists() ? Optional.empty() : Optional.of(new DigestDesk(this, Digest.load()));
    }

    /**
     * The imported law.
     *
     * @throws ProblemsException if nothing was imported
     */
    StatuteBook book() throws IOException {
        StatuteStore store = store();
        if (!store.exists()) {
            throw ProblemsException.of(
                    say("there is no law to look at", "没有可查的法律"),
                    store.folder().toString(),
                    say("nothing was imported yet", "尚未导入任何法律"),
                    say("run: gaoyao law import PATH", "请先运行：gaoyao law import 路径"));
        }
        return store.book();
    }

    /**
     * The law of a title.
     *
     * @throws ProblemsException if there is none, with the nearest title
     */
    Law law(StatuteBook book, String title) {
        return book.law(title)
                .orElseThrow(() -> ProblemsException.of(
                        say("the law was not found", "没有找到这部法律"),
                        "《" + title + "》",
                        say("no imported law has this title", "已导入的法律中没有这个名称"),
                        book.nearestTitle(title)
                                .map(near -> say("did you mean 《" + near + "》?", "是否指《" + near + "》？"))
                                .orElse(say("see: gaoyao law list " + title, "可试：gaoyao law list " + title))));
    }

    /** Shows the end of a law of which nothing else is known; the code with which the program ends. */
    int show(Repeal repeal, LocalDate day) {
        String state = new Wording(language()).repeal(repeal);
        if (json) {
            var value = new LinkedHashMap<String, Object>();
            value.put("law", repeal.title());
            value.put("on", day.toString());
            value.put("outcome", repeal.ending().isOver(day) ? "Ended" : "TextNotImported");
            value.put("detail", state);
            print(value);
        } else {
            line("《" + repeal.title() + "》");
            line("[%s] %s".formatted(day, state));
        }
        return 1;
    }

    /** The day that was asked for, else today in China. */
    LocalDate day(@Nullable LocalDate asked) {
        return asked != null ? asked : LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The language of what is shown. */
    Language language() {
        return shared.language();
    }

    /** The one of two wordings that is in the person's language. */
    String say(String english, String chinese) {
        return language().say(english, chinese);
    }

    /** Whether JSON is wanted. */
    boolean json() {
        return json;
    }

    /** Prints a value as JSON. */
    void print(Object value) {
        out().print(Json.document(value));
        out().flush();
    }

    /** Prints a line. */
    void line(String text) {
        out().println(text);
    }

    /** Whether colours for a terminal are welcome. */
    boolean coloured() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
