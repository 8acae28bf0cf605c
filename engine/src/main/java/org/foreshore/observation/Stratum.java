package org.foreshore.observation;

/**
 * Residents of one group in one settlement, as they truly are.
 *
 * @param people how many there are
 * @param users those who use the Internet on any device
 * @param owners those of the users who do so on their own
 */
public record Stratum(long people, long users, long owners) {

    public Stratum {
        if (owners < 0 || users < owners || people < users) {
            throw new IllegalArgumentException(
                    "owners (%d), users (%d) and people (%d) must be ordered".formatted(owners, users, people));
        }
    }

    /** Those who use the Internet by a definition. */
    public long having(Definition definition) {
        return definition == Definition.ANY_USE ? users : owners;
    }

    /** The same but for one of them, who has it by any definition or by none. */
    Stratum without(boolean having) {
        return having
                ? new Stratum(people - 1, users - 1, Math.min(owners, users - 1))
                : new Stratum(people - 1, users, owners);
    }
}
