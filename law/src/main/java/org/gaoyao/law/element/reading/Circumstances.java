package org.gaoyao.law.element.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.reading.Statement.Part;

/**
 * Reads circumstances that are there or not: words that state them, in the parts where a court states them, unless the
 * clause denies them.
 */
final class Circumstances {

    /** A denial right in front of the words, within their clause. */
    private static final Pattern DENIED_BEFORE =
            Pattern.compile("(?:不|未|无|没有|并非|非|难以|拒绝|尚缺)(?:(?!异议|[且并但而，。；、]).){0,10}$");
    /** A denial or a mere demand right behind the words. */
    private static final Pattern DENIED_BEHIND =
            Pattern.compile("^[^，。；]{0,16}(?:不能成立|不成立|不予(?:采纳|采信|认定|支持)|依据不足|证据不足)");

    /**
     * How a court states a circumstance.
     *
     * @param code of the element
     * @param parts where its words count, the better first; a hit in the first ends the search
     * @param words what states it
     * @param not what must not stand right in front of the words in the same clause
     */
    private record Cue(String code, List<Part> parts, Pattern words, Optional<Pattern> not) {}

    private static final List<Part> REASONING = List.of(Part.REASONING);
    private static final List<Part> ANYWHERE = List.of(Part.REASONING, Part.FACTS);
    private static final List<Part> PERSON = List.of(Part.REASONING, Part.HEAD, Part.FACTS);

    private static final String DEMAND = "(?:要求|请求|诉请|主张|判令|责令|应当?|请|继续|愿意|同意|承诺|延期)[^，。；]{0,14}$";

    private static final List<Cue> CUES = List.of(
            cue("court_plea", ANYWHERE, "(?:当庭|庭审中?|法庭上|开庭审理(?:过程)?中)[^，。；]{0,8}认罪(?!认罚)|自愿认罪(?!认罚)", ""),
            cue("plea_and_acceptance", ANYWHERE, "(?:自愿|签署|签订)?认罪认罚(?:具结书)?", ""),
            cue(
                    "restitution",
                    REASONING,
                    "(?:积极|主动|全部|部分|已|代为|如数)*(?:退赃|退赔|退缴|退出(?:了)?[^，。；]{0,8}(?:赃款|赃物|所得|违法所得)|退还(?:了)?[^，。；]{0,12}|返还(?:了)?[^，。；]{0,10}(?:赃|款|财物|损失)|归还(?:了)?[^，。；]{0,10}(?:赃|款|财物))[^，。；并]{0,12}",
                    DEMAND),
            cue("restitution", List.of(Part.FACTS), "(?:积极|主动|全部|部分|已|代为|如数)+(?:退赃|退赔|退缴|退出|退还)[^，。；]{0,14}", DEMAND),
            cue(
                    "compensation",
                    REASONING,
                    "(?:积极|主动|自愿|代为|一次性|全额|全部|部分|已|共同)*赔偿(?!请求|权利|责任|协议|数额|标准|诉讼|义务|范围|问题)(?:了|给)?[^，。；]{0,30}?(?:损失|费用|款项?|被害人|被害方|家属|亲属|元|(?=[，。；并且]))",
                    DEMAND),
            cue(
                    "compensation",
                    List.of(Part.FACTS),
                    "(?:积极|主动|自愿|代为|一次性|全额|全部|部分|已|共同)*赔偿(?!请求|权利|责任|数额|标准)(?:了|给)?[^，。；]{0,50}?元",
                    DEMAND),
            cue(
                    "forgiveness",
                    ANYWHERE,
                    "(?:已|并)?(?:取得|得到|获得|获|征得|出具|表示|达成|予以|给予)(?:了)?[^，。；]{0,26}谅解(?:书)?|谅解(?:了)?被告人|(?:被害人|被害方|家属|亲属)[^，。；]{0,10}(?:对其|对被告人)[^，。；]{0,12}谅解",
                    ""),
            cue("recidivist", REASONING, "(?:系|是|构成|属于?|为)(?:一般)?累犯", ""),
            cue(
                    "prior_conviction",
                    PERSON,
                    "有(?:犯罪|刑事)?(?:前科|犯罪记录)|曾因[^，。；]{0,16}(?:罪|犯罪)[^。；]{0,20}?(?:被判(?:过|处)?(?:刑|处)|受过刑事处罚|被追究刑事责任)|(?:因|曾因)[^。；]{0,60}?(?:法院|本院)(?:以[^。；，]{1,20}罪)?(?:决定)?(?:单处|判处|判决|判)(?:有期徒刑|拘役|管制|无期徒刑|死刑|罚金|免予刑事处罚)[^，。；、]{0,12}",
                    ""),
            cue(
                    "accessory",
                    REASONING,
                    "(?:系|是|属于?|为|构成|认定为?)(?:本案|共同犯罪中?的?)?从犯|起(?:到)?(?:了)?(?:次要|辅助|次要、辅助|次要或者?辅助)作?用",
                    ""),
            cue(
                    "attempt",
                    REASONING,
                    "(?:系|是|属于?|为|构成)(?:犯罪|[^，。；]{0,4})?未遂|未遂犯|因意志以外的原因[^，。；]{0,10}未[^，。；]{0,4}得逞",
                    ""),
            cue("merit", REASONING, "(?:有|系|属于?|构成)(?:一般)?立功(?:表现|情节)?", ""),
            cue("major_merit", REASONING, "(?:有|系|属于?|构成)重大立功(?:表现|情节)?", ""),
            cue("drug_recidivist", REASONING, "毒品再犯", ""),
            cue("first_offence", REASONING, "(?:系|是|属于?)?(?:初犯|偶犯)", ""),
            cue("victim_fault", REASONING, "被害人[^，。；]{0,16}(?:有|存在)[^，。；]{0,8}过错", ""),
            cue("flight", ANYWHERE, "(?:肇事后|事故后|死亡后|受伤后|后)?(?:弃车|驾车|驾驶[^，。；]{0,8})?逃逸|逃离(?:了)?(?:事故)?现场", ""));

