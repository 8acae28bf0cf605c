package org.foreshore.job;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks at a question without storing anything: a rough answer at once, then better ones. */
public interface Look {

    /**
     * Returns when the best answer was told, or soon after nobody wants one any more.
     *
     * @param indicators that are wanted of the rough answer; all are there in those that a run would have too
     * @param isWhole whether to go on from few residents to those, and to the replications, that a run would have
     * @param told of each answer in turn, the latest the best; must not wait
     * @param cancelled asked often; once true, nobody wants the answer any more
     */
    void look(Asked asked, List<String> indicators, boolean isWhole, Consumer<Preview> told, BooleanSupplier cancelled);
}
