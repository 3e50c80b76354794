package org.gaoyao.corpus.privacy;

import java.util.List;

/** Finds personal data of some kinds in a text; pure and safe for concurrent use. */
@FunctionalInterface
interface Finder {

    /** What was found, by start; mentions may overlap. */
    List<Mention> find(String text);
}
