package org.gaoyao.corpus.judgment;

import java.util.regex.Pattern;
import org.gaoyao.corpus.pattern.KeyedPattern;

/** The words by which a sentence shows to which part of a judgment it belongs. All look at the beginning of a sentence. */
final class Cue {

    private static final String PROSECUTION = "[^，。；]{0,30}?(检察院|公诉机关|抗诉机关|公诉人|自诉人)";
    private static final String DEFENDANT = "(上列|各|该|原审|三|二|两|四)?(被告人|被告|上诉人|被上诉人|原审被告|被申请人|第三人)";

    /** Who takes part: the first of the parties ends the head. */
    static final Pattern PARTY = start(
            "(?![^。]{0,60}(判决|裁定|决定|调解)书)((原)?公诉机关|抗诉机关|自诉人|(刑事)?附带民事诉讼原告人?|原告|上诉人|被上诉人|被告|申请人|被申请人|再审申请人|申请再审人|申诉人|原审|罪犯)");

    /** How the case came to the court: the first such sentence ends the parties. */
    static final KeyedPattern PROCEDURE = new KeyedPattern(
            "起提向一本移",
            Pattern.compile("起诉书|提起公诉|提起(附带民事)?诉讼|向本院(提起|起诉|提出)|一案|本院(于|在)[^，。]{2,20}(受理|立案)|提出上诉|提出抗诉|移送本院"));

    /** The last sentence of the procedure. */
    static final KeyedPattern CLOSED = new KeyedPattern("审现评", Pattern.compile("审理(终结|完毕)|现己审[理结]|评议终结"));

    /** The last sentence of a procedure that does not say that it is over. */
    static final KeyedPattern HEARD = new KeyedPattern("开参公", Pattern.compile("(开庭(进行了)?审理|参加(了)?(诉讼|庭审)|公开审理)"));

    static final Pattern REASONING =
            start("(综上(所述)?[，,])?(本院|本庭|合议庭)(经(依法)?(审理|审查|评议|合议)|审理|审查|综合|再审|二审)?(后)?认为[，,：:；。]?");

    /** Facts that the court finds itself. */
    static final Pattern FACTS =
            start("(公诉机关|检察院)?(指控并)?(本院)?(经)?(本院|法庭|二审|再审|一审)?(依法)?(公开)?(开庭)?(审理|审查|庭审|审)?(后)?(另|又|再|还|亦|同时)?"
                + "(审理)?查明(的事实)?[，,：:；及一]?|(本院|法庭)[^，。；]{0,14}(确认|认定)[^，。；]{0,8}事实|根据[^。；]{0,60}(认定|确认)[^。；]{0,12}事实如下"
                + "|[^，。；]{0,20}指控并经[^，。；]{0,8}查明|(原审|原判|一审)(法院|判决)?(审理)?(认定|查明)|二审[^，。；]{0,6}(查明|认定)");

    /** What confirms the facts. */
    static final Pattern EVIDENCE = start("(经(法庭|庭审)?查[，,])?(上述|以上|前述|本案)(的)?(犯罪|指控|案件|查明|认定)?(的)?事实"
            + "|(认定|证明|证实)(上述|以上)[^，。]{0,8}事实|(上述|以上)证据|(当事人|原告|被告|双方)[^，。；]{0,20}(提交|提供|举示)[^。；]{0,20}证据");

    /** What the prosecution or the plaintiff claims. */
    static final Pattern ACCUSATION = start("(针对上述指控，)?" + PROSECUTION
            + "[^。；]{0,40}?(指控|认为|起诉称|诉称|建议|列举|出示|提供|提交|提请|宣读|变更)|(原告|上诉人|申请人|再审申请人)[^。；]{0,60}?(诉称|请求|上诉称|诉请|提出诉讼请求)"
            + "|事实(和|与|及)理由|诉讼请求");

    /** What the accused, the defendant and their counsel say. */
    static final Pattern PLEA = start(DEFENDANT
            + "[^。；]{0,60}?(辩称|辩解|辩护|供认|无异议|没有异议|未有异议|无意见|表示认罪|自愿认罪|认罪认罚|不持异议|均不持|提出异议|未作答辩|未答辩|答辩|承认控罪|未到庭|上诉称|上诉提出)"
            + "|[^，。；]{0,20}(辩护人|代理人)[^。；]{0,40}?(提出|认为|辩称|辩护意见|意见|无异议|建议|请求)|其辩护人|庭审中[，,]" + DEFENDANT);

    /** Where the decision begins. */
    static final KeyedPattern DECISION = new KeyedPattern("判裁决", Pattern.compile("(判决|判处|裁定|决定)如下\\s*[：:，,。；]?\\s*"));

    /** Where the articles are named that the decision rests on. */
    static final Pattern LEGAL_BASIS = Pattern.compile(
            "(?<=^|[，。；,;：:\\s])((据此|为此|故此|因此|综上(所述)?|对此|现|故)[，,]?)?[^，。；,;《]{0,20}?(依照|依据|根据|按照|适用|照|依)+(《|〈|最高|中华|刑法|民法)");

    static final Pattern TAIL =
            start("(如(果)?(不服|对)|本判决|本裁定|(代理)?审判长|(代理|助理|人民)?(审判|陪审)员|独任审判|书记员|附[：:：相件]|［附|二[〇○零O0]一)");

    private Cue() {}

    private static Pattern start(String words) {
        return Pattern.compile("^(" + words + ")");
    }
}
