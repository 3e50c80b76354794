package org.gaoyao.app.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.metric.Curve;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Charts as a PNG, side by side. */
public final class ChartImage {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARKED = 30;
    /** The characters that a legend has room for below a chart, and those that a line takes beside its name. */
    private static final int ACROSS = 80;

    private static final int LEGEND = 8;
    /** Where the highest value is below this, a power of ten is taken out of all. */
    private static final double SMALL = 0.01;

    /** Over so wide a range a logarithmic axis has no room but for powers of ten. */
    private static final double DECADES = 20;

    private static final int PALE = 70;
    private static final Color HEALTHY = new Color(47, 125, 79, 28);
    private static final Color SOFT = new Color(0x5d6675);
    private static final Color INK = new Color(0x1d2430);
    private static final Color GRID = new Color(0xe6e8ec);

    private ChartImage() {}

    /**
     * Writes charts into a file.
     *
     * @param columns how many stand side by side
     * @throws ProblemsException if the machine has no font to write with
     */
    public static void write(List<Chart> charts, int columns, Path file) throws IOException {
        requireFonts();
        int wide = Math.min(columns, charts.size());
        int high = (charts.size() + wide - 1) / wide;
        var image = new BufferedImage(wide * WIDTH, high * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < charts.size(); i++) {
            BufferedImage one = BitmapEncoder.getBufferedImage(drawn(charts.get(i)));
            graphics.drawImage(one, i % wide * WIDTH, i / wide * HEIGHT, null);
        }
        graphics.dispose();
        AtomicFile.write(file, out -> ImageIO.write(image, "png", out));
    }

    /** Java without a screen and fonts fails late and says little. */
    private static void requireFonts() {
        System.setProperty("java.awt.headless", "true");
        boolean some;
        try {
            some = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT).length
                    > 0;
        } catch (RuntimeException | InternalError | UnsatisfiedLinkError absent) {
            some = false;
        }
        if (!some) {
            throw ProblemsException.of(
                    "nothing was drawn",
                    "this machine",
                    "has no fonts",
                    "install fontconfig and a font (Debian: apt install fontconfig fonts-dejavu-core),"
                            + " or look at the curves in report.html, which needs none");
        }
    }

    private static XYChart drawn(Chart chart) {
        XYChart drawn = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(chart.title() + (unit(chart) == 1 ? "" : String.format(Locale.ROOT, "  (× %.0e)", unit(chart))))
                .build();
        style(drawn.getStyler(), chart);
        chart.healthy().ifPresent(limits -> band(drawn, chart, limits));
        for (int i = 0; i < chart.lines().size(); i++) {
            Chart.Line line = chart.lines().get(i);
            if (Arrays.stream(line.curve().values()).noneMatch(chart::draws)) {
                continue;
            }
            Color color = line.dashed() ? INK : Color.decode(Palette.colour(i));
            line.pale().ifPresent(pale -> add(drawn, chart, line.name() + " ", pale)
                    .setLineColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), PALE))
                    .setLineWidth(1)
                    .setShowInLegend(false));
            XYSeries strong = add(drawn, chart, line.name(), line.strong());
            strong.setLineColor(color).setLineWidth(2);
            strong.setMarkerColor(color);
            if (line.strong().size() <= MARKED) {
                strong.setMarker(SeriesMarkers.CIRCLE);
            }
            if (line.dashed()) {
                strong.setLabel("planned").setShowInLegend(chart.isInLegend(line));
                strong.setLineStyle(
                        new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0));
            }
        }
        for (Chart.Mark mark : chart.marks()) {
            drawn.addAnnotation(new AnnotationLine(mark.step(), true, false));
            drawn.addAnnotation(new AnnotationText(mark.name(), mark.step(), chart.highest() / unit(chart), false));
        }
        return drawn;
    }

    private static void style(XYStyler style, Chart chart) {
        style.setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        style.setChartBackgroundColor(Color.WHITE);
        style.setChartTitleBoxVisible(false);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesColor(GRID);
        style.setPlotGridVerticalLinesVisible(false);
        boolean wide = chart.lines().stream()
                        .mapToInt(line -> line.name().length() + LEGEND)
                        .sum()
                > ACROSS;
        style.setLegendPosition(wide ? Styler.LegendPosition.OutsideE : Styler.LegendPosition.OutsideS);
        style.setLegendLayout(wide ? Styler.LegendLayout.Vertical : Styler.LegendLayout.Horizontal);
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendVisible(chart.lines().size() > 1);
        style.setMarkerSize(4);
        style.setSeriesMarkers(new Marker[] {SeriesMarkers.NONE});
        style.setAnnotationLineColor(SOFT);
        style.setAnnotationTextFontColor(SOFT);
        style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
        style.setLocale(Locale.ROOT);
        style.setXAxisTickMarkSpacingHint(90);
        style.setYAxisTickMarkSpacingHint(45);
        style.setYAxisTickLabelsFormattingFunction(ChartImage::told);
        style.setYAxisLogarithmic(chart.logarithmic());
        style.setYAxisLogarithmicDecadeOnly(chart.highest() > DECADES * chart.lowest());
        if (!chart.logarithmic() && chart.lowest() >= 0 && chart.lowest() * 4 < chart.highest()) {
            style.setYAxisMin(0.0);
        }
        // Whoever begins with the first step means nought: ticks then stand at round numbers.
        style.setXAxisMin(chart.first() * 20 < chart.last() ? 0.0 : (double) chart.first());
        style.setXAxisMax((double) Math.max(chart.first() + 1, chart.last()));
    }

    /** What values are divided by: axes have no good places for very small ones. */
    private static double unit(Chart chart) {
        boolean small = chart.highest() > 0 && chart.highest() < SMALL && chart.lowest() >= 0;
        return small ? Math.pow(10, Math.floor(Math.log10(chart.highest()))) : 1;
    }

    private static String told(double value) {
        String form = Math.abs(value) >= 1000 ? "%,.0f" : "%.4f";
        String text = String.format(Locale.ROOT, form, value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** The part of the limits that lies within the values. */
    private static void band(XYChart drawn, Chart chart, Chart.Limits limits) {
        double low = Math.max(limits.low(), chart.lowest()) / unit(chart);
        double high = Math.min(limits.high(), chart.highest()) / unit(chart);
        if (low < high) {
            double first = chart.first();
            double last = chart.last();
            drawn.addSeries("healthy", new double[] {first, last, last, first}, new double[] {low, low, high, high})
                    .setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.PolygonArea)
                    .setLineColor(new Color(0, true))
                    .setFillColor(HEALTHY)
                    .setShowInLegend(false);
        }
    }

    private static XYSeries add(XYChart drawn, Chart chart, String name, Curve curve) {
        double unit = unit(chart);
        int[] kept = IntStream.range(0, curve.size())
                .filter(n -> chart.draws(curve.value(n)))
                .toArray();
        return drawn.addSeries(
                name,
                IntStream.of(kept).mapToDouble(n -> curve.step(n)).toArray(),
                IntStream.of(kept).mapToDouble(n -> curve.value(n) / unit).toArray());
    }
}
