package org.foreshore.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the header of a component record says: its annotations, its types and its no-argument constructor. */
final class RecordHeader {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Words that say when, where and for whom a component holds; a parameter of that name could not be told apart. */
    private static final Set<String> RESERVED =
            Set.of("lever", "shock", "from", "at", "months", "ramp", "strength", "where", "for");

    private static final Set<String> RESERVED_IN_LEVERS = Set.of("fidelity", "budget", "feedback");

    /** Of shocks only: {@code chance} leaves to luck when one comes, and levers are not left to luck. */
    private static final String CHANCE = "chance";

    private final Kind kind;
    private final Class<? extends Component> type;

    RecordHeader(Kind kind, Class<? extends Component> type) {
        this.kind = kind;
        this.type = type;
    }

    ComponentSpec spec() {
        check(type.isRecord(), "must be a record");
        var titled = type.getAnnotation(Titled.class);
        if (titled == null) {
            throw refusal("needs @Titled");
        }
        check(KEBAB.matcher(titled.id()).matches(), "id (%s) must be kebab-case".formatted(titled.id()));
        check(!titled.title().isBlank() && !titled.says().isBlank(), "@Titled needs a title and a sentence");
        return new ComponentSpec(kind, titled.id(), titled.title(), titled.says(), parameters(), heeded(), type);
    }

    private Heeded heeded() {
        var heeds = type.getAnnotation(Heeds.class);
        var known = Key.of(kind);
        check(heeds != null || known.isEmpty(), "needs @Heeds");
        var heeded = heeds == null ? Heeded.NOTHING : Heeded.of(heeds);
        check(known.containsAll(heeded.keys()), "@Heeds may name only " + known);
        check(heeded.isComplete(), "a key heeded in part needs words for the rest, and is not heeded wholly");
        return heeded;
    }

    private List<ParameterSpec> parameters() {
        var form = new RecordForm(type);
        var standards = form.valuesOf(form.standard());
        var parameters = new ArrayList<ParameterSpec>();
        for (var part : type.getRecordComponents()) {
            var standard = standards.get(part.getName());
            if (standard == null) {
                throw refusal("%s: default must not be null".formatted(part.getName()));
            }
            parameters.add(parameter(part, standard));
        }
        return parameters;
    }

    private boolean isReserved(String name) {
        return switch (kind) {
            case LEVER -> RESERVED.contains(name) || RESERVED_IN_LEVERS.contains(name);
            case SHOCK -> RESERVED.contains(name) || name.equals(CHANCE);
            case INDICATOR, SECTION -> false;
        };
    }

    private ParameterSpec parameter(RecordComponent part, Object standard) {
        var name = part.getName();
        check(!isReserved(name), name + ": the name is reserved");
        var says = part.getAnnotation(Says.class);
        if (says == null || says.value().isBlank()) {
            throw refusal("%s: needs @Says".formatted(name));
        }
        var parameterType = ParameterType.find(part.getType())
                .orElseThrow(() -> refusal("%s: type %s is not supported"
                        .formatted(name, part.getType().getSimpleName())));
        var unit = says.unit().isEmpty() ? parameterType.ownUnit() : says.unit();
        var max = Math.min(says.max(), parameterType.largest());
        try {
            return new ParameterSpec(
                    name, parameterType, unit, says.min(), max, standard, choices(part.getType()), says.value());
        } catch (IllegalArgumentException e) {
            throw refusal(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> choices(Class<?> carrier) {
        if (!carrier.isEnum()) {
            return List.of();
        }
        return Arrays.stream(carrier.getEnumConstants())
                .map(constant -> FileForm.choice((Enum<?>) constant))
                .toList();
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw refusal(otherwise);
        }
    }

    private IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException("%s: %s".formatted(type.getName(), why));
    }
}
