package org.gaoyao.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/**
 * The way back from a consolidated text: act by act, from the last to the first, every change is looked for in the text
 * at hand and undone.
 *
 * <p>An act whose changes the text mostly lacks is taken as not yet carried; where nothing in the text tells, the dates
 * do. An article that lacks what an act prints for it is put down as a {@link Finding} and belongs to the time before
 * that act, whatever the date of the consolidated text.
 */
final class Backward {

    private static final Pattern STRUCK_OUT = Pattern.compile("[（(]?\\s*(?:已?删[去除]|（略）)\\s*[）)]?");

    private final LawText consolidated;
    private final List<Step> steps;
    private final Epoch[] epochs;
    private final List<Finding> findings = new ArrayList<>();

    private Backward(LawText consolidated, List<Step> steps) {
        this.consolidated = consolidated;
        this.steps = steps;
        this.epochs = new Epoch[steps.size() + 1];
    }

    /**
     * What the consolidated text tells of every epoch.
     *
     * @param epochs one before each step and one after the last
     * @param findings the articles in which the text lacks what an act prints, each with its latest such act
     */
    record Result(List<Epoch> epochs, List<Finding> findings) {}

    static Result of(LawText consolidated, List<Step> steps) {
        return new Backward(consolidated, steps).run();
    }

    private Result run() {
        epochs[steps.size()] = start();
        for (int index = steps.size(); index > 0; index--) {
            Step step = steps.get(index - 1);
            epochs[index - 1] = step.blocks() ? Epoch.unknown() : undone(step, index);
        }
        return new Result(List.of(epochs), List.copyOf(findings));
    }

    private Epoch start() {
        var articles = new TreeMap<ArticleNumber, Held>();
        for (Article article : consolidated.articles()) {
            article.number()
                    .filter(_ -> !STRUCK_OUT.matcher(article.text().strip()).matches())
                    .ifPresent(number ->
                            articles.putIfAbsent(number, Held.consolidated(article.text(), consolidated.version())));
        }
        return new Epoch(articles, true);
    }

    private Epoch undone(Step step, int index) {
        Epoch after = epochs[index];
        boolean carried = isCarried(step, after);
        if (!carried && step.renumbers()) {
            Epoch before = after.copy();
            step.insertions().forEach(part -> report(step, part, part.added(), after));
            for (int later = index; later < epochs.length; later++) {
                epochs[later] = Epoch.unknown();
            }
            return before;
        }
        Numbering numbering = Numbering.fromAfter(step, after.articles().keySet());
        var before = new Epoch(numbering.backward(after.articles()), after.complete());
        for (ArticleNumber from : step.changedTexts()) {
            numbering.after(from).ifPresent(to -> {
                Held held = after.articles().get(to);
                if (held != null) {
                    before.articles().put(from, undone(step, index, from, to, held));
                }
            });
        }
        for (Step.Part part : step.insertions()) {
            ArticleNumber number = part.added();
            Optional<Held> held = Optional.ofNullable(after.articles().get(number));
            if (held.filter(known -> carries(part, known)).isPresent()) {
                reportWording(step, part, number, held.get());
            } else if (after.complete()) {
                report(step, part, number, after);
                forget(index, number);
            }
        }
        for (ArticleNumber number : step.deletions()) {
            if (before.articles().containsKey(number) && !step.renumbers()) {
                remove(index, number);
            } else if (after.complete()) {
                before.articles()
                        .put(number, new Held(Wording.lost(), Optional.empty(), List.of(), Optional.of(step.act())));
            }
        }
        return before;
    }

    /** The text of one article before the act, or the same text, when it does not carry the act's change of it. */
    private Held undone(Step step, int index, ArticleNumber before, ArticleNumber after, Held held) {
        List<Step.Part> changes = step.textChanges(before);
        Wording wording = held.wording();
        for (Step.Part part : changes.reversed()) {
            Optional<Wording> earlier =
                    part.change() instanceof TextChange change ? change.undo(wording) : Optional.empty();
            if (earlier.isEmpty()) {
                Optional<Finding> finding = report(step, part, after, epochs[index]);
                forget(index, after);
                boolean alike = finding.filter(found -> found.kind() == Finding.Kind.DIFFERS_IN_WORDING)
                        .isPresent();
                return alike ? held.undone(Wording.lost(), step.act(), true) : held;
            }
            reportWording(step, part, after, held);
            wording = earlier.get();
        }
        boolean loses = changes.stream()
                .anyMatch(part -> !(part.change() instanceof TextChange.InsertParagraphs)
                        && !(part.change() instanceof TextChange.InsertItem));
        return held.undone(wording, step.act(), loses && !wording.isKnown());
    }

