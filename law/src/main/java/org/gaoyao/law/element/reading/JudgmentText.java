package org.gaoyao.law.element.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.reading.Statement.Part;
import org.gaoyao.law.element.reading.Statement.Speaker;

/**
 * A criminal judgment as statements with their speakers. A text that has none of the usual marks is all facts found by the
 * court, so that a bare description of facts can be read too.
 */
final class JudgmentText {

    private static final Pattern DECISION = Pattern.compile("(?:判决|裁定)如下");
    private static final Pattern APPEAL = Pattern.compile("如不服本|本(?:判决|裁定)为终审|终审(?:判决|裁定)");
    private static final Pattern REASONING = Pattern.compile("(?<=^|[。；\\s])本院(?:经审理|审查|再审)?认为");
    private static final Pattern BASIS = Pattern.compile("(?:依照|依据|根据|按照|适用|照)[^。；《]{0,12}[《﹤〈]");
    private static final Pattern CONFESSION_ARTICLE = Pattern.compile("(?:第?六十七条|67条)[^《。]{0,8}(?:第?三款|、三款)");
    private static final Pattern HEAD_END = Pattern.compile("提起公诉|起诉书|经审理查明|指控");
    private static final Pattern SENTENCE = Pattern.compile("[^。；;\\n]+[。；;\\n]?");
    private static final Pattern COURT = Pattern.compile("审理查明|另查明|又查明|再查明|(?:上述|以上|前述)(?:犯罪)?事实|本院认为|本院|综上");
    private static final Pattern FOUND = Pattern.compile("(?<![另又还再])查明(?!的(?:犯罪)?(?:事实)?与)(?!的事实和)");
    private static final Pattern PROSECUTION = Pattern.compile("(?:检察院|公诉机关|起诉书?)[^，。]{0,8}(?:指控|认为|建议)|指控[：:，]");
    private static final Pattern DEFENCE = Pattern.compile(
            "辩护人[^，。]{0,16}(?:提出|认为|意见|辩称|辩护|主要|关于)|辩护人(?:[:：]|的)|辩称|辩解(?!外|等证据)|辩护意见|上诉(?:人)?[^，。]{0,6}(?:称|提出)");
    private static final Pattern FOLLOWED = Pattern.compile("(?:予以?|可以?|应予?|本院)采纳|采纳(?!其)|予以支持|有理|成立(?=，)|于法有据|相符");
    private static final Pattern REJECTED =
            Pattern.compile("不(?:予|能|应|足)?(?:以)?(?:采纳|支持|采信|成立|认定)|不符|无事实|于法无据|缺乏(?:事实|法律|证据)");
    private static final Pattern DEFENDANT =
            Pattern.compile("(?<=^|[。\\s])(?:原审)?被告人(?:\\(|（)?(?<name>[^，。、（(；：\\s]{1,12})[，（(。]");
    private static final Pattern CONVICTED = Pattern.compile("犯(?<charge>[^，。；：犯]{1,40}?罪)");

    private final String text;
    private final List<Statement> statements = new ArrayList<>();
    private final int decision;
    private final int basis;
    private final int headEnd;

    JudgmentText(String text) {
        this.text = text;
        this.decision = last(DECISION, text, first(APPEAL, text, text.length()).orElse(text.length()))
                .orElse(text.length());
        this.basis = last(BASIS, text, decision)
                .filter(at -> decision - at < 600 && decision < text.length())
                .orElse(decision);
        int reasoning = last(REASONING, text, basis).orElse(basis);
        this.headEnd = first(HEAD_END, text, reasoning).orElse(0);
        split(0, headEnd, Part.HEAD);
        split(headEnd, reasoning, Part.FACTS);
        split(reasoning, basis, Part.REASONING);
    }

    private static Optional<Integer> last(Pattern pattern, String text, int before) {
        Matcher matcher = pattern.matcher(text).region(0, before).useTransparentBounds(true);
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private static Optional<Integer> first(Pattern pattern, String text, int before) {
        Matcher matcher = pattern.matcher(text).region(0, before);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    private void split(int from, int to, Part part) {
        Speaker speaker = Speaker.COURT;
        Matcher matcher = SENTENCE.matcher(text).region(from, to);
        while (matcher.find()) {
            String sentence = matcher.group();
            speaker = switch (part) {
                case HEAD -> Speaker.COURT;
                case FACTS -> speakerOfFacts(sentence, speaker);
                case REASONING -> speakerOfReasoning(sentence);
            };
            statements.add(new Statement(sentence, matcher.start(), speaker, part));
        }
    }

    /** Who spoke goes on speaking until somebody else begins. */
    private static Speaker speakerOfFacts(String sentence, Speaker before) {
        if (DEFENCE.matcher(sentence).find()) {
            return Speaker.DEFENCE;
        }
        if (COURT.matcher(sentence).find()) {
            return Speaker.COURT;
        }
        return PROSECUTION.matcher(sentence).find() ? Speaker.PROSECUTION : before;
    }

    /** What the defence puts forward counts in the reasoning where the court follows in the same sentence. */
    private static Speaker speakerOfReasoning(String sentence) {
        boolean defence = DEFENCE.matcher(sentence).find();
        return defence
                        && (REJECTED.matcher(sentence).find()
                                || !FOLLOWED.matcher(sentence).find())
                ? Speaker.DEFENCE
                : Speaker.COURT;
    }

    String text() {
        return text;
    }

    /** The statements of a part in order, without those of the defence. */
    List<Statement> of(Part part) {
        return statements.stream()
                .filter(statement -> statement.part() == part && statement.speaker() != Speaker.DEFENCE)
                .toList();
    }

    /** The facts as the court found them; as the prosecution alleges them where the court only confirms. */
    List<Statement> facts() {
        List<Statement> found = of(Part.FACTS).stream()
                .filter(statement -> statement.speaker() == Speaker.COURT)
                .toList();
        boolean own = FOUND.matcher(text.substring(headEnd, decision)).find()
                || found.size() == of(Part.FACTS).size();
        return own ? found : of(Part.FACTS);
    }

    /** Whether the legal basis cites the paragraph on confession (Criminal Law, art. 67, paragraph 3). */
    boolean citesConfession() {
        return CONFESSION_ARTICLE.matcher(text.substring(basis, decision)).find();
    }

    /** How many defendants there are, at least one. */
    int defendants() {
        Matcher matcher = DEFENDANT.matcher(text).region(0, headEnd).useTransparentBounds(true);
        return Math.max(1, (int)
                matcher.results().map(result -> result.group("name")).distinct().count());
    }

    /** The charge of the first conviction, else of the accusation. */
    Optional<Charge> charge() {
        for (int from : new int[] {decision, 0}) {
            Matcher matcher = CONVICTED.matcher(text).region(from, text.length());
            while (matcher.find()) {
                Optional<Charge> charge = Charges.load().find(matcher.group("charge"));
                if (charge.isPresent()) {
                    return charge;
                }
            }
        }
        return Optional.empty();
    }
}
