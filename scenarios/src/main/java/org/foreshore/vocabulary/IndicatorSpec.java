package org.foreshore.vocabulary;

/**
 * An indicator's spec with what its number means.
 *
 * @param least least that a share can be; {@code most} likewise; of no meaning for what is no share
 */
public record IndicatorSpec(
        ComponentSpec component,
        Unit unit,
        Better better,
        String code,
        boolean byGroup,
        boolean local,
        double least,
        double most) {

    /** Reads the header of an indicator record and its {@link Measured}. */
    public static IndicatorSpec of(Class<? extends Component> type) {
        var component = ComponentSpec.of(Kind.INDICATOR, type);
        var measured = type.getAnnotation(Measured.class);
        if (measured == null) {
            throw new IllegalArgumentException("%s needs @Measured".formatted(type.getName()));
        }
        return new IndicatorSpec(
                component,
                measured.unit(),
                measured.better(),
                measured.code(),
                measured.byGroup(),
                measured.local(),
                measured.least(),
                measured.most());
    }

    public String id() {
        return component.id();
    }

    public String title() {
        return component.title();
    }
}
