package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.ChineseNumeral;

/** Makes the names by which people call a law out of its full title, by rule and from the list of abbreviations. */
final class TitleNaming {

    private static final String STATE = "中华人民共和国";
    private static final Pattern ISSUERS =
            Pattern.compile("^(?:(?:最高人民法院|最高人民检察院|公安部|国家安全部|司法部|国务院|全国人民代表大会常务委员会|全国人民代表大会)[、 ]?)+(?=关于)");
    private static final Map<String, List<String>> ISSUERS_IN_SHORT = Map.of(
            "最高人民法院", List.of("最高院", "最高法院", "最高法"),
            "最高人民检察院", List.of("最高检"),
            "最高人民法院、最高人民检察院", List.of("两高"));
    private static final Pattern ON_TRIAL = Pattern.compile("[（(]试行[）)]$");
    private static final Pattern BRACKETS = Pattern.compile("[《》〈〉]");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)[（(]([一二三四五六七八九十]{1,3})[)）]$");
    /** 关于适用公司法若干问题的规定: an interpretation of one law, called after that law. */
    private static final Pattern OF_A_LAW = Pattern.compile("关于适用(.{2,24}?)(?:的?若干问题)?(?:的若干|的)(解释|规定)");
    /** 关于审理劳动争议案件适用法律问题的解释: an interpretation for a kind of case, called after its subject. */
    private static final Pattern OF_A_SUBJECT = Pattern.compile(
            "关于(?:审理|办理)(.{2,24}?)(?:纠纷)?(?:刑事|民事|行政)?案件" + "(?:具体)?(?:适用|应用)法律(?:的)?(?:若干)?问题的(解释|规定)");

    private final Map<String, List<String>> wellKnown = new LinkedHashMap<>();
    private final Map<String, List<String>> abbreviationsOfShort = new LinkedHashMap<>();

    TitleNaming() {
        for (String line : Glyph.lines("abbreviations.txt")) {
            int equals = line.indexOf(" = ");
            String title = line.substring(0, equals).strip();
            List<String> names = List.of(line.substring(equals + 3).strip().split(" +", -1));
            wellKnown.put(title, names);
            abbreviationsOfShort.put(plain(title), names);
        }
    }

    /** Full titles with their abbreviations. */
    Map<String, List<String>> wellKnown() {
        return wellKnown;
    }

    /** Whether a name says which law is meant, on its own: 修正案 and 解释 do not. */
    boolean isTelling(String name) {
        return name.length() > 3 || (name.length() > 1 && (name.endsWith("法") || name.endsWith("法典")));
    }

    /** The names that follow from a full title by rule; none of them is empty. */
    Set<String> namesOf(String title) {
        var names = new LinkedHashSet<String>();
        for (String form : List.of(title, title.replace(STATE, ""))) {
            names.add(form);
            if (form.contains("关于")) {
                names.add(ISSUERS.matcher(form).replaceFirst(""));
                ISSUERS_IN_SHORT.forEach((issuer, shorter) -> {
                    if (form.startsWith(issuer + "关于")) {
                        shorter.forEach(name -> names.add(name + form.substring(issuer.length())));
                    }
                });
                String settled = ON_TRIAL.matcher(form).replaceFirst("");
                names.add(settled);
                names.add(ISSUERS.matcher(settled).replaceFirst(""));
            }
        }
        names.addAll(callings(title));
        names.removeIf(name -> !isTelling(name));
        return names;
    }

    private List<String> callings(String title) {
        var names = new ArrayList<String>();
        if (!title.contains("关于")) {
            return names;
        }
        String form = plain(ISSUERS.matcher(title).replaceFirst(""));
        Matcher numbered = NUMBERED.matcher(form);
        String number = "";
        if (numbered.matches()) {
            form = numbered.group(1);
            number = numbered.group(2);
        }
        Matcher ofLaw = OF_A_LAW.matcher(form);
        Matcher ofSubject = OF_A_SUBJECT.matcher(form);
        if (ofLaw.matches()) {
            String law = ofLaw.group(1).replaceFirst("^有关", "");
            call(names, law, ofLaw.group(2), number);
            call(names, law.replace("有关", ""), ofLaw.group(2), number);
            for (String abbreviation : abbreviationsOfShort.getOrDefault(law, List.of())) {
                call(names, abbreviation, ofLaw.group(2), number);
            }
        } else if (ofSubject.matches()) {
            String subject = ofSubject.group(1);
            call(names, subject, ofSubject.group(2), number);
            call(names, subject + "纠纷", ofSubject.group(2), number);
            call(names, subject + "案件", ofSubject.group(2), number);
            call(names, subject + "罪", ofSubject.group(2), number);
        }
        return names;
    }

    private static void call(List<String> names, String subject, String kind, String number) {
        var kinds = new LinkedHashSet<>(List.of(kind, "解释", "司法解释", "的解释", "的司法解释"));
        for (String word : kinds) {
            names.add(subject + word + number);
            if (!number.isEmpty()) {
                names.add(subject + word + "之" + number);
                names.add(subject + word + arabic(number));
            }
        }
    }

    private static long arabic(String number) {
        return ChineseNumeral.parse(number).orElse(0);
    }

    /** A title without brackets of titles and without the name of the state. */
    private static String plain(String title) {
        return BRACKETS.matcher(title).replaceAll("").replace(STATE, "").strip();
    }
}
