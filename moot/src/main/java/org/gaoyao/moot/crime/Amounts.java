package org.gaoyao.moot.crime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.number.Money;
import org.gaoyao.moot.narrative.PlantedText;

/** Figures as people write them: each value in the forms between which a mention chooses. */
final class Amounts {

    private Amounts() {}

    /** An amount in yuan, drawn so that every order of magnitude is as likely, rounded as amounts are. */
    static long draw(RandomGenerator random, long least, long most) {
        double drawn = least * Math.pow((double) most / least, random.nextDouble());
        long step = drawn < 3_000 ? 1 : drawn < 30_000 ? 10 : drawn < 300_000 ? 100 : 1_000;
        long rounded = Math.round(drawn / step) * step;
        // Every third amount is round, as prices and loans are.
        long round = step * 100;
        return random.nextInt(3) == 0 && rounded > 5 * round ? rounded / round * round : Math.max(least, rounded);
    }

    /** An amount as an element: 3200元, 三千二百元, 3,200元. */
    static List<PlantedText> money(String element, long yuan) {
        var forms = new ArrayList<PlantedText>();
        forms.add(PlantedText.of(yuan + "元", element));
        forms.add(PlantedText.of(Money.yuan(yuan).format(), element));
        forms.add(PlantedText.of("%,d元".formatted(yuan), element));
        if (yuan % 100 == 0) {
            forms.add(PlantedText.of(ChineseNumeral.format(yuan) + "元", element));
        }
        return forms;
    }

    /** A number of things as an element: 3次, 三次. */
    static List<PlantedText> count(String element, long number, String unit) {
        return List.of(
                PlantedText.of(number + unit, element), PlantedText.of(ChineseNumeral.format(number) + unit, element));
    }

    /** A weight in hundredths of a gram as an element: 12.35克. */
    static List<PlantedText> weight(String element, long hundredths) {
        String grams = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        return List.of(PlantedText.of(grams + "克", element));
    }
}
