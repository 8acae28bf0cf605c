package org.foreshore.vocabulary;

import java.util.Locale;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;

/** The two forms of a parameter's value: the one a record holds and the one a file holds. */
final class FileForm {

    private FileForm() {}

    static Object ofJava(Object value) {
        if (value instanceof Share share) {
            return share.value();
        }
        if (value instanceof Money money) {
            return money.usd();
        }
        return value instanceof Enum<?> choice ? choice(choice) : value;
    }

    static Object toJava(Class<?> carrier, Object value) {
        if (carrier == Share.class) {
            return new Share(((Number) value).doubleValue());
        }
        if (carrier == Money.class) {
            return new Money(((Number) value).doubleValue());
        }
        if (carrier == double.class) {
            return ((Number) value).doubleValue();
        }
        return carrier.isEnum() ? constant(carrier, (String) value) : value;
    }

    /** The name of an enum constant in kebab-case. */
    static String choice(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object constant(Class<?> carrier, String choice) {
        for (Object constant : carrier.getEnumConstants()) {
            if (choice((Enum<?>) constant).equals(choice)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "%s is none of the choices of %s".formatted(choice, carrier.getSimpleName()));
    }
}
