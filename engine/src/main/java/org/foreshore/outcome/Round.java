package org.foreshore.outcome;

import java.util.List;

/**
 * What is known when the effect of a sandbox is estimated: at an interim look, after the test, or after its extension.
 *
 * @param end month of the horizon after the last that was measured for it
 */
public record Round(int end, List<Wave> waves) {

    public Round {
        waves = List.copyOf(waves);
    }
}
