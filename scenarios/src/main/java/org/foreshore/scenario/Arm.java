package org.foreshore.scenario;

import java.util.List;

/** One alternative world: a name and the levers scheduled in it. The first arm of a scenario is its baseline. */
public record Arm(String id, String title, List<Scheduled> levers) {

    public Arm {
        levers = List.copyOf(levers);
    }
}
