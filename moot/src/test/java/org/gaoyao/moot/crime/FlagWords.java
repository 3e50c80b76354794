package org.gaoyao.moot.crime;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words by which a reader without knowledge of a case sees that a flag is set. */
final class FlagWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("surrender", "投案|自行到|等候"),
            Map.entry("confession", "供述|供认|交代"),
            Map.entry("court_plea", "自愿认罪"),
            Map.entry("plea_and_acceptance", "认罪认罚"),
            Map.entry("restitution", "退"),
            Map.entry("compensation", "赔偿"),
            Map.entry("forgiveness", "谅解"),
            Map.entry("reconciliation", "和解"),
            Map.entry("recidivist", "刑满释放"),
            Map.entry("prior_conviction", "刑满释放"),
            Map.entry("drug_recidivist", "贩卖毒品罪"),
            Map.entry("first_offence", "初犯"),
            Map.entry("merit", "检举"),
            Map.entry("custody_conduct", "羁押期间表现"),
            Map.entry("accessory", "次要作用|辅助作用"),
            Map.entry("principal", "主要作用"),
            Map.entry("joint_crime", "伙同|与|和|跟"),
            Map.entry("attempt", "未|没有|当场"),
            Map.entry("minor_16_18", "不满十八周岁"),
            Map.entry("elderly", "七十五周岁"),
            Map.entry("limited_capacity", "限定刑事责任能力"),
            Map.entry("deaf_mute_or_blind", "聋"),
            Map.entry("vulnerable_victim", "老"),
            Map.entry("disaster_period", "疫情"),
            Map.entry("in_home", "进入|内|家"),
            Map.entry("pickpocketing", "扒|掏"),
            Map.entry("armed", "刀|匕首|棍|管|锹|瓶|锤|砖|凳|枪|器|棒"),
            Map.entry("telecom", "网络|网上"),
            Map.entry("malicious_overdraft", "透支"),
            Map.entry("many_times", "三次|共计"),
            Map.entry("vital_part", "头|胸|腹|颈"),
            Map.entry("civil_dispute", "矛盾|纠纷|琐事"),
            Map.entry("victim_fault", "动手|挑衅|骂|推"),
            Map.entry("violence", "暴力|推|击|撞|咬|威胁|撕"),
            Map.entry("for_debt", "债|款|贷"),
            Map.entry("beating_or_humiliation", "耳光|踢|抽|跪|冷水"),
            Map.entry("converted_robbery", "当场"),
            Map.entry("with_vehicle", "驾驶"),
            Map.entry("drunk", "酒"),
            Map.entry("flight", "离|跑|丢下"),
            Map.entry("unlicensed", "驾驶证|驾照"),
            Map.entry("caused_accident", "事故"),
            Map.entry("resisted_check", "逃|拒"),
            Map.entry("assault_on_police", "民警"),
            Map.entry("duty_failed", "无法"),
            Map.entry("public_place_disorder", "秩序|交通|围观"),
            Map.entry("random_beating", "殴打|拳打|打"),
            Map.entry("chasing_or_insulting", "辱骂|骂"),
            Map.entry("taking_or_damaging", "损毁|打砸|砸"),
            Map.entry("payment_settlement", "银行卡"),
            Map.entry("trafficking", "卖|出售|毒资"),
            Map.entry("addict_seller", "吸"));

    private FlagWords() {}

    static Pattern of(String code) {
        return Pattern.compile(
                Optional.ofNullable(WORDS.get(code)).orElseThrow(() -> new AssertionError("no words for " + code)));
    }

    static String injury(String code) {
        return switch (code) {
            case "minor_injuries_1" -> "轻伤一级";
            case "minor_injuries_2" -> "轻伤二级";
            case "serious_injuries_2" -> "重伤二级";
            case "serious_injuries" -> "重伤";
            default -> "轻微伤";
        };
    }
}
