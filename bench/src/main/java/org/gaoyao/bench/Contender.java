package org.gaoyao.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a benchmark method in the table, and says whether it is what the others are compared with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Contender {

    /** What runs, with its version where it is not ours. */
    String value();

    /** Whether this is the peer or the physical limit; one method of a benchmark is. */
    boolean peer() default false;
}
