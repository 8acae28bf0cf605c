package org.foreshore.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a parameter of the model rests on. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.FIELD})
public @interface Basis {
    /** Unit in words; "share" or "log-odds" for what has none. */
    String unit();

    /** Least value that is thought possible. */
    double low();

    /** Greatest value that is thought possible. */
    double high();

    /** Where default and range come from; "assumed", with a reason where there is one, if from nowhere. */
    String source();
}
