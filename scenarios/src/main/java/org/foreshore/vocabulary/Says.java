package org.foreshore.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one parameter of a component means, its unit and the values it may take. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.FIELD})
public @interface Says {
    String value();

    /** Unit in words ("sites", "USD per site"); shares and money know their own. */
    String unit() default "";

    double min() default 0;

    double max() default Double.POSITIVE_INFINITY;
}
