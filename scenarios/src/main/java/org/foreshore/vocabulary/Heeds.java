package org.foreshore.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which of the keys that say where, for whom and how well a lever or shock holds make any difference to it. Stated beside the code that
 * reads them, so that nobody who narrows what cannot be narrowed is left to believe it was.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Heeds {
    Key[] value();

    /** Keys heeded by a part of it only. */
    Key[] partly() default {};

    /** What is so whatever those say, in words that follow a colon. */
    String but() default "";
}
