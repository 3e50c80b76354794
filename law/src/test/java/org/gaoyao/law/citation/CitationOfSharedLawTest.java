package org.gaoyao.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gaoyao.law.SharedData;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CitationOfSharedLawTest {

    @Test
    void everyNumberedArticleIsCitedBack() {
        StatuteBook book = SharedLaw.book();
        var parser = new CitationParser(LawNames.of(book.laws()));
        var missed = new ArrayList<String>();
        int articles = 0;
        for (Law law : book.laws()) {
            for (LawText text : law.versions()) {
                for (Article article : text.articles()) {
                    if (article.number().isPresent()) {
                        articles++;
                        String citation = "《" + text.version().title() + "》" + written(article);
                        if (!names(parser.parse(citation), text, article, book)) {
                            missed.add(citation);
                        }
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(articles).isGreaterThan(69_000);
    }

    private static String written(Article article) {
        var number = article.number().orElseThrow();
        return "第" + ChineseNumeral.format(number.number()) + "条"
                + (number.sub() == 0 ? "" : "之" + ChineseNumeral.format(number.sub()));
    }

    private static boolean names(List<Citation> citations, LawText text, Article article, StatuteBook book) {
        return citations.size() == 1
                && citations.getFirst().article().equals(article.number())
                && citations
                        .getFirst()
                        .source()
                        .equals(new Source.KnownLaw(text.version().title()))
                && book.law(text.version().title()).isPresent();
    }

    /** The labels misread some lists and typing slips (docs/citations.md); twenty lines of regular expressions that misread them alike reach 0.993. */
    @Test
    void agreesWithTheLabelsOfRealJudgments() throws IOException {
        var parser = new CitationParser(LawNames.of(SharedLaw.book().laws()));
        Pattern decision = Pattern.compile("判决如下|判处如下");
        int right = 0;
        int found = 0;
        int labelled = 0;
        for (JsonNode judgment : judgments()) {
            String text = judgment.get("document").stringValue();
            var gold = new TreeSet<Integer>();
            judgment.get("articles").forEach(article -> gold.add(article.intValue()));
            var cited = new TreeSet<Integer>();
            Matcher matcher = decision.matcher(text);
            if (matcher.find()) {
                int begin = text.lastIndexOf('。', matcher.start()) + 1;
                for (Citation citation : parser.parse(text)) {
                    boolean criminal = citation.source().equals(new Source.KnownLaw("中华人民共和国刑法"));
                    if (criminal && citation.start() >= begin && citation.start() < matcher.start()) {
                        citation.article().ifPresent(article -> cited.add(article.number()));
                    }
                }
            }
            found += cited.size();
            labelled += gold.size();
            cited.retainAll(gold);
            right += cited.size();
        }
        double precision = (double) right / found;
        double recall = (double) right / labelled;
        assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(0.990);
    }

    private static List<JsonNode> judgments() throws IOException {
        var judgments = new ArrayList<JsonNode>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.at("data/cases/judge_documents.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (Optional<String> line = Optional.ofNullable(lines.readLine());
                    line.isPresent();
                    line = Optional.ofNullable(lines.readLine())) {
                judgments.add(JsonMapper.shared().readTree(line.get()));
            }
        }
        return judgments;
    }
}
