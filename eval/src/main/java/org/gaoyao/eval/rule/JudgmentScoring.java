package org.gaoyao.eval.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.gaoyao.score.legal.JudgmentReading;
import org.gaoyao.score.legal.JudgmentScore;
import org.gaoyao.score.legal.NamedArticles;
import org.gaoyao.score.legal.TermReader;

/**
 * A predicted criminal judgment against {@code key.charge}, {@code articles}, {@code months} and {@code fine}, by {@link
 * JudgmentScore#JUDGE_R1}.
 */
record JudgmentScoring() implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        var declared = new JudgmentScore.Key(
                List.of(item.key().path("charge").asString("")),
                NamedArticles.of(item.key().path("articles")),
                new TermReader.Reading.Months(item.key().path("months").asInt(0)),
                item.key().path("fine").asDecimal(BigDecimal.ZERO),
                Optional.empty());
        JudgmentReading read = JudgmentReading.of(item.prediction());
        return Mark.foundOrAbstained(
                read.decides(),
                JudgmentScore.JUDGE_R1.score(read, declared),
                String.join("、", read.charges()) + " " + String.join("、", read.articles()));
    }

    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        return Scoring.parts(marks);
    }
}