    private static final Pattern SURRENDER =
            Pattern.compile("(?:系|是|属于?|构成|认定为|应认定|有|具有|符合|以|视为|主动[^，。；]{0,16})自首(?:论处?|情节)?(?!和立功|规定)");
    private static final Pattern CONFESSION =
            Pattern.compile("(?:有|具有|系|属于?|构成)?坦白(?:情节)?|如实(?:供述|供认|交代|陈述)(?:了)?[^，。；]{0,16}|供认不讳");
    private static final Pattern SURRENDERED = Pattern.compile("自首|投案|主动到案");

    private Circumstances() {}

    private static Cue cue(String code, List<Part> parts, String words, String not) {
        return new Cue(
                code,
                parts,
                Pattern.compile(words),
                not.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(not)));
    }

    static List<Hit> read(JudgmentText judgment) {
        var hits = new ArrayList<Hit>();
        for (Cue cue : CUES) {
            boolean known = hits.stream().anyMatch(hit -> hit.code().equals(cue.code()));
            boolean asked = !cue.code().equals("flight") || judgment.text().contains("交通");
            if (!known && asked) {
                find(judgment, cue).ifPresent(hits::add);
            }
        }
        Optional<Hit> surrender = find(judgment, new Cue("surrender", REASONING, SURRENDER, Optional.empty()));
        surrender.ifPresent(hits::add);
        confession(judgment, surrender.isPresent()).ifPresent(hits::add);
        return hits;
    }

    private static Optional<Hit> find(JudgmentText judgment, Cue cue) {
        return cue.parts().stream()
                .flatMap(part -> statements(judgment, part))
                .flatMap(statement -> find(statement, cue).stream())
                .findFirst();
    }

    private static Stream<Statement> statements(JudgmentText judgment, Part part) {
        return part == Part.FACTS ? judgment.facts().stream() : judgment.of(part).stream();
    }

    private static Optional<Hit> find(Statement statement, Cue cue) {
        Matcher matcher = cue.words().matcher(statement.text());
        while (matcher.find()) {
            String before = statement.text().substring(0, matcher.start());
            String behind = statement.text().substring(matcher.end());
            boolean denied = DENIED_BEFORE.matcher(before).find()
                    || DENIED_BEHIND.matcher(behind).find()
                    || cue.not().filter(not -> not.matcher(before).find()).isPresent();
            if (!denied) {
                return Optional.of(hit(cue.code(), statement, matcher));
            }
        }
        return Optional.empty();
    }

    private static Hit hit(String code, Statement statement, Matcher matcher) {
        return new Hit(
                code,
                new ElementValue.Flag(true),
                statement.start() + matcher.start(),
                statement.start() + matcher.end());
    }

    /** Telling the truth is confession where it is no part of surrender: in a sentence of its own, of another defendant. */
    private static Optional<Hit> confession(JudgmentText judgment, boolean surrendered) {
        if (surrendered && judgment.defendants() == 1) {
            return Optional.empty();
        }
        return judgment.of(Part.REASONING).stream()
                .filter(statement -> !SURRENDERED.matcher(statement.text()).find())
                .flatMap(statement ->
                        find(statement, new Cue("confession", REASONING, CONFESSION, Optional.empty())).stream())
                .findFirst();
    }
}
