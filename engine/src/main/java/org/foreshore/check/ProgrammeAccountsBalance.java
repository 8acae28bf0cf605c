package org.foreshore.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.rules.Programme;
import org.foreshore.rules.ProgrammeAccount;
import org.foreshore.rules.Regime;
import org.foreshore.rules.Source;
import org.foreshore.world.World;

/**
 * Each programme opens the month with what it carried over from the last, or with nothing; what it had and was given is
 * what it paid and carries over; and it neither promised nor paid more than there was.
 */
final class ProgrammeAccountsBalance implements Invariant {

    private static final double CENT = 0.005;

    private Map<Source, ProgrammeAccount> before = new LinkedHashMap<>();

    @Override
    public void check(World world, Regime regime) {
        var now = new LinkedHashMap<Source, ProgrammeAccount>();
        for (var account : world.view().programmes()) {
            var last = before.get(account.source());
            equal(world, account, "opens with", account.openingUsd(), last == null ? 0 : last.carriedOverUsd());
            double had = account.openingUsd() + account.allocatedUsd();
            equal(world, account, "had", had, account.disbursedUsd() + account.carriedOverUsd());
            most(world, account, "paid", account.disbursedUsd(), had);
            var terms = regime.programmes().get(account.source());
            if (terms == null) {
                throw broken(world, account, "is in no rule, but has", had, 0);
            }
            most(world, account, "promised", account.committedUsd(), Math.max(had, unlimited(terms)));
            now.put(account.source(), account);
        }
        before = now;
    }

    /** A programme without a limit is given what it pays once it has paid. */
    private static double unlimited(Programme terms) {
        return terms.usdPerMonth() == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : 0;
    }

    private void equal(World world, ProgrammeAccount account, String what, double usd, double due) {
        if (!(Math.abs(usd - due) <= CENT)) {
            throw broken(world, account, what, usd, due);
        }
    }

    private void most(World world, ProgrammeAccount account, String what, double usd, double most) {
        if (!(usd >= 0 && usd <= most + CENT)) {
            throw broken(world, account, what, usd, most);
        }
    }

    private InvariantBroken broken(World world, ProgrammeAccount account, String what, double usd, double due) {
        String where = "programme %s of lever %d"
                .formatted(account.offer(), account.source().lever());
        return InvariantBroken.of(this, world, where, "%s %.2f USD, against %.2f", what, usd, due);
    }
}
