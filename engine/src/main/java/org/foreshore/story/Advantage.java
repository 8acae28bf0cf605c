package org.foreshore.story;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** In what a resident in one arm is ahead of the same resident in the baseline, of what weighs in going online. */
public enum Advantage {
    NETWORK("has a network", 0, (here, there) -> here.connected() && !there.connected()),
    SMARTPHONE("owns a smartphone", 1, (here, there) -> here.smartphone() && !there.smartphone()),
    BORROWED("may use a smartphone at home", 1, (here, there) -> here.borrows() && !there.borrows()),
    PHONE_PRICE("would pay less for a smartphone", 0, (here, there) -> here.phoneShare() < there.phoneShare()),
    DATA_PRICE("pays less for data", 0, (here, there) -> here.dataShare() < there.dataShare()),
    SKILL("has more digital skill", 1, (here, there) -> here.skill() > there.skill()),
    TRUST("has more trust in digital services", 1, (here, there) -> here.trust() > there.trust());

    private final String says;
    private final int earlier;
    private final BiPredicate<State, State> holds;

    /** @param earlier months before going online at which it counts: what is owned or known after that month may follow from it */
    Advantage(String says, int earlier, BiPredicate<State, State> holds) {
        this.says = says;
        this.earlier = earlier;
        this.holds = holds;
    }

    /** What is better, to go on after the name of the resident. */
    public String says() {
        return says;
    }

    /** @param month in which the resident of the first chapter goes online */
    static List<Advantage> of(Chapter here, Chapter there, int month) {
        return Arrays.stream(values())
                .filter(each -> month >= each.earlier)
                .filter(each -> each.holds.test(here.state(month - each.earlier), there.state(month - each.earlier)))
                .toList();
    }
}
