package org.gaoyao.law.amendment;

import static org.gaoyao.law.amendment.Reference.ANY;
import static org.gaoyao.law.amendment.Reference.ARTICLE;
import static org.gaoyao.law.amendment.Reference.ITEMS;
import static org.gaoyao.law.amendment.Reference.PARAGRAPHS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.amendment.Change.DeleteArticle;
import org.gaoyao.law.amendment.Change.Elsewhere;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.amendment.Change.MoveArticle;
import org.gaoyao.law.amendment.Change.Renumber;
import org.gaoyao.law.amendment.TextChange.DeleteItem;
import org.gaoyao.law.amendment.TextChange.DeleteParagraph;
import org.gaoyao.law.amendment.TextChange.InsertItem;
import org.gaoyao.law.amendment.TextChange.InsertParagraphs;
import org.gaoyao.law.amendment.TextChange.ReplaceArticle;
import org.gaoyao.law.amendment.TextChange.ReplaceItem;
import org.gaoyao.law.amendment.TextChange.ReplaceParagraphs;
import org.gaoyao.law.amendment.TextChange.ReplaceWords;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * Reads the statements of one clause, one after the other: each is tried against the forms in which Chinese acts order a
 * change, and read only when one of them fits from its first word to its last.
 *
 * <p>It remembers the article of which the clause speaks, for 增加一款作为第四款 and 原第二款作为第三款 without it.
 */
final class StatementReader {

    private static final char MARK = Quotation.MARK;
    private static final String N = "[一二两三四五六七八九十百0-9]+";
    private static final String TITLE = "(?:修改后的?)?(?:《[^》]*》)?";

    /** A form and what to make of it; empty where the words fit and what they say does not. */
    private record Form(Pattern pattern, BiFunction<StatementReader, Matcher, Optional<List<Change>>> reading) {
        Form(String pattern, BiFunction<StatementReader, Matcher, Optional<List<Change>>> reading) {
            this(Pattern.compile(pattern.replace("Q", String.valueOf(MARK))), reading);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(?<at>" + ANY + ")(?:修改|改)为：?Q", (reader, m) -> reader.replace(reader.at(m))),
            new Form(
                    "(?<at>" + ARTICLE + ")中?增加" + N + "款，?作为" + PARAGRAPHS + "，将?该条修改为：?Q",
                    (reader, m) -> reader.replace(reader.at(m))),
            new Form(
                    "(?<at>" + ARTICLE + ")之?后增加(?<n>" + N + ")条，?作为(?<as>" + TITLE + ARTICLE + "(?:[、和]" + ARTICLE
                            + ")*)：?Q",
                    (reader, m) -> reader.insertArticles(m)),
            new Form(
                    "增加(?<n>" + N + ")条，?作为(?<as>" + TITLE + ARTICLE + "(?:[、和]" + ARTICLE + ")*)：?Q",
                    (reader, m) -> reader.insertArticles(m)),
            new Form(
                    "(?<at>" + ARTICLE + ")?中?增加(?<n>" + N + ")款，?作为(?<as>" + PARAGRAPHS + ")(?:规定|，规定)?：?Q",
                    (reader, m) -> reader.insertParagraphs(m)),
            new Form(
                    "(?<at>" + ARTICLE + "(?:" + PARAGRAPHS + ")?)?中?增加一项，?作为(?<as>" + ITEMS + ")(?:规定)?：?Q",
                    (reader, m) -> reader.insertItem(m)),
            new Form(
                    "原?(?<from>" + PARAGRAPHS + "|" + ITEMS + ")(?:相应地?)?(?:修改为|改为|作为)(?<as>" + PARAGRAPHS + "|" + ITEMS
                            + ")(?<new>，修改为：?Q)?",
                    (reader, m) -> reader.shift(m)),
            new Form(
                    "(?:删去|删除)(?<list>" + ANY + "(?:[、和，]" + ANY + ")*)",
                    (reader, m) -> reader.delete(Reference.list(m.group("list")))),
            new Form(
                    "(?:删去|删除)(?<list>" + ANY + "(?:[、和]" + ANY + ")*)(?:规定|末尾)?中?的?Q",
                    (reader, m) -> reader.words(Reference.list(m.group("list")), reader.quote(), "")),
            new Form(
                    "(?<list>" + ANY + "(?:[、和]" + ANY + ")*)(?:规定|末尾)?中?的?：?Q，?(?:修改|改)为：?Q",
                    (reader, m) -> reader.words(Reference.list(m.group("list")), reader.quote(), reader.quote())),
            new Form(
                    "(?:名称、)(?<list>" + ANY + "(?:[、和]" + ANY + ")*)中的Q(?:修改|改)为：?Q",
                    (reader, m) -> reader.words(Reference.list(m.group("list")), reader.quote(), reader.quote())),
            new Form(
                    "原?(?<from>" + ARTICLE + ")(?:修改为|改为|作为|调整为)(?<as>" + TITLE + ARTICLE + ")(?<new>(?:，修改为)?：?Q)?",
                    (reader, m) -> reader.move(m)),
            new Form("条文(?:的)?顺序作相应的?调整", (_, _) -> Optional.of(List.of(new Renumber()))),
            new Form(
                    "(?<part>引言|名称|标题|序言|第" + N + "部分标题|(?:正文)?第" + N + "段|Q)(?:修改|改)为：?Q",
                    (reader, m) -> reader.elsewhere(m.group("part"))));

