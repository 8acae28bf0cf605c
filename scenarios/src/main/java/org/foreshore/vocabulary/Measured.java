package org.foreshore.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an indicator's number means. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Measured {
    Unit unit();

    Better better();

    /** Least a share can be: a difference of two may lie below 0. */
    double least() default 0;

    /** Most a share can be: a price may be more than the income that it is a share of. */
    double most() default 1;

    /** Code in a published list, as "SDG 17.8.1"; empty if none. */
    String code() default "";

    /** False when the number has no meaning for a group of residents (public cost, a gap between groups). */
    boolean byGroup() default true;

    /** False when the number is known of the place as a whole only (prices, public money, emissions). */
    boolean local() default true;
}
