package org.gaoyao.eval.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.score.reply.ReplyObject;
import tools.jackson.databind.JsonNode;

/**
 * Asks a judge for points on a scale, one for each criterion.
 *
 * @param criteria the names of the criteria, as the judge reads and writes them
 * @param low the least number of points
 * @param high the most
 */
public record ScaleJudge(List<String> criteria, int low, int high) {

    private static final Template TEMPLATE = Template.load("scale");

    public ScaleJudge {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || low >= high) {
            throw new IllegalArgumentException(
                    "a scale needs criteria and a range, got " + criteria + ", " + low + " to " + high);
        }
    }

    /**
     * What the judge is asked.
     *
     * @param reference the answer that is known to be good; blank where there is none
     */
    public String prompt(String question, String reference, String answer) {
        return TEMPLATE.fill(Map.of(
                "low",
                "" + low,
                "high",
                "" + high,
                "question",
                question,
                "reference",
                reference.isBlank() ? "（无）" : reference,
                "answer",
                answer,
                "criteria",
                String.join("\n", criteria)));
    }

    /**
     * The points in a judge's reply, by criterion.
     *
     * @return empty unless every criterion has points within the range; others than ours are left out
     */
    public Optional<Map<String, Double>> read(String reply) {
        Optional<JsonNode> scores = ReplyObject.in(reply, "scores").map(node -> node.path("scores"));
        var points = new LinkedHashMap<String, Double>();
        for (String criterion : criteria) {
            JsonNode value = scores.map(node -> node.path(criterion)).orElse(null);
            if (value == null || !value.isNumber() || value.doubleValue() < low || value.doubleValue() > high) {
                return Optional.empty();
            }
            points.put(criterion, value.doubleValue());
        }
        return Optional.of(points);
    }

    /** Points as a share of the range: 0 for the least, 1 for the most. */
    public double share(double points) {
        return (points - low) / (high - low);
    }
}
