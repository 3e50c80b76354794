package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.List;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.person.Gender;
import org.gaoyao.moot.person.Person;

/** Who tells a case: each calls the people, and the hour, by other words. */
enum Narrator {
    /** The court. */
    COURT("formal", "by-court"),
    /** The prosecution. */
    PROSECUTION("formal", "by-prosecution"),
    /** The police. */
    POLICE("formal", "by-police"),
    /** The victim. */
    VICTIM("plain", "by-victim"),
    /** Someone who saw it. */
    WITNESS("plain", "by-witness"),
    /** The accused. */
    ACCUSED("plain", "by-accused"),
    /** A relative of the accused, who asks a lawyer. */
    KIN("plain", "by-kin"),
    /** A relative of the victim, who asks a lawyer. */
    VICTIM_KIN("plain", "by-victim-kin");

    private final String register;
    private final String flag;

    Narrator(String register, String flag) {
        this.register = register;
        this.flag = flag;
    }

    /** The facts of the case in this narrator's words. */
    Facts tell(CaseDraft draft, Facts facts, String victimLabel) {
        var own = new Facts.Builder().flag(register).flag(flag);
        String accused = draft.accused.name();
        String victim = facts.text("victim");
        List<String> calledAccused =
                switch (this) {
                    case COURT, PROSECUTION -> List.of("被告人" + accused);
                    case POLICE -> List.of("犯罪嫌疑人" + accused);
                    case VICTIM, VICTIM_KIN -> List.of("对方", "那个人");
                    case WITNESS -> List.of("那个人");
                    case ACCUSED -> List.of("我");
                    case KIN -> List.of(kin(draft.accused, draft.act));
                };
        List<String> calledVictim =
                switch (this) {
                    case COURT, PROSECUTION, POLICE -> List.of(victimLabel + victim, victim);
                    case VICTIM -> List.of("我");
                    case VICTIM_KIN -> List.of(kin(draft.victim, draft.act));
                    case WITNESS -> List.of(victim);
                    case ACCUSED -> List.of(victim, "对方");
                    case KIN -> List.of("对方", "人家");
                };
        own.put("A", texts(calledAccused));
        own.put(
                "V",
                texts(draft.crime.traits().contains(Trait.COMPANY) && !plain(this) ? List.of(victim) : calledVictim));
        own.put("when", texts(hour(draft, register.equals("plain"))));
        return facts.with(own.build());
    }

    private static boolean plain(Narrator narrator) {
        return narrator == VICTIM;
    }

    /** 我儿子, 我老公: how a relative calls a person, always the same for one person. */
    private static String kin(Person person, LocalDate day) {
        int age = person.age(day);
        boolean man = person.gender() == Gender.MALE;
        int which = Math.floorMod(person.birth().toEpochDay(), 3);
        if (age < 26) {
            return man
                    ? (which == 0 ? "我儿子" : which == 1 ? "我弟弟" : "我侄子")
                    : (which == 0 ? "我女儿" : which == 1 ? "我妹妹" : "我侄女");
        }
        if (age < 48) {
            return man
                    ? (which == 0 ? "我老公" : which == 1 ? "我哥" : "我弟弟")
                    : (which == 0 ? "我爱人" : which == 1 ? "我姐" : "我妹妹");
        }
        return man
                ? (which == 0 ? "我父亲" : which == 1 ? "我叔叔" : "我舅舅")
                : (which == 0 ? "我母亲" : which == 1 ? "我姑姑" : "我姨");
    }

    private static List<String> hour(CaseDraft draft, boolean plain) {
        LocalDate day = draft.act;
        int hour = draft.hour;
        String date = LegalDate.of(day).format();
        String part = hour < 6 ? "凌晨" : hour < 11 ? "上午" : hour < 13 ? "中午" : hour < 18 ? "下午" : "晚上";
        if (!plain) {
            return List.of(
                    date + hour + "时许", date + (hour < 6 ? "凌晨" : hour < 18 ? "白天" : "晚上"), date + part + hour + "时左右");
        }
        int clock = hour > 12 ? hour - 12 : hour;
        String spoken = part + (clock == 0 ? "十二" : ChineseNumeral.format(clock)) + "点";
        String speech = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "号";
        return List.of(speech + spoken + "多", speech + spoken + "左右", date + part);
    }

    private static List<PlantedText> texts(List<String> forms) {
        return forms.stream().map(PlantedText::of).toList();
    }
}
