package org.foreshore.connectivity;

import java.util.Arrays;

/** Money and places of several funds, carried from month to month. */
final class Funds {

    private double[] money = new double[0];
    private double[] places = new double[0];

    void copyFrom(Funds other) {
        money = other.money.clone();
        places = other.places.clone();
    }

    /** Adds a month's money and places; at most a year of unused places is kept. */
    void open(int index, double newPlaces, double newMoney) {
        if (index >= money.length) {
            money = Arrays.copyOf(money, index + 1);
            places = Arrays.copyOf(places, index + 1);
        }
        money[index] += newMoney;
        places[index] = Math.min(places[index] + newPlaces, Math.max(1, 12 * newPlaces));
    }

    double money(int index) {
        return money[index];
    }

    double places(int index) {
        return places[index];
    }

    void take(int index, double usd) {
        money[index] -= usd;
        places[index] -= 1;
    }
}
