package org.gaoyao.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gaoyao.law.amendment.ArticleText.Origin;
import org.gaoyao.law.amendment.Held.Base;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/**
 * One law through its amendments: what every article says on every day, as far as one consolidated text and the acts
 * that changed the law tell it.
 *
 * <ol>
 *   <li>The acts, in the order of their effect, cut time into epochs.
 *   <li>From the consolidated text the changes are undone, act by act, back to the first: {@link Backward}.
 *   <li>From the first epoch on the changes are carried out; what an act prints whole is known from its day on.
 *   <li>Both views of each epoch are put together. Where they contradict each other, what the acts print counts.
 * </ol>
 *
 * <p>Immutable once made; making it takes time in proportion to the acts and the text, so that it pays to keep it.
 */
public final class LawHistory {

    private final LawVersion law;
    private final Chain chain;
    private final List<Epoch> epochs;
    private final List<Epoch> fromConsolidated;
    private final List<Finding> findings;

    private LawHistory(LawVersion law, Chain chain, List<Epoch> fromConsolidated, List<Finding> findings) {
        this.law = law;
        this.chain = chain;
        this.fromConsolidated = fromConsolidated;
        this.findings = findings;
        this.epochs = composed();
    }

    /**
     * The history of a law.
     *
     * @param consolidated its text at hand
     * @param acts any acts; those that do not change the law, or have no day of effect, are left out
     * @param isLaw whether the title by which an act calls a law means this law
     */
    public static LawHistory of(LawText consolidated, List<Act> acts, Predicate<String> isLaw) {
        Chain chain = Chain.of(acts, isLaw, consolidated.version());
        if (chain.steps().isEmpty()) {
            return new LawHistory(consolidated.version(), chain, List.of(Epoch.unknown()), List.of());
        }
        Backward.Result back = Backward.of(consolidated, chain.steps());
        return new LawHistory(consolidated.version(), chain, back.epochs(), back.findings());
    }

    /** The articles in which the consolidated text lacks what the latest amendment prints, by number. */
    public List<Finding> findings() {
        return findings.stream().sorted(Comparator.comparing(Finding::article)).toList();
    }

    /** Whether any act changes this law; if none does, nothing is held of its articles here. */
    public boolean isChanged() {
        return !chain.steps().isEmpty();
    }

    /** The days on which an act changes the law, in order. */
    public List<LocalDate> turns() {
        return chain.steps().stream().map(Step::from).distinct().toList();
    }

    /** Since when no change of the law is missing here, as far as its sources tell; empty if they do not. */
    public Optional<LocalDate> completeSince() {
        return chain.completeSince();
    }

    /** The numbers of the articles that the law is known to have on a day. */
    public Set<ArticleNumber> numbers(LocalDate day) {
        return Collections.unmodifiableSet(epochs.get(epoch(day)).articles().keySet());
    }

    /** What is known of an article on a day. */
    public ArticleText on(ArticleNumber number, LocalDate day) {
        int epoch = epoch(day);
        boolean dated = law.adopted()
                .or(law::inForceFrom)
                .filter(from -> !day.isBefore(from))
                .isPresent();
        boolean complete =
                chain.completeSince().filter(since -> !day.isBefore(since)).isPresent();
        if (!dated && !complete) {
            return new ArticleText.Unknown(Optional.empty(), Optional.empty(), List.of(), true);
        }
        return epochs.get(epoch)
                .at(number)
                .map(held -> held.isKnown()
                        ? known(
                                held,
                                Optional.ofNullable(
                                        fromConsolidated.get(epoch).articles().get(number)),
                                dated)
                        : unknown(held))
                .orElseGet(() -> absent(number, epoch));
    }

    private static ArticleText known(Held held, Optional<Held> consolidated, boolean dated) {
        Held told = dated
                ? consolidated
                        .filter(text -> text.isKnown() && text.acts().isEmpty())
                        .orElse(held)
                : held;
        Base base = told.base().orElseThrow();
        Origin origin = !told.acts().isEmpty()
                ? new Origin.Composed(base.version(), told.acts())
                : switch (base) {
                    case Base.Consolidated(LawVersion version) -> new Origin.Consolidated(version);
                    case Base.Print(LawVersion act, String clause) -> new Origin.PrintedByAct(act, clause);
                };
        return new ArticleText.Known(told.wording().text(), origin);
    }

    private ArticleText unknown(Held held) {
        Optional<LocalDate> from = held.loss().flatMap(act -> chain.steps().stream()
                .filter(step -> step.act().equals(act))
                .map(Step::from)
                .findFirst());
        return new ArticleText.Unknown(
                held.loss(), from, held.wording().knownParagraphs(), held.loss().isEmpty());
    }

    private ArticleText absent(ArticleNumber number, int epoch) {
        for (int earlier = epoch; earlier > 0; earlier--) {
            Step step = chain.steps().get(earlier - 1);
            if (step.deletions().contains(number)) {
                return new ArticleText.StruckOut(step.act(), step.from());
            }
        }
        for (int later = epoch; later < chain.steps().size(); later++) {
            Step step = chain.steps().get(later);
            if (step.insertion(number).isPresent()) {
                return new ArticleText.Later(step.act(), step.from());
            }
        }
        return new ArticleText.None();
    }

    private int epoch(LocalDate day) {
        int epoch = 0;
        while (epoch < chain.steps().size() && !chain.steps().get(epoch).from().isAfter(day)) {
            epoch++;
        }
        return epoch;
    }

    private List<Epoch> composed() {
        var composed = new ArrayList<Epoch>();
        composed.add(fromConsolidated.getFirst());
        for (int index = 1; index < fromConsolidated.size(); index++) {
            Epoch forward = Forward.of(chain.steps().get(index - 1), composed.getLast());
            composed.add(joined(forward, fromConsolidated.get(index)));
        }
        return List.copyOf(composed);
    }

    private static Epoch joined(Epoch forward, Epoch backward) {
        var numbers = new TreeSet<>(forward.articles().keySet());
        numbers.addAll(backward.articles().keySet());
        Map<ArticleNumber, Held> articles = new TreeMap<>();
        for (ArticleNumber number : numbers) {
            Optional<Held> carriedOut = forward.at(number);
            Optional<Held> undone = backward.at(number);
            if (carriedOut.isPresent() && undone.isPresent()) {
                articles.put(number, carriedOut.get().joined(undone.get()));
            } else {
                // One view has no such article: the other counts only if it has a text for it.
                carriedOut.or(() -> undone).filter(Held::isKnown).ifPresent(held -> articles.put(number, held));
            }
        }
        return new Epoch(articles, forward.complete() || backward.complete());
    }
}
