package org.foreshore.firms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.connectivity.Reaches;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;
import org.foreshore.place.Apportionment;
import org.foreshore.place.Settlement;
import org.foreshore.rules.FirmSupport;
import org.foreshore.rules.Source;

/** This month's support of firms: whom it contacts, and what it costs. */
final class Support {

    /** Large firms need none. */
    private static final List<FirmSize> MEANT = List.of(FirmSize.MICRO, FirmSize.SMALL);

    /** One rule and how many firms it contacts: first the micro firms of each settlement, then the small ones. */
    private record Aid(FirmSupport terms, int[] contacted) {}

    private final List<Settlement> settlements;
    private final List<Aid> aids = new ArrayList<>();
    /** Parts of a place that a rule has not used yet; nothing carries over beyond one. */
    private Map<Source, Double> carried = new LinkedHashMap<>();

    private double usd;
    private double lackingUsd;

    Support(List<Settlement> settlements) {
        this.settlements = settlements;
    }

    void copyFrom(Support other) {
        carried = new LinkedHashMap<>(other.carried);
        aids.clear();
        usd = 0;
        lackingUsd = 0;
    }

    /** Shares the places of each rule out over the firms that are offline and that no rule before has contacted. */
    void open(Map<Source, FirmSupport> rules, FirmCounts firms, double weight) {
        aids.clear();
        usd = 0;
        lackingUsd = 0;
        var left = new LinkedHashMap<Source, Double>();
        rules.forEach((source, terms) -> {
            double places = carried.getOrDefault(source, 0.0) + terms.affordable() / weight;
            var eligible = eligible(terms, firms);
            double meant = Arrays.stream(eligible).sum();
            int most = (int) Math.min(meant, places);
            aids.add(new Aid(terms, most == 0 ? new int[eligible.length] : Apportionment.of(eligible, most)));
            left.put(source, Math.min(1, places - most));
            usd += terms.marketplaceUsd() / weight;
            lackingUsd += lacking(terms, meant * weight);
        });
        carried = left;
    }

    /** What contacts of firms that are meant would cost beyond the money of a month. @param meant firms offline, real */
    private static double lacking(FirmSupport terms, double meant) {
        double unpaid = Math.min(meant, terms.firmsPerMonth()) - Math.min(meant, terms.affordable());
        return unpaid * (terms.usdPerFirm() + terms.grantUsd());
    }

    private double[] eligible(FirmSupport terms, FirmCounts firms) {
        var eligible = new double[MEANT.size() * settlements.size()];
        for (int s = 0; s < settlements.size(); s++) {
            for (var size : MEANT) {
                int left = firms.of(s, size, FirmStage.OFFLINE) - contacted(s, size);
                eligible[at(s, size)] = Reaches.includes(terms.reach(), settlements.get(s)) ? left : 0;
            }
        }
        return eligible;
    }

    int contacted(int s, FirmSize size) {
        int sum = 0;
        for (var aid : aids) {
            sum += MEANT.contains(size) ? aid.contacted[at(s, size)] : 0;
        }
        return sum;
    }

    /** Part of the customers not online yet whom marketplaces bring to the firms of a settlement. */
    double marketplace(int s) {
        double missing = 1;
        for (var aid : aids) {
            boolean here = Reaches.includes(aid.terms.reach(), settlements.get(s));
            missing *= here ? 1 - aid.terms.marketplace() : 1;
        }
        return 1 - missing;
    }

    /** Contacted firms that go online; advice is paid for all of them, the grant for those. */
    int join(FirmParameters parameters, BusinessClimate climate, int s, FirmSize size, FirmDraws draws) {
        int sum = 0;
        for (int turn = 0; turn < aids.size() && MEANT.contains(size); turn++) {
            var terms = aids.get(turn).terms;
            int asked = aids.get(turn).contacted[at(s, size)];
            var prospect = new Prospect(parameters, terms.training(), terms.grantUsd(), marketplace(s));
            int joined =
                    draws.count(asked, prospect.chance(climate, s, size), s, size, FirmDraws.Move.JOIN_HELPED, turn);
            usd += asked * terms.usdPerFirm() + joined * terms.grantUsd();
            sum += joined;
        }
        return sum;
    }

    /** What it has cost this month, USD per simulated world. */
    double usd() {
        return usd;
    }

    /** What it would have cost this month beyond its money, real USD. */
    double lackingUsd() {
        return lackingUsd;
    }

    private int at(int s, FirmSize size) {
        return size.ordinal() * settlements.size() + s;
    }
}
