package org.gaoyao.moot.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final String TEXT = """
        facts: who amount
        flags: home night
        # where it happened
        spot =
            [home] 一居民楼
            [!home +outdoors] 路边
            [!home +outdoors] 公园
        told
            {who}在{spot}<taking:(偷|拿)走>{amount}{weather}。
        weather
            [night] ，天黑
            [!night outdoors] ，天亮
            [!night !outdoors]
        """;
    private final Story story = StoryReader.read(Map.of("test.story", TEXT));

    private static Facts.Builder facts() {
        return new Facts.Builder().put("who", "张三").plant("amount", "amount", List.of("300元", "三百元"));
    }

    private static RandomGenerator random(long seed) {
        return new Seeds(seed).generator("test");
    }

    private PlantedText told(Facts.Builder facts, long seed) {
        RandomGenerator random = random(seed);
        story.settle(facts, random);
        return story.tell("told", facts.build(), random);
    }

    @Property(tries = 200)
    void wordsThatStateAnElementAreFoundWhereTheSpanSays(@ForAll long seed) {
        PlantedText text = told(facts(), seed);
        assertThat(text.stating("taking")).singleElement().satisfies(place -> assertThat(text.words(place))
                .isIn("偷走", "拿走"));
        assertThat(text.stating("amount")).singleElement().satisfies(place -> assertThat(text.words(place))
                .isIn("300元", "三百元"));
    }

    @Property(tries = 200)
    void whatWasSettledIsToldByEveryNarratorAlike(@ForAll long seed) {
        var facts = facts();
        story.settle(facts, random(seed));
        var spots = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            String text = story.tell("told", facts.build(), random(i)).text();
            spots.add(text.substring(text.indexOf('在') + 1, text.indexOf('走') - 1));
        }
        assertThat(spots).hasSize(1);
    }

    @Test
    void aWordingIsToldOnlyWhenItsFlagsHold() {
        assertThat(told(facts().flag("home"), 1).text()).contains("居民楼").endsWith("元。");
        assertThat(told(facts().flag("home").flag("night"), 1).text()).endsWith("，天黑。");
        assertThat(told(facts(), 1).text()).endsWith("，天亮。");
    }

    @Test
    void textsAreCounted() {
        var facts = facts().flag("home");
        story.settle(facts, random(1));
        assertThat(story.texts("told", facts.build())).isEqualTo(4);
    }

    @Test
    void spansCountCodePoints() {
        PlantedText text =
                new PlantedText.Builder().append("𠮷").plant("amount", "3元").build();
        assertThat(text.planted()).containsExactly(new Planted("amount", Stance.STATES, 1, 3));
        assertThat(text.words(text.planted().getFirst())).isEqualTo("3元");
    }

    @Test
    void whatContradictsIsMarkedAsSuch() {
        Story other = StoryReader.read(Map.of("x", "told\n    自称丢了<!amount:(五百元)>。\n"));
        PlantedText text = other.tell("told", new Facts(Map.of(), Set.of()), random(1));
        assertThat(text.planted()).containsExactly(new Planted("amount", Stance.CONTRADICTS, 4, 7));
        assertThat(text.stating("amount")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsLine() {
        String wrong = """
            told
                {nobody}来了(一次|两次
            empty
            told
                [nihgt] 天黑
            other =
                [+night] 天黑
            """;
        assertThatThrownBy(() -> StoryReader.read(Map.of("wrong.story", wrong)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("wrong.story:2: ) is missing")
                .hasMessageContaining("wrong.story:4: the rule \"told\" stands twice")
                .hasMessageContaining("wrong.story:3: the rule \"empty\" has no wording")
                .hasMessageContaining("did you mean \"night\"?");
    }

    @Test
    void aRuleThatCannotBeToldIsNamed() {
        Story other = StoryReader.read(Map.of("x", "flags: a\ntold\n    [a] 话\n"));
        assertThatThrownBy(() -> other.tell("told", new Facts(Map.of(), Set.of()), random(1)))
                .hasMessageContaining("x:2: no wording of \"told\" fits");
    }
}
