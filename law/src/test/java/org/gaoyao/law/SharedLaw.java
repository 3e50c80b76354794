package org.gaoyao.law;

import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.intake.JsonlCollection;
import org.gaoyao.run.Progress;
import org.jspecify.annotations.Nullable;

/** The statute book of the shared collection, read once for all tests. */
public final class SharedLaw {

    private static @Nullable StatuteBook book;

    private SharedLaw() {}

    /** The book; skips the test if the collection is absent. */
    public static synchronized StatuteBook book() {
        if (book == null) {
            book = StatuteBook.of(JsonlCollection.read(SharedData.at("data/statutes"), Progress.silent())
                    .orThrow());
        }
        return book;
    }
}
