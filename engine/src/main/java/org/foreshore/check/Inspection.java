package org.foreshore.check;

import java.util.List;
import org.foreshore.rules.Regime;
import org.foreshore.world.World;

/** Watches one world from now on. */
public final class Inspection {

    private final World world;
    private final List<Invariant> accounts;
    private final List<Invariant> residents;

    private Inspection(World world, List<Invariant> accounts, List<Invariant> residents) {
        this.world = world;
        this.accounts = accounts;
        this.residents = residents;
        accounts.forEach(invariant -> invariant.begin(world));
        residents.forEach(invariant -> invariant.begin(world));
    }

    /** Begins to watch a world as closely as asked. */
    public static Inspection of(Checks checks, World world) {
        return new Inspection(
                world, checks == Checks.NONE ? List.of() : accounts(), checks == Checks.FULL ? residents() : List.of());
    }

    /** What is true after every phase. */
    static List<Invariant> accounts() {
        return List.of(
                new CoverageOnlyGrows(),
                new SharesAreShares(),
                new WeightsFollowGrowth(),
                new SpendingWithinBudgets(),
                new OperatorsBalance(),
                new LedgerBalances(),
                new PhysicalAccountBalances(),
                new RumoursAddUp());
    }

    /** What is true of residents, and of what programmes paid for them, once they have had their month. */
    static List<Invariant> residents() {
        return List.of(
                new SlotsAreConstant(),
                new UsersCanUse(),
                new FlagsImply(),
                new EverUsersRemain(),
                new SmartphonesBalance(),
                new SkillStaysInBounds(),
                new CountersAgree(),
                new LocalitiesAddUp(),
                new ProgrammeAccountsBalance(),
                new NeedsAreMetOrForgone(),
                new FirmsAreConstant(),
                new EmergenciesNest());
    }

    /** Looks at the accounts after a phase. */
    public void phase(Regime regime) {
        for (var invariant : accounts) {
            invariant.check(world, regime);
        }
    }

    /** Looks at everything after residents have had their month. */
    public void month(Regime regime) {
        phase(regime);
        for (var invariant : residents) {
            invariant.check(world, regime);
        }
    }
}
