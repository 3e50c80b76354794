package org.gaoyao.moot.dirt;

import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.law.number.ChineseNumeral;

/**
 * Citations of laws that ended on 2021-01-01, when the Civil Code took their place (民法典 1260), and of interpretations of them
 * that ended with them (法释〔2020〕16号).
 */
final class EndedLaw {

    /**
     * A law that ended.
     *
     * @param title its title
     * @param articles how many articles it had
     */
    private record Ended(String title, int articles) {}

    private static final List<Ended> LAWS = List.of(
            new Ended("中华人民共和国合同法", 428),
            new Ended("中华人民共和国物权法", 247),
            new Ended("中华人民共和国民法总则", 206),
            new Ended("中华人民共和国民法通则", 156),
            new Ended("中华人民共和国担保法", 96),
            new Ended("中华人民共和国侵权责任法", 92),
            new Ended("中华人民共和国婚姻法", 51),
            new Ended("中华人民共和国继承法", 37),
            new Ended("中华人民共和国收养法", 34),
            new Ended("最高人民法院关于适用〈中华人民共和国合同法〉若干问题的解释（二）", 30),
            new Ended("最高人民法院关于适用〈中华人民共和国担保法〉若干问题的解释", 134),
            new Ended("最高人民法院关于适用〈中华人民共和国婚姻法〉若干问题的解释（一）", 34),
            new Ended("最高人民法院关于适用〈中华人民共和国婚姻法〉若干问题的解释（三）", 19));

    private static final List<String> SENTENCES = List.of("对此应当依照%s的规定处理。", "有意见认为，本案可以参照%s。", "律师答复称，%s对此已有规定。");

    private EndedLaw() {}

    /** Adds a sentence that cites one. */
    static void append(DirtyText.Builder text, RandomGenerator random) {
        Ended law = LAWS.get(random.nextInt(LAWS.size()));
        String citation = "《%s》第%s条".formatted(law.title(), ChineseNumeral.format(1 + random.nextInt(law.articles())));
        String[] around = SENTENCES.get(random.nextInt(SENTENCES.size())).split("%s", 2);
        text.append(around[0]).plant(Fault.ENDED_LAW, citation).append(around[1]);
    }
}
