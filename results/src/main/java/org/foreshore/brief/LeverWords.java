package org.foreshore.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.ParameterSpec;
import org.foreshore.vocabulary.ParameterType;
import org.foreshore.wording.Wording;

/**
 * A lever in plain words, piece by piece: when, for whom, how strongly, and with what money.
 *
 * @param whole whether there is room for all that can be set, else for money and what is not usual only
 */
record LeverWords(Subject subject, boolean whole) {

    List<String> of(Scheduled lever) {
        var pieces = new ArrayList<String>();
        pieces.add(time(lever));
        pieces.add(whom(lever.reach()));
        subject.catalogue().findLever(lever.id()).ifPresent(spec -> pieces.addAll(dose(spec, lever)));
        pieces.addAll(strength(lever));
        return pieces;
    }

    private Wording words() {
        return subject.words();
    }

    private String time(Scheduled lever) {
        var from = words().month(lever.from().toString());
        var end = lever.from().plusMonths(Math.max(0, lever.months() - 1L));
        return lever.months() == 0
                ? words().say("brief.lever.from", from)
                : words().say("brief.lever.between", from, words().month(end.toString()));
    }

    private String whom(Reach reach) {
        var pieces = new ArrayList<String>();
        pieces.add(words().say("brief.sex." + lower(reach.sex()), words().say("brief.area." + lower(reach.area()))));
        if (reach.minAge() > Reach.EVERYBODY.minAge()) {
            pieces.add(words().say("brief.age.from", reach.minAge()));
        }
        if (reach.maxAge() < Reach.EVERYBODY.maxAge()) {
            pieces.add(words().say("brief.age.to", reach.maxAge()));
        }
        if (reach.poorest().value() < 1) {
            pieces.add(words().say("brief.poorest", percent(reach.poorest().value())));
        }
        if (reach.disabledOnly()) {
            pieces.add(words().say("brief.disabled"));
        }
        if (!reach.region().isEmpty()) {
            pieces.add(words().say("brief.region", reach.region()));
        }
        return String.join(words().say("list.names"), pieces);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** All money, and whatever else is not as the lever has it by itself. */
    private List<String> dose(ComponentSpec spec, Scheduled lever) {
        var values = spec.valuesOf(lever.component());
        return spec.parameters().stream()
                .filter(parameter -> whole
                        || parameter.type() == ParameterType.MONEY
                        || !same(Objects.requireNonNull(values.get(parameter.name())), parameter.standard()))
                .map(parameter -> words().say(
                                "brief.dose",
                                words().inSentence(words().named(
                                                "lever.%s.%s.says".formatted(spec.id(), parameter.name()),
                                                parameter.says())),
                                value(parameter, Objects.requireNonNull(values.get(parameter.name())))))
                .toList();
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number number && other instanceof Number standard
                ? number.doubleValue() == standard.doubleValue()
                : one.equals(other);
    }

    private String value(ParameterSpec parameter, Object value) {
        return switch (parameter.type()) {
            case SHARE -> percent(((Number) value).doubleValue());
            case MONEY -> usd(((Number) value).doubleValue());
            case INTEGER, NUMBER -> plain(((Number) value).doubleValue());
            case FLAG -> words().say(value.equals(true) ? "brief.yes" : "brief.no");
            case CHOICE -> words().named("choice." + value, value.toString().replace('-', ' '));
            case TEXT -> Author.name(value.toString());
        };
    }

    private String usd(double sum) {
        return "USD " + plain(sum);
    }

    String percent(double share) {
        return words().percent(plain(100 * share));
    }

    /** No more decimals than it has. */
    private String plain(double value) {
        var text = words().number(value, 3);
        return text.contains(words().say("number.point")) ? text.replaceFirst("\\D?0+$", "") : text;
    }

    private List<String> strength(Scheduled lever) {
        var pieces = new ArrayList<String>();
        if (lever.strength().value() != 1) {
            pieces.add(words().say("brief.strength", percent(lever.strength().value())));
        }
        if (lever.ramp() > 0) {
            pieces.add(words().say("brief.ramp", words().count("months", lever.ramp())));
        }
        if (lever.fidelity().value() != 1) {
            pieces.add(words().say("brief.fidelity", percent(lever.fidelity().value())));
        }
        lever.budget().ifPresent(most -> pieces.add(words().say("brief.budget", usd(most.usd()))));
        lever.feedback()
                .flatMap(rule -> subject.catalogue().findIndicator(rule.indicator()))
                .ifPresent(seen -> pieces.add(words().say(
                                "brief.feedback",
                                words().inSentence(words().named("indicator." + seen.id(), seen.title())))));
        return pieces;
    }
}
