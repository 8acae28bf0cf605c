package org.foreshore.sandbox;

import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Somebody with a part or an interest in the sandbox. Moves no number: it fills the stakeholder map. */
@Titled(id = "partner", title = "Partner", says = "Somebody with a part or an interest in the sandbox.")
public record Partner(
        @Says("Who, as the ministry of communications") String name,

        @Says("What they do in the sandbox, or want of it") String role,

        @Says(value = "How much they can further or hinder it. 1: little, 5: decides", min = 1, max = 5)
        int influence,

        @Says(value = "How much it touches them. 1: little, 5: most", min = 1, max = 5)
        int interest)
        implements Component {

    /** The documented defaults. */
    public Partner() {
        this("", "", 3, 3);
    }
}