    /** Whether the text at hand was made after the act: by what it says, or by its date where it says nothing. */
    private boolean isCarried(Step step, Epoch after) {
        int found = 0;
        int missing = 0;
        Numbering numbering = Numbering.fromAfter(step, after.articles().keySet());
        for (Step.Part part : step.parts()) {
            Optional<Boolean> carried =
                    switch (part.change()) {
                        case TextChange.DeleteParagraph _, TextChange.DeleteItem _, TextChange.NotRead _ ->
                            Optional.empty();
                        case TextChange change -> {
                            Optional<Held> held = numbering
                                    .after(change.article())
                                    .flatMap(number ->
                                            Optional.ofNullable(after.articles().get(number)));
                            yield held.filter(Held::isKnown)
                                    .map(known -> change.undo(known.wording()).isPresent());
                        }
                        case InsertArticle(ArticleNumber article, String _) -> {
                            Optional<Held> held =
                                    Optional.ofNullable(after.articles().get(article));
                            yield after.complete() && held.isEmpty()
                                    ? Optional.of(false)
                                    : held.filter(Held::isKnown).map(known -> carries(part, known));
                        }
                        case Change.DeleteArticle _, Change.MoveArticle _, Change.Renumber _, Change.Elsewhere _ ->
                            Optional.empty();
                    };
            found += carried.filter(is -> is).isPresent() ? 1 : 0;
            missing += carried.filter(is -> !is).isPresent() ? 1 : 0;
        }
        if (found + missing > 0) {
            return found >= missing;
        }
        LawVersion version = consolidated.version();
        Optional<LocalDate> dated = version.adopted().or(version::inForceFrom);
        return dated.isEmpty() || !dated.get().isBefore(step.act().adopted().orElse(step.from()));
    }

    private static boolean carries(Step.Part part, Held held) {
        return part.change() instanceof InsertArticle(ArticleNumber _, String text)
                && held.wording().agrees(text);
    }

    /** From this epoch on, the consolidated text says nothing of the article that has this number there. */
    private void forget(int index, ArticleNumber number) {
        forEachLater(index, number, (epoch, there) -> epoch.articles().put(there, Held.nothing()));
    }

    /** From this epoch on, the law has no such article, although the consolidated text still prints it. */
    private void remove(int index, ArticleNumber number) {
        forEachLater(index, number, (epoch, there) -> epoch.articles().remove(there));
    }

    private void forEachLater(int index, ArticleNumber number, BiConsumer<Epoch, ArticleNumber> action) {
        Optional<ArticleNumber> there = Optional.of(number);
        for (int later = index; later < epochs.length && there.isPresent(); later++) {
            if (later > index) {
                Epoch before = epochs[later - 1];
                there = Numbering.fromBefore(
                                steps.get(later - 1), before.articles().keySet())
                        .after(there.get());
            }
            Epoch epoch = epochs[later];
            there.ifPresent(numbered -> action.accept(epoch, numbered));
        }
    }

    /** Puts down an article that lacks a change, unless a later act was found lacking or another text took its place. */
    private Optional<Finding> report(Step step, Step.Part part, ArticleNumber number, Epoch after) {
        Optional<Held> held = Optional.ofNullable(after.articles().get(number));
        if (held.isPresent() && held.get().base().isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.of(consolidated.version(), number, step, part, text(number));
        if (findings.stream().noneMatch(known -> known.article().equals(number))) {
            findings.add(finding);
        }
        return Optional.of(finding);
    }

    /** Puts down an article that carries a change in other words than the act prints. */
    private void reportWording(Step step, Step.Part part, ArticleNumber number, Held held) {
        String printed = Finding.printed(part.change());
        if (held.isKnown()
                && held.acts().isEmpty()
                && !Sameness.contains(held.wording().text(), printed)) {
            report(step, part, number, epochs[epochs.length - 1]);
        }
    }

    private String text(ArticleNumber number) {
        return consolidated.articles().stream()
                .filter(article -> article.number().filter(number::equals).isPresent())
                .map(Article::text)
                .findFirst()
                .orElse("");
    }
}
