package org.gaoyao.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.gaoyao.run.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
public final class Shared {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where statutes and caches are kept (else $GAOYAO_HOME, else ~/.gaoyao). 数据主目录。")
    private @Nullable Path home;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of what is shown (else that of $LC_ALL or $LANG). 界面语言。")
    private @Nullable Language language;

    /** The language in which this command speaks. */
    public Language language() {
        return language != null ? language : Language.of(System.getenv());
    }

    /** The home folder that this command works with. */
    public Home home() {
        return Home.find(Optional.ofNullable(home));
    }
}
