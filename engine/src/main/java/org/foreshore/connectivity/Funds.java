package org.foreshore.connectivity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.rules.Source;

/** Money and places of several funds, each carried from month to month for as long as its lever holds. */
final class Funds {

    private final Map<Source, Fund> funds = new LinkedHashMap<>();

    private record Fund(double places, double usd) {

        static final Fund EMPTY = new Fund(0, 0);
    }

    void copyFrom(Funds other) {
        funds.clear();
        funds.putAll(other.funds);
    }

    /** Adds a month's money and places; at most a year of unused places is kept. */
    void open(Source source, double newPlaces, double newUsd) {
        var fund = fund(source);
        double places = Math.min(fund.places() + newPlaces, Math.max(1, 12 * newPlaces));
        funds.put(source, new Fund(places, fund.usd() + newUsd));
    }

    private Fund fund(Source source) {
        return funds.getOrDefault(source, Fund.EMPTY);
    }

    double money(Source source) {
        return fund(source).usd();
    }

    double places(Source source) {
        return fund(source).places();
    }

    void take(Source source, double usd) {
        var fund = fund(source);
        funds.put(source, new Fund(fund.places() - 1, fund.usd() - usd));
    }
}
