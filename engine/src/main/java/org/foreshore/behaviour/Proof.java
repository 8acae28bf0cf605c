package org.foreshore.behaviour;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.IdentityCheck;

/**
 * How identity is proven in a settlement this month; chances in 1/65,536.
 *
 * @param rejected that an identity which is held is wrongly rejected; rejectedWithPhone the same for who owns a phone
 * @param demanded that a procedure which takes an identity online takes one in person and at a centre too
 */
record Proof(int rejected, int rejectedWithPhone, int demanded) {

    /** An identity that is held is accepted, and needed only online. */
    static final Proof ACCEPTED = new Proof(0, 0, 0);

    static Proof of(List<IdentityCheck> checks, Settlement settlement) {
        return checks.isEmpty()
                ? ACCEPTED
                : new Proof(
                        either(checks, settlement, IdentityCheck::rejected),
                        either(checks, settlement, IdentityCheck::rejectedWithPhone),
                        either(checks, settlement, IdentityCheck::demanded));
    }

    private static int either(
            List<IdentityCheck> checks, Settlement settlement, ToDoubleFunction<IdentityCheck> chance) {
        double neither = 1;
        for (var check : checks) {
            neither *= Reaches.includes(check.reach(), settlement) ? 1 - chance.applyAsDouble(check) : 1;
        }
        return ServiceScorecard.chance(1 - neither);
    }
}