    private final List<String> quotes;
    private int next;
    private Optional<ArticleNumber> article = Optional.empty();

    /** A reader for a clause with these quotations, in order. */
    StatementReader(List<String> quotes) {
        this.quotes = quotes;
    }

    /** The changes that a statement orders; empty if it is not understood. */
    Optional<List<Change>> read(String statement) {
        int first = next;
        int printed =
                (int) statement.chars().filter(character -> character == MARK).count();
        if (quotes.subList(first, first + printed).stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(statement);
            if (matcher.matches()) {
                next = first;
                Optional<List<Change>> changes = form.reading().apply(this, matcher);
                if (changes.isPresent()) {
                    next = first + printed;
                    return changes;
                }
            }
        }
        return Optional.empty();
    }

    /** The next quotation, as it stands. */
    private String quote() {
        return quotes.get(next++);
    }

    /** The next quotation as the text of an article or of a part of one, which ends with a stop. */
    private String body() {
        String body = quote();
        return "。；：！？;:”".indexOf(body.charAt(body.length() - 1)) < 0 ? body + "。" : body;
    }

    private Reference at(Matcher matcher) {
        Reference named = Reference.of(matcher.group("at"));
        article = named.article().or(() -> article);
        return new Reference(article, named.paragraphs(), named.items());
    }

    private Optional<List<Change>> replace(Reference at) {
        if (at.article().isEmpty()) {
            return Optional.empty();
        }
        ArticleNumber number = at.article().get();
        String body = body();
        if (at.items().size() == 1 && at.paragraphs().size() < 2) {
            return Optional.of(
                    List.of(new ReplaceItem(number, at.paragraph(), at.items().getFirst(), body)));
        }
        if (!at.items().isEmpty()) {
            return Optional.empty();
        }
        if (at.paragraphs().isEmpty()) {
            return Optional.of(List.of(new ReplaceArticle(number, ArticleHeads.without(body))));
        }
        List<String> texts = paragraphs(body);
        return texts.size() == at.paragraphs().size()
                ? Optional.of(List.of(new ReplaceParagraphs(number, at.paragraphs(), texts)))
                : Optional.empty();
    }

    private Optional<List<Change>> insertArticles(Matcher matcher) {
        List<ArticleNumber> numbers = Reference.articles(matcher.group("as"));
        if (numbers.size() != Reference.numeral(matcher.group("n").replace('两', '二'))) {
            return Optional.empty();
        }
        article = Optional.of(numbers.getLast());
        return ArticleHeads.split(body(), numbers).map(texts -> {
            var changes = new ArrayList<Change>();
            for (int at = 0; at < numbers.size(); at++) {
                changes.add(new InsertArticle(numbers.get(at), texts.get(at)));
            }
            return List.copyOf(changes);
        });
    }

