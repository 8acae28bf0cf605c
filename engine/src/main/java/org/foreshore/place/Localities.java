package org.foreshore.place;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foreshore.scenario.Breakdown;

/** The settlements of a place, told apart by locality: each lies in exactly one, or none are told apart. */
public final class Localities {

    private final List<Locality> list;
    private final int[] bySettlement;

    private Localities(List<Locality> list, int settlements) {
        this.list = List.copyOf(list);
        bySettlement = new int[settlements];
        for (int locality = 0; locality < list.size(); locality++) {
            for (int settlement : list.get(locality).settlements()) {
                bySettlement[settlement] = locality;
            }
        }
    }

    /** Localities of a place, in the order of its settlements. */
    public static Localities of(Breakdown breakdown, List<Settlement> settlements) {
        return switch (breakdown) {
            case NONE -> new Localities(List.of(), settlements.size());
            case REGION -> regions(settlements);
            case SETTLEMENT -> each(settlements);
        };
    }

    /** A place within one region is that region. */
    private static Localities regions(List<Settlement> settlements) {
        var members = new TreeMap<String, List<Integer>>();
        IntStream.range(0, settlements.size())
                .forEach(s -> members.computeIfAbsent(settlements.get(s).region(), region -> new ArrayList<>())
                        .add(s));
        var list = members.entrySet().stream()
                .map(region -> new Locality(
                        region.getKey(),
                        region.getKey(),
                        region.getKey(),
                        region.getValue(),
                        region.getValue().stream()
                                .mapToInt(s -> settlements.get(s).residents())
                                .sum()))
                .toList();
        return new Localities(list.size() < 2 ? List.of() : list, settlements.size());
    }

    /** Names of settlements need not be unlike, so they are numbered. */
    private static Localities each(List<Settlement> settlements) {
        var list = IntStream.range(0, settlements.size())
                .mapToObj(s -> new Locality(
                        "settlement-" + (s + 1),
                        settlements.get(s).name(),
                        settlements.get(s).region(),
                        List.of(s),
                        settlements.get(s).residents()))
                .toList();
        return new Localities(list, settlements.size());
    }

    public List<Locality> list() {
        return list;
    }

    /** Number of the locality of a settlement; 0 where none are told apart. */
    public int of(int settlement) {
        return bySettlement[settlement];
    }
}
