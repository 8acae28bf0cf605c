package org.foreshore.rules;

/**
 * A part of the places of every programme is transferred to settlements, which fill them with residents of their own.
 *
 * @param share part of the places, 0 to 1
 * @param equalised part of it that goes by need instead of by population, 0 to 1
 */
public record LocalShare(double share, double equalised) implements Rule {

    private static final LocalShare NONE = new LocalShare(0, 0);

    /** All of a regime together: parts add up to the whole at most, and each equalises its own. */
    public static LocalShare of(Regime regime) {
        double share = regime.sum(LocalShare.class, LocalShare::share);
        return share == 0
                ? NONE
                : new LocalShare(
                        Math.min(1, share),
                        regime.sum(LocalShare.class, rule -> rule.share() * rule.equalised()) / share);
    }
}
