package org.gaoyao.law.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gaoyao.law.SharedData;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The table of charges beside the rules that fix the names, and beside the label lists of benchmarks. */
class ChargesAgainstRulesTest {

    private static final Pattern LISTED = Pattern.compile("[0-9]*．?(?<name>[\\p{IsHan}、（）]+?罪)（(?<place>第\\d+条[^）]*)）");
    private static final Pattern ROW = Pattern.compile("^\\|(?<place>[^|]*)\\|(?<names>[^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern ARTICLE =
            Pattern.compile("第(?<number>\\d+|[一二三四五六七八九十百零]+)条(?:之(?<sub>[一二三四五六七八九十]))?");

    private final Charges charges = Charges.load();

    private static List<String> lines(Path file) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** From the name of a charge, as the rules print it, to the articles printed beside it. */
    private static Map<String, Set<ArticleNumber>> printed() throws IOException {
        var printed = new HashMap<String, Set<ArticleNumber>>();
        for (String line : lines(SharedData.at("data/statutes/articles.jsonl.gz"))) {
            if (!line.contains("罪名的")) {
                continue;
            }
            JsonNode unit = Json.parse(line);
            String title = unit.path("law").asString("");
            String text = unit.path("text").asString("");
            if (title.contains("分则规定的犯罪的罪名的意见")) {
                Matcher matcher = LISTED.matcher(text.replaceAll("\\s+", ""));
                while (matcher.find()) {
                    add(printed, matcher.group("name"), matcher.group("place"));
                }
            } else if (title.contains("确定罪名的补充规定")) {
                String place = "";
                Matcher matcher = ROW.matcher(text);
                while (matcher.find()) {
                    place = matcher.group("place").isBlank() ? place : matcher.group("place");
                    String ofCode = place.replaceAll("[(（]?《.*", "");
                    for (String name :
                            matcher.group("names").replaceAll("（取消.*?）", "").split("[;；]|(?<=罪)\\s+|(?<=职权罪)、", -1)) {
                        add(printed, name.replaceAll("\\s+", ""), ofCode);
                    }
                }
                Matcher renamed = Pattern.compile("第一百六十九条.*修改为“(?<name>.*?)”").matcher(text);
                if (renamed.find()) {
                    add(printed, renamed.group("name"), "第一百六十九条");
                }
            }
        }
        return printed;
    }

    private static void add(Map<String, Set<ArticleNumber>> printed, String name, String place) {
        Matcher article = ARTICLE.matcher(place);
        while (name.endsWith("罪") && article.find()) {
            String number = article.group("number");
            int no = (int)
                    (number.matches("\\d+")
                            ? Long.parseLong(number)
                            : ChineseNumeral.parse(number).orElseThrow());
            int sub = article.group("sub") == null
                    ? 0
                    : (int) ChineseNumeral.parse(article.group("sub")).orElseThrow();
            printed.computeIfAbsent(ChargeKey.of(name.replace('剌', '刺')), _ -> new HashSet<>())
                    .add(new ArticleNumber(no, sub));
        }
    }

    @Test
    void everyNameAndArticleOfTheRulesIsInTheTableAndTheFlagSaysWhichAre() throws IOException {
        Map<String, Set<ArticleNumber>> printed = printed();
        assertThat(printed).hasSizeGreaterThan(500);
        var missing = new ArrayList<String>();
        printed.forEach((key, articles) -> {
            boolean there = charges.all().stream()
                    .anyMatch(charge -> ChargeKey.of(charge.name()).equals(key)
                            && charge.articles().stream().anyMatch(articles::contains));
            if (!there) {
                missing.add(key + " " + articles);
            }
        });
        assertThat(missing).isEmpty();
        assertThat(charges.all().stream().filter(charge -> charge.verified() != isPrinted(charge, printed)))
                .isEmpty();
    }

    private static boolean isPrinted(Charge charge, Map<String, Set<ArticleNumber>> printed) {
        Set<ArticleNumber> articles = printed.getOrDefault(ChargeKey.of(charge.name()), Set.of());
        return !articles.isEmpty() && articles.containsAll(charge.articles());
    }

    /** Labels that are no charges: a slip, and the names of whole sections of the code. */
    private static final Set<String> NO_CHARGES = Set.of("经济犯", "走私", "组织、强迫、引诱、容留、介绍卖淫", "制造、贩卖、传播淫秽物品");

    private void assertAllCharges(Set<String> labels) {
        labels.removeAll(NO_CHARGES);
        assertThat(labels.stream()
                        .map(label -> label.replace('剌', '刺'))
                        .filter(label -> !label.isBlank() && charges.find(label).isEmpty()))
                .isEmpty();
    }

    @Test
    void everyLabelOfTheCollectionsIsACharge() throws IOException {
        var labels = new LinkedHashSet<String>();
        labels.addAll(Files.readAllLines(SharedData.at("data/cases/cail2018_charges.txt")));
        labels.addAll(Files.readAllLines(SharedData.at("data/cases/charge_names_lecard.txt")));
        assertAllCharges(labels);
    }

    @Test
    void everyChargeOfTheLawBenchTaskIsACharge() throws IOException {
        var labels = new LinkedHashSet<String>();
        for (JsonNode question :
                Json.parse(Files.readString(SharedData.at("data/benchmarks/LawBench/data/zero_shot/3-3.json")))) {
            for (String label : question.path("answer")
                    .asString("")
                    .replaceFirst("^罪名[:：]", "")
                    .split("[;；]", -1)) {
                labels.add(label);
            }
        }
        assertThat(labels).hasSizeGreaterThan(100);
        assertAllCharges(labels);
    }
}
