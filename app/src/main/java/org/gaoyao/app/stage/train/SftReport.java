package org.gaoyao.app.stage.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gaoyao.app.stage.Bars;
import org.gaoyao.app.stage.Html;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.app.stage.Words;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.example.LengthHistogram;
import org.gaoyao.train.example.MaskPreview;
import org.gaoyao.train.tuning.FineTuning;
import org.gaoyao.train.tuning.SampleBook;

/**
 * What people see of a fine-tuning: what was learnt from, which tokens were learnt, what the model answered while it learnt.
 *
 * @param sources the sources
 * @param passes how often each was gone through
 * @param previews sequences with what is learnt of them
 * @param pages what the model answered, the earliest first
 * @param steps how many steps were taken
 */
record SftReport(
        List<EncodedSource> sources,
        List<Double> passes,
        List<MaskPreview> previews,
        List<SampleBook.Page> pages,
        long steps) {

    private static final int PREVIEWS = 3;

    static SftReport of(FineTuning.Result result, List<SampleBook.Page> pages) {
        var preview = new SftPreview(result.sources(), result.tokenizer());
        return new SftReport(
                result.sources(),
                result.passes(),
                result.sources().stream()
                        .flatMap(source -> preview.sequences(source, PREVIEWS).stream())
                        .toList(),
                pages,
                result.steps());
    }

    Summary summary() {
        long rows = sources.stream().mapToLong(EncodedSource::rows).sum();
        var tables = new ArrayList<Summary.Table>();
        tables.add(table());
        if (!pages.isEmpty()) {
            tables.add(answers(pages.getLast()));
        }
        return new Summary(
                new Words(
                        "在%,d行样本上微调%,d步。".formatted(rows, steps),
                        "Tuned for %,d steps on %,d rows.".formatted(steps, rows)),
                tables);
    }

    private Summary.Table table() {
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            EncodedSource source = sources.get(i);
            LengthHistogram lengths = LengthHistogram.of(source.lengths());
            rows.add(List.of(
                    Words.same(source.source().name()),
                    number(source.rows()),
                    number(lengths.count()),
                    number(source.heldOut().size()),
                    number(lengths.median()),
                    number(lengths.most95()),
                    number(lengths.most()),
                    number(source.tooLong().dropped()),
                    number(source.tooLong().cut()),
                    Words.same(String.format(Locale.ROOT, "%.2f", passes.get(i)))));
        }
        return new Summary.Table(
                new Words("来源", "Sources"),
                List.of(
                        new Words("来源", "source"),
                        new Words("行", "rows"),
                        new Words("序列", "sequences"),
                        new Words("留出", "held out"),
                        new Words("长度中位数", "median length"),
                        new Words("长度95%", "95 % length"),
                        new Words("最长", "longest"),
                        new Words("过长剔除", "dropped"),
                        new Words("过长截断", "cut"),
                        new Words("遍数", "passes")),
                rows);
    }

    private static Summary.Table answers(SampleBook.Page page) {
        return new Summary.Table(
                new Words(
                        "第%,d步的回答（贪心）".formatted(page.steps()),
                        "Answers after step %,d (greedy)".formatted(page.steps())),
                List.of(
                        new Words("任务", "task"),
                        new Words("问题", "question"),
                        new Words("参考", "reference"),
                        new Words("回答", "answer")),
                page.samples().stream()
                        .map(sample -> List.of(
                                Words.same(sample.task()),
                                Words.same(sample.question()),
                                Words.same(sample.expected()),
                                Words.same(sample.answer())))
                        .toList());
    }

    /** A page that needs nothing beside it. */
    String page() {
        var page = Html.page(new Words("微调报告", "The report of a fine-tuning"), "zh");
        page.element("h2", "来源", "Sources").table(table().columns(), table().rows());
        for (EncodedSource source : sources) {
            page.raw("<h3>").text(source.source().name()).raw("</h3>\n");
            Bars.write(
                    page,
                    LengthHistogram.of(source.lengths()).buckets().stream()
                            .map(bucket -> Bars.Bar.of(Words.same(bucket.from() + "–" + bucket.to()), bucket.count()))
                            .toList());
        }
        page.element("h2", "学习的词元（绿色）", "What is learnt (green)");
        for (MaskPreview preview : previews) {
            page.raw("<pre>");
            for (MaskPreview.Stretch stretch : preview.stretches()) {
                page.raw(stretch.learnt() ? "<span style=\"color:#1a7f37\">" : "<span style=\"opacity:.55\">")
                        .text(stretch.text())
                        .raw("</span>");
            }
            page.raw("</pre>\n");
        }
        page.element("h2", "训练中的回答", "Answers while it learnt");
        for (SampleBook.Page answered : pages) {
            page.raw("<details><summary>")
                    .words("第%,d步".formatted(answered.steps()), "step %,d".formatted(answered.steps()))
                    .raw("</summary>\n")
                    .table(answers(answered).columns(), answers(answered).rows())
                    .raw("</details>\n");
        }
        return page.end();
    }

    private static Words number(long value) {
        return Words.same(String.format(Locale.ROOT, "%,d", value));
    }
}
