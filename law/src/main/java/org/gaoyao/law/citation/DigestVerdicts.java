package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Finding;
import org.gaoyao.law.digest.ListedLaw;
import org.gaoyao.law.statute.LawVersion;
import org.jspecify.annotations.Nullable;

/** Verdicts on laws that the book does not hold and the digest lists: it knows that articles exist, not what they say. */
final class DigestVerdicts {

    /** The source of versions that stand for a law of the digest. */
    static final String SOURCE = "digest";

    private final Supplier<Digest> load;
    private @Nullable Digest digest;

    /** Verdicts from a digest that is loaded when it is first asked. */
    DigestVerdicts(Supplier<Digest> load) {
        this.load = load;
    }

    Verdict verdict(String title, Optional<Place> place, LocalDate day) {
        Digest listed = digest();
        if (place.isEmpty()) {
            return listed.law(title).map(law -> whole(law, day)).orElseGet(() -> notImported(title, day));
        }
        Place asked = place.get();
        return switch (listed.find(title, asked.article(), day)) {
            case Finding.Listed found
            when asked.lacks('款') ->
                new Verdict.Valid(day, version(found.fact().law()), Optional.empty(), Optional.empty());
            case Finding.Listed _, Finding.ArticleNotListed _ ->
                new Verdict.NotCheckable(
                        day,
                        new Reason(
                                "《%s》 was never imported, and the digest does not hold its text".formatted(title),
                                "尚未导入《%s》，内置摘要不含其条文".formatted(title)));
            case Finding.NotYetInForce later ->
                new Verdict.NotYetInForce(day, version(later.law()), Optional.of(asked.article()), later.from());
            case Finding.NoSuchArticle none ->
                new Verdict.NoSuchArticle(
                        day, version(none.law()), asked.article().chinese(), Optional.empty());
            case Finding.LawNotListed _ -> notImported(title, day);
        };
    }

    private synchronized Digest digest() {
        if (digest == null) {
            digest = load.get();
        }
        return digest;
    }

    private static Verdict whole(ListedLaw law, LocalDate day) {
        return day.isBefore(law.from())
                ? new Verdict.NotYetInForce(day, version(law), Optional.empty(), law.from())
                : new Verdict.NotCheckable(
                        day,
                        new Reason(
                                "%s was never imported: whether it is still in force is not known".formatted(law),
                                "尚未导入%s，不知是否仍然有效".formatted(law)));
    }

    private static Verdict notImported(String title, LocalDate day) {
        return new Verdict.NotCheckable(
                day, new Reason("《%s》 was never imported".formatted(title), "尚未导入《%s》".formatted(title)));
    }

    private static LawVersion version(ListedLaw law) {
        return new LawVersion(
                SOURCE + ":" + law.title(),
                law.title(),
                law.shortTitles().getFirst(),
                law.level(),
                "",
                Optional.empty(),
                Optional.of(law.from()),
                Optional.empty(),
                false,
                List.of(),
                SOURCE);
    }
}
