package org.foreshore.vocabulary;

/** An indicator's spec with what its number means. */
public record IndicatorSpec(ComponentSpec component, Unit unit, Better better, String code, boolean byGroup) {

    public String id() {
        return component.id();
    }

    public String title() {
        return component.title();
    }
}
