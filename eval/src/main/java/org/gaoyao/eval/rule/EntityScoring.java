package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.text.CharacterF1;

/**
 * Named entities: "type: words" for each of the given types, F1 over types of the characters of their words.
 *
 * <p>Published: the words must stand behind the type's colon with at least two characters after them, the last occurrence
 * counts, 无 and 未提及 are nothing. Corrected: one character is enough, a value ends at a line's end or a semicolon and
 * keeps its blanks, 没有 and the like are nothing too.
 */
record EntityScoring(Task task) implements Scoring {

    private static final List<String> NOTHING = List.of("无", "未提及");
    private static final List<String> ALSO_NOTHING =
            List.of("无", "未提及", "没有", "未知", "无。", "未提及。", "没有提及", "暂无", "不详", "");

    @Override
    public Mark published(Item item) {
        return mark(gold(item.reference()), found(item.prediction()), false);
    }

    @Override
    public Mark corrected(Item item) {
        return mark(wholeGold(item.reference()), wholeFound(item.prediction()), true);
    }

    private static Mark mark(Map<String, String> gold, Map<String, String> found, boolean abstainsOnNothing) {
        if (gold.isEmpty()) {
            boolean right = found.isEmpty();
            return right && abstainsOnNothing
                    ? Mark.scored(1, "nothing is named, as is right", "")
                    : Mark.scored(right ? 1 : 0, "nothing should be named", text(found));
        }
        var parts = new ArrayList<Explained>();
        double sum = 0;
        for (Map.Entry<String, String> entity : found.entrySet()) {
            String wanted = gold.get(entity.getKey());
            if (wanted != null) {
                double score = CharacterF1.score(wanted, entity.getValue());
                parts.add(
                        Explained.of(score, "%s: %s, wants %s".formatted(entity.getKey(), entity.getValue(), wanted)));
                sum += score;
            }
        }
        double precision = found.isEmpty() ? 0 : sum / found.size();
        double recall = sum / gold.size();
        double score = 2 * precision * recall / (precision + recall + 1e-10);
        String reason = "%d types named, %d wanted".formatted(found.size(), gold.size());
        return new Mark(
                found.isEmpty() ? Mark.State.ABSTAINED : Mark.State.SCORED,
                new Explained(score, reason, parts),
                text(found));
    }

    private static String text(Map<String, String> entities) {
        return entities.entrySet().stream()
                .map(entity -> entity.getKey() + ":" + entity.getValue())
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> gold(String reference) {
        Map<String, String> gold = new LinkedHashMap<>();
        if (!PythonText.strip(reference).isEmpty()) {
            for (String part : PythonText.split(reference, ';')) {
                List<String> sides = PythonText.split(part, ':');
                gold.put(sides.getFirst(), sides.size() > 1 ? sides.get(1) : "");
            }
        }
        return gold;
    }

    private Map<String, String> found(String prediction) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String type : task.options()) {
            for (int at = prediction.indexOf(type); at >= 0; at = prediction.indexOf(type, at + type.length())) {
                int end = at + type.length();
                if (PythonText.length(prediction.substring(end)) <= 2 || !isColon(prediction.charAt(end))) {
                    continue;
                }
                String rest = PythonText.strip(prediction.substring(end + 1));
                String value = PythonText.strip(rest.split("[\n ]", 2)[0]);
                if (!NOTHING.contains(value)) {
                    found.put(type, value);
                }
            }
        }
        return found;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static Map<String, String> wholeGold(String reference) {
        Map<String, String> gold = new LinkedHashMap<>();
        for (String part : PythonText.split(PythonText.strip(reference), ';')) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                gold.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return gold;
    }

    private Map<String, String> wholeFound(String prediction) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String type : task.options()) {
            for (int at = prediction.indexOf(type); at >= 0; at = prediction.indexOf(type, at + type.length())) {
                int end = at + type.length();
                if (end < prediction.length() && isColon(prediction.charAt(end))) {
                    String value =
                            PythonText.strip(prediction.substring(end + 1).split("[\n;；]", 2)[0]);
                    if (!ALSO_NOTHING.contains(value)) {
                        found.put(type, value);
                    }
                }
            }
        }
        return found;
    }
}