    private Optional<List<Change>> insertParagraphs(Matcher matcher) {
        if (matcher.group("at") != null) {
            at(matcher);
        }
        List<Integer> numbers = Reference.of(matcher.group("as")).paragraphs();
        List<String> texts = paragraphs(body());
        boolean inOrder = numbers.getLast() - numbers.getFirst() == numbers.size() - 1;
        return article.isPresent()
                        && inOrder
                        && numbers.size()
                                == Reference.numeral(matcher.group("n").replace('两', '二'))
                        && texts.size() == numbers.size()
                ? Optional.of(List.of(new InsertParagraphs(article.get(), numbers.getFirst(), texts)))
                : Optional.empty();
    }

    private Optional<List<Change>> insertItem(Matcher matcher) {
        Reference at = matcher.group("at") == null ? new Reference(article, List.of(), List.of()) : at(matcher);
        int item = Reference.of(matcher.group("as")).items().getFirst();
        return at.article().map(number -> List.of(new InsertItem(number, at.paragraph(), item, body())));
    }

    /** 原第二款作为第三款: what follows from an insertion anyway; only a new text for it is a change. */
    private Optional<List<Change>> shift(Matcher matcher) {
        Reference from = Reference.of(matcher.group("from"));
        Reference as = Reference.of(matcher.group("as"));
        boolean alike = from.paragraphs().size() == as.paragraphs().size()
                && from.items().size() == as.items().size();
        if (article.isEmpty() || !alike) {
            return Optional.empty();
        }
        return matcher.group("new") == null
                ? Optional.of(List.of())
                : replace(new Reference(article, as.paragraphs(), as.items()));
    }

    private Optional<List<Change>> delete(List<Reference> list) {
        var changes = new ArrayList<Change>();
        for (Reference at : list) {
            Optional<ArticleNumber> number = at.article().or(() -> article);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            article = number;
            if (at.paragraphs().isEmpty() && at.items().isEmpty()) {
                changes.add(new DeleteArticle(number.get()));
            } else if (at.items().isEmpty()) {
                // The highest first, so that each number still holds when its turn comes.
                at.paragraphs()
                        .reversed()
                        .forEach(paragraph -> changes.add(new DeleteParagraph(number.get(), paragraph)));
            } else {
                at.items().reversed().forEach(item -> changes.add(new DeleteItem(number.get(), at.paragraph(), item)));
            }
        }
        return Optional.of(List.copyOf(changes));
    }

    private Optional<List<Change>> words(List<Reference> list, String former, String words) {
        var changes = new ArrayList<Change>();
        for (Reference at : list) {
            article = at.article().or(() -> article);
            if (article.isEmpty() || at.paragraphs().size() > 1) {
                return Optional.empty();
            }
            int paragraph = at.paragraphs().isEmpty() ? 0 : at.paragraphs().getFirst();
            changes.add(new ReplaceWords(article.get(), paragraph, former, words));
        }
        return Optional.of(List.copyOf(changes));
    }

    private Optional<List<Change>> move(Matcher matcher) {
        ArticleNumber from = Reference.articles(matcher.group("from")).getFirst();
        ArticleNumber to = Reference.articles(matcher.group("as")).getFirst();
        article = Optional.of(from);
        var changes = new ArrayList<Change>();
        changes.add(new MoveArticle(from, to));
        if (matcher.group("new") != null) {
            changes.add(new ReplaceArticle(from, ArticleHeads.without(body())));
        }
        return Optional.of(List.copyOf(changes));
    }

    private Optional<List<Change>> elsewhere(String part) {
        String named = part.indexOf(MARK) >= 0 ? quote() : part;
        return Optional.of(List.of(new Elsewhere(named, quote())));
    }

    private static List<String> paragraphs(String body) {
        return Paragraph.read(body).stream().map(Paragraph::text).toList();
    }
}
