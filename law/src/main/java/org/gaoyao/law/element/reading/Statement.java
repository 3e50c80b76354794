package org.gaoyao.law.element.reading;

/**
 * A sentence of a judgment, up to 。 or ；, and who says it.
 *
 * @param text its words
 * @param start UTF-16 index of its first character in the judgment
 * @param speaker who says it
 * @param part where it stands
 */
record Statement(String text, int start, Speaker speaker, Part part) {

    /** Who says something. */
    enum Speaker {
        /** The court finds or holds it. */
        COURT,
        /** The prosecution alleges it. */
        PROSECUTION,
        /** The defence puts it forward, and the court does not follow. */
        DEFENCE
    }

    /** The parts of a judgment that say something of the case; decision and appended law are left out. */
    enum Part {
        /** Parties and what is known of them. */
        HEAD,
        /** Accusation, defence and what was found. */
        FACTS,
        /** What follows from it, behind 本院认为. */
        REASONING
    }
}
