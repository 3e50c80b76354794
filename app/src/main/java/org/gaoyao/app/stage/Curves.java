package org.gaoyao.app.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gaoyao.app.plot.Chart;
import org.gaoyao.app.plot.Palette;
import org.gaoyao.train.metric.Curve;

/** A chart within a page: lines as SVG, with axes, the healthy range and a legend. */
final class Curves {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;
    private static final int LEFT = 56;
    private static final int RIGHT = 20;
    private static final int TOP = 10;
    private static final int BOTTOM = 24;
    private static final int TICKS = 5;

    private final Chart chart;
    private final double low;
    private final double high;

    private Curves(Chart chart) {
        this.chart = chart;
        double least = chart.lowest();
        double most = chart.highest();
        // A flat line stands in the middle.
        double room = most > least ? (most - least) * 0.04 : Math.max(Math.abs(most) * 0.1, 1e-9);
        this.low = least - room;
        this.high = most + room;
    }

    static void write(Html page, Words title, Chart chart) {
        new Curves(chart).write(page, title);
    }

    private void write(Html page, Words title) {
        page.raw("<figure><figcaption><b>")
                .words(title)
                .raw("</b></figcaption>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\""
                        .formatted(WIDTH, HEIGHT))
                .text(chart.title())
                .raw("\">\n");
        chart.healthy().ifPresent(limits -> band(page, limits));
        axes(page);
        for (int i = 0; i < chart.lines().size(); i++) {
            Chart.Line line = chart.lines().get(i);
            String colour = Palette.colour(i);
            line.pale().ifPresent(pale -> line(page, pale, "stroke=\"" + colour + "\" stroke-opacity=\".3\""));
            line(
                    page,
                    line.strong(),
                    line.dashed()
                            ? "class=\"planned\" stroke-dasharray=\"5 4\""
                            : "stroke=\"" + colour + "\" stroke-width=\"1.8\"");
        }
        page.raw("</svg>\n");
        if (chart.lines().size() > 1) {
            legend(page);
        }
        page.raw("</figure>\n");
    }

    private void band(Html page, Chart.Limits limits) {
        double from = Math.max(limits.low(), low);
        double to = Math.min(limits.high(), high);
        if (from < to) {
            page.raw(form(
                    "<rect class=\"healthy\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>\n",
                    LEFT, y(to), WIDTH - LEFT - RIGHT, y(from) - y(to)));
        }
    }

    private void axes(Html page) {
        for (double value : ticks(low, high)) {
            page.raw(form(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\""
                            + " text-anchor=\"end\">%s</text>\n",
                    LEFT, WIDTH - RIGHT, y(value), y(value), LEFT - 6, y(value) + 4, told(value)));
        }
        for (double step : ticks((double) chart.first(), (double) chart.last())) {
            page.raw(form(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n", x(step), HEIGHT - 6, told(step)));
        }
    }

    private void line(Html page, Curve curve, String style) {
        var path = new StringBuilder();
        boolean down = false;
        for (int n = 0; n < curve.size(); n++) {
            boolean drawn = chart.draws(curve.value(n));
            if (drawn) {
                path.append(form("%s%.1f %.1f", down ? "L" : "M", x((double) curve.step(n)), y(curve.value(n))));
            }
            down = drawn;
        }
        page.raw("<path fill=\"none\" " + style + " d=\"" + path + "\"/>\n");
    }

    private void legend(Html page) {
        page.raw("<p class=\"legend\">");
        for (int i = 0; i < chart.lines().size(); i++) {
            Chart.Line line = chart.lines().get(i);
            if (line.dashed() && chart.isInLegend(line)) {
                page.raw("<i class=\"planned\"></i>").words("计划", "planned").raw(" ");
            } else if (!line.dashed()) {
                page.raw("<i style=\"background:" + Palette.colour(i) + "\"></i>")
                        .text(line.name())
                        .raw(" ");
            }
        }
        page.raw("</p>\n");
    }

    private double x(double step) {
        double wide = Math.max(1, chart.last() - chart.first());
        return LEFT + (step - chart.first()) / wide * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return TOP + (high - value) / (high - low) * (HEIGHT - TOP - BOTTOM);
    }

    /** Round numbers within a range, some five of them: 1, 2 or 5 times a power of ten apart. */
    static List<Double> ticks(double low, double high) {
        double rough = Math.max((high - low) / TICKS, Double.MIN_NORMAL);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double apart = rough / power < 1.5
                ? power
                : rough / power < 3.5 ? 2 * power : rough / power < 7.5 ? 5 * power : 10 * power;
        var ticks = new ArrayList<Double>();
        for (long n = (long) Math.ceil(low / apart); n * apart <= high; n++) {
            ticks.add(n * apart);
        }
        return ticks;
    }

    private static String told(double value) {
        double size = Math.abs(value);
        if (size != 0 && size < 1e-3) {
            return form("%.1e", value);
        }
        String text = form(size >= 1000 ? "%,.0f" : "%.4f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    private static String form(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
