package org.gaoyao.app.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gaoyao.run.folder.Manifest;
import org.gaoyao.run.folder.StageRecord;

/** One thing in which two runs differ, as each of them has it; {@code –} where one has nothing. */
record Difference(String what, String one, String other) {

    static List<Difference> between(Manifest one, Manifest other) {
        Map<String, String> first = facts(one);
        Map<String, String> second = facts(other);
        var all = new TreeSet<>(first.keySet());
        all.addAll(second.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String what : all) {
            String here = first.getOrDefault(what, "–");
            String there = second.getOrDefault(what, "–");
            if (!here.equals(there)) {
                differences.add(new Difference(what, here, there));
            }
        }
        return differences;
    }

    private static Map<String, String> facts(Manifest manifest) {
        var facts = new TreeMap<String, String>();
        facts.put("recipe", manifest.recipe());
        facts.put("seed", Long.toString(manifest.seed()));
        for (StageRecord stage : manifest.stages()) {
            String name = stage.address().stage();
            facts.put(name + " version", Integer.toString(stage.address().version()));
            stage.address()
                    .settings()
                    .properties()
                    .forEach(setting -> facts.put(
                            name + " setting " + setting.getKey(),
                            setting.getValue().toString()));
            stage.address()
                    .data()
                    .forEach((key, source) ->
                            facts.put(name + " data " + key, source.sha256().brief()));
            stage.outputs().forEach((key, made) -> facts.put(name + " output " + key, made.brief()));
            stage.scores().forEach((key, value) -> facts.put(name + " score " + key, number(value)));
        }
        return facts;
    }

    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
