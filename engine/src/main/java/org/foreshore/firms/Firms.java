package org.foreshore.firms;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.firms.FirmDraws.Move;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.place.Settlement;
import org.foreshore.rules.FirmSupport;
import org.foreshore.rules.Regime;

/**
 * The firms of each settlement. Like residents they first come to consider the next stage, by themselves or by firms around
 * them, then evaluate it; now and then one falls back a stage. All read the month before.
 */
public final class Firms {

    private static final FirmSize[] SIZES = FirmSize.values();

    private final List<Settlement> settlements;
    private final List<Integer> all;
    private final FirmParameters parameters;
    private final FirmCounts firms;
    private final Peers peers;
    private final Filings filings;
    private final Support support;

    public Firms(List<Settlement> settlements, FirmParameters parameters) {
        this.settlements = settlements;
        all = IntStream.range(0, settlements.size()).boxed().toList();
        this.parameters = parameters;
        firms = new FirmCounts(settlements.size());
        peers = new Peers(firms, settlements.size());
        filings = new Filings(settlements.size(), parameters);
        support = new Support(settlements);
    }

    public void copyFrom(Firms other) {
        firms.copyFrom(other.firms);
        filings.copyFrom(other.filings);
        support.copyFrom(other.support);
    }

    /** Founds the firms of each settlement, none of them online yet. */
    public void found(long monthKey) {
        var draws = draws(monthKey);
        support.copyFrom(new Support(settlements));
        for (int s = 0; s < settlements.size(); s++) {
            for (var size : SIZES) {
                double expected = settlements.get(s).residents() * parameters.perResident() * parameters.part(size);
                firms.put(s, size, draws.whole(expected, s, size, Move.FOUND), 0, 0);
            }
        }
    }

    /** Draws stages from where they would settle if the climate stayed as it is. */
    public void start(BusinessClimate climate, long monthKey) {
        var draws = draws(monthKey);
        var founded = all.stream().mapToDouble(firms::of).toArray();
        var equilibrium = new Equilibrium(parameters, climate, founded);
        for (var size : SIZES) {
            var around = equilibrium.around(size);
            for (int s = 0; s < settlements.size(); s++) {
                var part = equilibrium.parts(s, size, around[s]);
                double online = part[1] + part[2];
                int offline = firms.of(s, size, FirmStage.OFFLINE);
                int up = draws.count(offline, online, s, size, Move.START);
                int filing = draws.count(up, part[2] / online, s, size, Move.START_FILING);
                firms.put(s, size, offline - up, up - filing, filing);
            }
        }
        filings.month(firms, climate, draws);
    }

    /** The month of all firms. Returns what their support costs the state, USD per simulated world. */
    public double month(Regime regime, BusinessClimate climate, double weight, long monthKey) {
        var draws = draws(monthKey);
        support.open(regime.bySource(FirmSupport.class), firms, weight);
        peers.look();
        for (int s = 0; s < settlements.size(); s++) {
            var prospect = new Prospect(parameters, 0, 0, support.marketplace(s));
            for (var size : SIZES) {
                double considers = parameters.considers(peers.online(s, size));
                step(climate, s, size, considers * prospect.chance(climate, s, size), draws);
            }
        }
        filings.month(firms, climate, draws);
        return support.usd();
    }

    /** What support would have cost this month beyond its money, real USD. */
    public double lackingUsd() {
        return support.lackingUsd();
    }

    /** @param rises chance that a firm, left to itself, considers the next stage and takes it */
    private void step(BusinessClimate climate, int s, FirmSize size, double rises, FirmDraws draws) {
        int offline = firms.of(s, size, FirmStage.OFFLINE);
        int online = firms.of(s, size, FirmStage.ONLINE);
        int filing = firms.of(s, size, FirmStage.FILING);
        int joins = support.join(parameters, climate, s, size, draws)
                + draws.count(offline - support.contacted(s, size), rises, s, size, Move.JOIN);
        int files = draws.count(online, rises * climate.procedures()[s], s, size, Move.FILE);
        int leaves = draws.count(online - files, parameters.reverts(), s, size, Move.LEAVE);
        int stops = draws.count(filing, parameters.reverts(), s, size, Move.STOP_FILING);
        firms.put(s, size, offline - joins + leaves, online + joins - files - leaves + stops, filing + files - stops);
    }

    /** Procedures with the state that the firms of each settlement have in a month, however they do them. */
    public double[] procedures() {
        return filings.expected(firms);
    }

    /** Procedures of each settlement in person this month; a copy. */
    public int[] inPerson() {
        return filings.inPerson();
    }

    /** Procedures filed online this month. */
    public long filedOnline() {
        return filings.online();
    }

    /** Firms of a size and stage, in towns or in villages. */
    public long count(FirmSize size, FirmStage stage, boolean urban) {
        return count(size, stage, urban, all);
    }

    /** The same in some settlements only. */
    public long count(FirmSize size, FirmStage stage, boolean urban, List<Integer> some) {
        long sum = 0;
        for (int s : some) {
            sum += settlements.get(s).urban() == urban ? firms.of(s, size, stage) : 0;
        }
        return sum;
    }

    private FirmDraws draws(long monthKey) {
        return new FirmDraws(monthKey, settlements.size());
    }
}
