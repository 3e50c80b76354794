package org.gaoyao.law.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.Problems;

/**
 * Reads a law as people write it: a title, lines on how it came about, perhaps a table of contents, headings, and articles
 * that begin with 第…条, or clauses that begin with 一、.
 */
final class ProseLaw {

    private static final Pattern HISTORY = Pattern.compile(
            "^[（(]?.*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日.*" + "(?:通过|公布|发布|修正|修订|施行|实施|批准|会议|令|起施行|公告|印发).*");
    private static final Pattern NUMBERED_BY = Pattern.compile("^[（(]?(?:法释|法发|国务院令|.*令第).{0,40}[）)]?$");
    private static final Pattern CONTENTS = Pattern.compile("目[\\s\\p{Z}]*[录次]");
    private static final Pattern CLAUSE = Pattern.compile("^[一二三四五六七八九十]{1,4}、.*");

    private final List<Line> lines;
    private final Problems problems;
    private final List<String> history = new ArrayList<>();
    private final Headings headings = new Headings();
    private final Units units = new Units();
    private final StringBuilder text = new StringBuilder();
    private String title;
    private boolean amends;
    private boolean appendix;
    private Optional<ArticleNumber> number = Optional.empty();
    private Optional<ArticleNumber> last = Optional.empty();
    private Optional<Line> begun = Optional.empty();
    private int pieces;
    private int articles;
    private int clauses;

    /**
     * What was read.
     *
     * @param title the title, empty if there is none
     * @param numbered how many articles with a number there are
     * @param clauses how many clauses without one
     */
    record Draft(String title, List<String> history, List<Article> units, int numbered, int clauses) {}

    private ProseLaw(List<Line> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
        this.title = "";
    }

    /** Reads the lines of one law; articles out of order are problems. */
    static Draft read(List<Line> lines, Problems problems) {
        return new ProseLaw(lines, problems).read();
    }

    private Draft read() {
        int at = head();
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (CONTENTS.matcher(line.text()).matches()) {
                at = afterContents(at + 1);
            } else {
                body(line);
                at++;
            }
        }
        close();
        return new Draft(title, List.copyOf(history), units.articles(), articles, clauses);
    }

    /** Reads title and history; returns the index of the first line of the body. */
    private int head() {
        int at = 0;
        var words = new StringBuilder();
        while (at < lines.size() && !endsTitle(lines.get(at), words.length() > 0)) {
            Line line = lines.get(at++);
            words.append(line.text().replaceAll("[\\s\\p{Z}]+", " "));
            if (line.heading() > 0) {
                break;
            }
        }
        title = words.toString().strip();
        amends = Titles.amends(title);
        boolean marked = lines.stream().anyMatch(line -> line.text().equals(MarkdownLines.INFO_END));
        boolean open = false;
        while (at < lines.size()) {
            String line = lines.get(at).text();
            if (line.equals(MarkdownLines.INFO_END)) {
                return at + 1;
            }
            open |= line.startsWith("（") || line.startsWith("(");
            boolean about = open
                    || marked
                    || HISTORY.matcher(line).matches()
                    || NUMBERED_BY.matcher(line).matches();
            if (!about || lines.get(at).heading() > 1 || startsBody(line)) {
                return at;
            }
            open &= !(line.endsWith("）") || line.endsWith(")"));
            addHistory(line);
            at++;
        }
        return at;
    }

    private void addHistory(String line) {
        String bare = line.replaceAll("^[（(]|[）)]$", "");
        for (String part : bare.split("[\\u3000\\t]+|\\s{2,}", -1)) {
            if (!part.isBlank()) {
                history.add(part.strip());
            }
        }
    }

    private static boolean endsTitle(Line line, boolean begun) {
        String text = line.text();
        return text.equals(MarkdownLines.INFO_END)
                || startsBody(text)
                || CONTENTS.matcher(text).matches()
                || (begun && (text.startsWith("（") || text.startsWith("(") || line.heading() > 0))
                || HISTORY.matcher(text).matches()
                || text.endsWith("。")
                || text.endsWith("：");
    }

    private static boolean startsBody(String text) {
        return ArticleMark.of(text).isPresent()
                || Headings.isHeading(text)
                || CLAUSE.matcher(text).matches();
    }

    /** Passes over a table of contents: headings until the first of them comes again, or something that is none. */
    private int afterContents(int from) {
        int at = from;
        while (at < lines.size()
                && Headings.isHeading(lines.get(at).text())
                && (at == from || !lines.get(at).text().equals(lines.get(from).text()))) {
            at++;
        }
        return at < lines.size()
                        && at > from
                        && ArticleMark.of(lines.get(at).text()).isPresent()
                ? from
                : at;
    }

    private void body(Line line) {
        Optional<ArticleMark> mark = appendix ? Optional.empty() : ArticleMark.of(line.text());
        if (mark.isPresent() && isArticle(mark.get())) {
            close();
            begin(line);
            number = Optional.of(mark.get().number());
            text.append(mark.get().rest());
        } else if (Headings.isAppendix(line)) {
            close();
            headings.open(line);
            appendix = true;
        } else if (line.heading() > 1
                || (line.heading() == 1 && !line.text().equals(title))
                || Headings.isHeading(line.text())) {
            close();
            headings.open(line);
        } else if (line.heading() == 0) {
            if (number.isEmpty() && articles == 0 && CLAUSE.matcher(line.text()).matches()) {
                close();
                clauses++;
            }
            if (begun.isEmpty()) {
                begin(line);
            }
            text.append(text.isEmpty() ? "" : "\n").append(line.text());
        }
    }

    /** In an amendment, and without a gap, only the number that is due begins an article; others are quoted or named. */
    private boolean isArticle(ArticleMark mark) {
        return (mark.separated() && !amends) || isDue(mark.number());
    }

    private boolean isDue(ArticleNumber next) {
        if (last.isEmpty()) {
            return next.equals(ArticleNumber.of(1));
        }
        ArticleNumber before = last.get();
        return next.equals(ArticleNumber.of(before.number() + 1))
                || next.equals(new ArticleNumber(before.number(), before.sub() + 1));
    }

    private void begin(Line line) {
        begun = Optional.of(line);
    }

    private void close() {
        begun.ifPresent(line -> {
            String unit = number.map(ArticleNumber::key).orElseGet(() -> "u" + pieces++);
            if (text.isEmpty()) {
                problems.add(line.where(), "article " + unit + " has no text", "");
            } else {
                units.add(new Article(unit, number, headings.above(), text.toString()))
                        .ifPresent(fault -> problems.add(line.where(), fault, "put the articles in order, each once"));
            }
            if (number.isPresent()) {
                articles++;
                last = number;
            }
        });
        begun = Optional.empty();
        number = Optional.empty();
        text.setLength(0);
    }
}
