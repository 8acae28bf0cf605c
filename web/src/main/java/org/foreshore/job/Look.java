package org.foreshore.job;

import java.util.function.BooleanSupplier;

/** Looks at a question quickly. */
public interface Look {

    /** @param cancelled asked often; once true, nobody wants the answer any more and it holds what there is */
    Preview look(Asked asked, BooleanSupplier cancelled);
}
