package org.foreshore.vocabulary;

import java.util.List;

/** A component as files, forms and reference pages know it. */
public record ComponentSpec(
        Kind kind,
        String id,
        String title,
        String says,
        List<ParameterSpec> parameters,
        Class<? extends Component> type) {

    public ComponentSpec {
        parameters = List.copyOf(parameters);
    }
}
