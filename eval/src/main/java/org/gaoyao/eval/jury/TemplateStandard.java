package org.gaoyao.eval.jury;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.judge.ScaleJudge;
import org.gaoyao.run.Json;
import org.gaoyao.score.Explained;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A benchmark's own template for its judge, filled and read as CaseGen's programs do: places are replaced as they stand, once; of
 * the reply counts what is between the last opening brace and the first closing one behind it, with double quotes for single
 * ones, without backslashes, and without 分 behind a number. A criterion that is missing or out of range is not marked; the
 * original stores −1 and leaves it out of the mean.
 *
 * @param name what it is called in results
 * @param text the template
 * @param places what stands for what
 * @param scale the criteria and their range; with no criteria known by name, all numbers of a reply count
 * @param synonyms other names that judges give the criteria
 */
record TemplateStandard(
        String name,
        String text,
        Map<String, Function<Candidate, String>> places,
        Optional<ScaleJudge> scale,
        Map<String, String> synonyms)
        implements Standard {

    /** The criterion for the whole, in both benchmarks. */
    static final String WHOLE = "综合得分";

    static final int LOW = 1;
    static final int HIGH = 10;

    private static final ScaleJudge RANGE = new ScaleJudge(List.of(WHOLE), LOW, HIGH);
    private static final String SYSTEM = "You are a helpful assistant.";
    private static final Pattern THINKING = Pattern.compile("<think>.*?</think>", Pattern.DOTALL);
    private static final Pattern POINTS = Pattern.compile("(?<=\\D)([0-9]|10)分");
    private static final Pattern TAG_THINKING = Pattern.compile("<antThinking>.*?</antThinking>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<.*?>", Pattern.DOTALL);

    @Override
    public Optional<Conversation> request(Candidate candidate) {
        // In one pass, so that a place in an answer stays what it is.
        Pattern any = Pattern.compile(
                places.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|")));
        String prompt = any.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        places.getOrDefault(place.group(), Candidate::answer).apply(candidate)));
        return Optional.of(Conversation.of(new Message.Instruction(SYSTEM), new Message.Question(prompt)));
    }

    /** An answer without its tags, as CaseGen shows it; a lone angle bracket, over which the original never ends, stays. */
    static String untagged(String answer) {
        String before = "";
        String text = answer;
        while (text.contains("<") && !text.equals(before)) {
            before = text;
            text = TAG.matcher(TAG_THINKING.matcher(text).replaceAll("")).replaceAll("");
        }
        return text;
    }

    @Override
    public SequencedMap<String, Explained> read(String reply, Candidate candidate) {
        var marks = new LinkedHashMap<String, Explained>();
        object(reply).ifPresent(object -> object.propertyStream().forEach(field -> {
            String criterion = synonyms.getOrDefault(field.getKey(), field.getKey());
            JsonNode value = field.getValue();
            boolean known = scale.isEmpty() || scale.get().criteria().contains(criterion);
            if (known && value.isNumber() && value.doubleValue() >= LOW && value.doubleValue() <= HIGH) {
                marks.putIfAbsent(criterion, Explained.of(value.doubleValue(), criterion));
            }
        }));
        return marks;
    }

    private static Optional<JsonNode> object(String reply) {
        String answer = THINKING.matcher(reply).replaceAll("");
        int start = answer.lastIndexOf('{');
        int end = start < 0 ? -1 : answer.indexOf('}', start);
        if (end < 0) {
            return Optional.empty();
        }
        String written = answer.substring(start, end + 1).replace('\'', '"').replace("\\", "");
        try {
            return Optional.of(Json.parse(POINTS.matcher(written).replaceAll("$1")));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Explained> score(Map<String, Explained> marks, Candidate candidate) {
        return ScaleStandard.score(marks, Optional.of(WHOLE), RANGE);
    }

    @Override
    public SequencedMap<String, Double> figures(Map<String, Explained> marks, Candidate candidate) {
        var figures = new LinkedHashMap<String, Double>();
        marks.forEach((criterion, mark) -> figures.put(criterion, mark.value()));
        return figures;
    }

    @Override
    public double points(double score) {
        return LOW + score * (HIGH - LOW);
    }
}
