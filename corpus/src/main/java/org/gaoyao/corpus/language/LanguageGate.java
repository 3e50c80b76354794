package org.gaoyao.corpus.language;

import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/**
 * Labels documents with their language, and drops those that are of none that is wanted or that mix languages (LegalOne's
 * language constraint; its thresholds are unknown).
 *
 * @param accepted the languages that stay
 * @param mostMixing the greatest share of words of another script that stays, from 0 to 1
 */
public record LanguageGate(Set<Language> accepted, double mostMixing) implements DocumentGate {

    /** As much of another script as legal texts have it in the names of companies, drugs and telephones, and some more. */
    public static final double DEFAULT_MIXING = 0.2;

    public LanguageGate {
        accepted = Set.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("at least one language must be accepted, or no document is left");
        }
        if (!(mostMixing >= 0 && mostMixing <= 1)) {
            throw new IllegalArgumentException("the greatest mixing must be from 0 to 1, got " + mostMixing);
        }
    }

    /** Chinese in either script, and English, in which general corpora come. */
    public static LanguageGate standard() {
        return new LanguageGate(
                Set.of(Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE, Language.ENGLISH), DEFAULT_MIXING);
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Outcome judge(Document document) {
        LanguageProfile profile = LanguageProfile.of(document.text());
        if (!accepted.contains(profile.language())) {
            return new Outcome.Dropped(Reason.of("other-language")
                    .with("language", profile.language().code())
                    .with(
                            "accepted",
                            accepted.stream().map(Language::code).sorted().collect(Collectors.joining(" "))));
        }
        if (profile.mixing() > mostMixing) {
            return new Outcome.Dropped(Reason.of("mixed-languages")
                    .with("language", profile.language().code())
                    .with("mixing", Math.round(profile.mixing() * 10_000) / 10_000.0)
                    .with("most", mostMixing));
        }
        return new Outcome.Kept(document.with(Label.LANGUAGE, profile.language().code()));
    }
}
