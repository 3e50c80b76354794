package org.gaoyao.retrieval.ranker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.run.Seeds;

final class PartitionTest {

    @Property
    void questionsWithAnAnswerInCommonShareAPart(
            @ForAll @Size(max = 40) List<@Size(min = 1, max = 3) List<@IntRange(min = 0, max = 60) Integer>> answers,
            @ForAll @IntRange(min = 1, max = 5) int parts) {
        List<AnsweredQuestion> questions = answers.stream()
                .map(each -> new AnsweredQuestion(new Question("q", "", List.of()), each))
                .toList();
        int[] part = Partition.byArticle(questions, parts);
        for (int i = 0; i < part.length; i++) {
            assertThat(part[i]).isBetween(0, parts - 1);
            for (int j = 0; j < i; j++) {
                if (!Collections.disjoint(answers.get(i), answers.get(j))) {
                    assertThat(part[i]).isEqualTo(part[j]);
                }
            }
        }
    }

    @Property
    void partsDrawnAtRandomAreAsEvenAsCanBe(
            @ForAll @IntRange(min = 0, max = 100) int questions, @ForAll @IntRange(min = 1, max = 7) int parts) {
        int[] part = Partition.atRandom(questions, parts, new Seeds(questions).generator("parts"));
        for (int each = 0; each < parts; each++) {
            int current = each;
            assertThat(Arrays.stream(part).filter(one -> one == current).count())
                    .isBetween((long) questions / parts, (long) (questions + parts - 1) / parts);
        }
    }
}
