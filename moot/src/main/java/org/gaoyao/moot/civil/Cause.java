package org.gaoyao.moot.civil;

import java.time.LocalDate;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.Elements;

/** A cause of action: how its facts are drawn, and what follows from them. */
interface Cause {

    /** Its name: 民间借贷纠纷. */
    String matter();

    /** The code of its element schema, which is the name of its story too. */
    String code();

    /** Draws the facts of a case. */
    Drawn draw(Stage stage, ElementSchema schema);

    /**
     * What follows from the elements by rule. Pure: equal elements give an equal ruling.
     *
     * @param sides the names that the orders use
     * @param judged the day of the decision
     */
    Ruling rule(Elements elements, Sides sides, LocalDate judged);
}
