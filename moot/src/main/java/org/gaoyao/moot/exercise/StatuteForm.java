package org.gaoyao.moot.exercise;

import java.util.Optional;
import org.gaoyao.moot.question.Chance;

/** A way of asking for what statutes say. */
interface StatuteForm {

    /** The name in ids. */
    String name();

    /** A task; empty where what was drawn makes none, so that one draws again. */
    Optional<Assignment> assign(String id, Chance chance);
}
