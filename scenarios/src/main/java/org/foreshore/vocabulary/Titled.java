package org.foreshore.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a component in files ({@code id}), on screen ({@code title}) and in one sentence ({@code says}). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Titled {
    /** Kebab-case, unique across all kinds, never reused. */
    String id();

    String title();

    String says();
}
