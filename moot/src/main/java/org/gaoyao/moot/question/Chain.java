package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** What forms of question share that go from article to article: the law's sentences, and how a draft is put together. */
abstract class Chain implements Form {

    private final Rulebook rulebook;
    private final QuestionKind kind;

    Chain(Rulebook rulebook, QuestionKind kind) {
        this.rulebook = rulebook;
        this.kind = kind;
    }

    @Override
    public QuestionKind kind() {
        return kind;
    }

    @Override
    public boolean english() {
        return true;
    }

    /** Articles of the digest by keys such as 刑法#72. */
    List<LegalBasis> articles(String... keys) {
        return List.of(keys).stream().map(rulebook::known).toList();
    }

    /** A question with one right option. */
    Optional<Draft> single(
            Chance chance,
            LocalDate day,
            String facts,
            String asked,
            Optional<List<Option>> options,
            String issue,
            List<LegalBasis> basis) {
        return options.map(offered -> new Draft(
                chance.chinese(),
                day,
                false,
                facts + (chance.chinese() ? "" : " ") + asked,
                offered,
                new Reasoning(facts, issue, rulebook.rules(basis, day, chance.chinese()), basis)));
    }
}
