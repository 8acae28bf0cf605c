package org.foreshore.reading;

import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.lesson.Bar;

/** Reads what an answer must meet: {@code min}, {@code max} or both, or the name it {@code is}. */
record BarReader(Findings findings) {

    /** A group of keys that holds nothing else. */
    Bar read(Fields fields) {
        var bar = keys(fields);
        fields.refuseOthers();
        return bar;
    }

    Bar keys(Fields fields) {
        var bar = new Bar(
                fields.findNumber("min", "min", Limits.ANY_NUMBER).orElse(Double.NEGATIVE_INFINITY),
                fields.findNumber("max", "max", Limits.ANY_NUMBER).orElse(Double.POSITIVE_INFINITY),
                fields.findText("is").orElse(""));
        var isRange = fields.has("min") || fields.has("max");
        if (isRange == fields.has("is")) {
            findings.error(fields.spot(), "must name either min, max or both, or what it is", "");
        }
        if (bar.min() > bar.max()) {
            findings.error(fields.spot(), "min (%s) must not exceed max (%s)".formatted(bar.min(), bar.max()), "");
        }
        return bar;
    }
}
