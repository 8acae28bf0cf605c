package org.foreshore.country;

import java.util.ArrayList;
import java.util.List;

/**
 * Invented countries for tests. {@link #small()} is "Delta": 400,000 residents, poor, mostly rural, two regions that
 * differ in everything a region may differ in. No figure is of a real country, but all are of the order of a
 * low-income one.
 */
public final class Countries {

    /** Five-year bands 0-4 to 75-79, then 80 and over: weights of women, then of men. */
    private static final int[] WOMEN = {44, 44, 45, 45, 44, 43, 41, 38, 35, 31, 26, 21, 17, 12, 8, 5, 4};

    private static final int[] MEN = {46, 46, 47, 46, 44, 41, 38, 35, 33, 30, 25, 20, 16, 11, 7, 4, 3};

    private Countries() {}

    public static Country small() {
        return delta(economy(0.04, 1), networks(1), services(4, 2, 6, 0.3));
    }

    /** Delta, where data and devices cost so many times as much. */
    public static Country priced(double factor) {
        return delta(economy(0.04, factor), networks(1), services(4, 2, 6, 0.3));
    }

    /** Delta, with so much of its coverage; without any, nobody ever earns the money to build. */
    public static Country covered(double factor) {
        return delta(economy(0.04, 1), networks(factor), services(4, 2, 6, 0.3));
    }

    /** Delta, where incomes grow by this share a year. */
    public static Country growing(double incomeGrowth) {
        return delta(economy(incomeGrowth, 1), networks(1), services(4, 2, 6, 0.3));
    }

    /** Nobody knows of online services, and no centre is near enough to tell anybody. */
    public static Country withoutAwareness() {
        return delta(economy(0.04, 1), networks(1), services(4, 2_000, 2_000, 0));
    }

    /** Nobody ever needs a public service. */
    public static Country withoutNeeds() {
        return delta(economy(0.04, 1), networks(1), services(0, 2, 6, 0.3));
    }

    /** Nobody has a disability, and all speak the language of the services. */
    public static Country allAlike() {
        return delta(people(0), economy(0.04, 1), networks(1), services(4, 2, 6, 0.3));
    }

    private static Country delta(Economy economy, Networks networks, Services services) {
        return delta(people(1), economy, networks, services);
    }

    private static Country delta(People people, Economy economy, Networks networks, Services services) {
        return new Country(
                "XDL",
                "Delta",
                "LDC",
                2024,
                people,
                economy,
                networks,
                adoption(),
                services,
                List.of(
                        region("Uplands", "01", 0.35, 0.15, 0.8, -0.4, 4.8, 0.75),
                        region("Coast", "02", 0.65, 0.41, 1.11, 0.2, 4.2, 0.93)),
                towns(),
                List.of(new Source("invented", "Invented for tests", "CC0-1.0", "")));
    }

    private static People people(double others) {
        return new People(
                figure(400_000.0),
                figure(0.32),
                figure(0.03),
                figure(0.003),
                figure(ages()),
                figure(List.of(0.05, 0.11, 0.19, 0.24, 0.18, 0.11, 0.06, 0.06)),
                figure(new Schooling(0.15, 0.25, 0.42, 0.18)),
                figure(new Schooling(0.22, 0.28, 0.38, 0.12)),
                figure(new Schooling(0.30, 0.32, 0.31, 0.07)),
                figure(new Schooling(0.38, 0.32, 0.26, 0.04)),
                figure(0.97),
                figure(0.82),
                figure(0.12 * others),
                figure(0.03 * others),
                figure(0.1 * others));
    }

    private static List<AgeBand> ages() {
        double sum = 0;
        for (int i = 0; i < WOMEN.length; i++) {
            sum += WOMEN[i] + MEN[i];
        }
        var bands = new ArrayList<AgeBand>();
        for (int i = 0; i < WOMEN.length; i++) {
            int to = i == WOMEN.length - 1 ? 99 : 5 * i + 4;
            double deaths = i == 0 ? 0.008 : 0.0004 * StrictMath.exp(0.075 * (5 * i + 2));
            bands.add(new AgeBand(5 * i, to, WOMEN[i] / sum, MEN[i] / sum, 0.85 * deaths, deaths));
        }
        return bands;
    }

    private static Economy economy(double incomeGrowth, double price) {
        return new Economy(
                figure(110.0),
                figure(0.33),
                figure(1.5),
                figure(incomeGrowth),
                figure(0.9 * price),
                figure(0.08),
                figure(70.0 * price),
                figure(0.05),
                figure(0.21),
                figure(0.25));
    }

    private static Networks networks(double coverage) {
        return new Networks(
                figure(0.99 * coverage),
                figure(0.95 * coverage),
                figure(0.96 * coverage),
                figure(0.85 * coverage),
                figure(4.0),
                figure(2.2),
                figure(20.0),
                figure(1.2),
                figure(8.0),
                figure(1.5),
                figure(0.85),
                figure(500.0));
    }

    private static Adoption adoption() {
        return new Adoption(
                figure(List.of(new YearValue(2018, 0.2), new YearValue(2021, 0.33), new YearValue(2024, 0.44))),
                figure(1.8),
                figure(1.4),
                figure(2.0),
                figure(0.86),
                figure(0.7),
                figure(0.6),
                figure(0.5),
                figure(0.35),
                figure(0.6),
                figure(0.3),
                figure(0.7),
                figure(0.0));
    }

    private static Services services(double needs, double centreKmUrban, double centreKmRural, double aware) {
        return new Services(
                figure(0.6),
                figure(needs),
                figure(3.0),
                figure(20.0),
                figure(centreKmUrban),
                figure(centreKmRural),
                figure(-3.5),
                figure(-0.5),
                figure(0.6),
                figure(aware),
                figure(0.5));
    }

    private static Region region(
            String name,
            String admin1,
            double share,
            double urban,
            double income,
            double schooling,
            double household,
            double electricity) {
        return new Region(
                name,
                admin1,
                figure(share),
                figure(urban),
                figure(income),
                figure(schooling),
                figure(household),
                figure(electricity));
    }

    private static List<Town> towns() {
        return List.of(
                new Town(1, "Port Delta", 22.30, 90.30, "02", 62_000),
                new Town(2, "Sandbar", 22.52, 90.61, "02", 24_000),
                new Town(3, "Hilltop", 24.80, 89.90, "01", 14_000),
                new Town(4, "Ferry", 22.11, 90.02, "02", 11_500),
                new Town(5, "Mangrove", 21.95, 90.44, "02", 7_400),
                new Town(6, "Stonebridge", 24.95, 89.62, "01", 4_800),
                new Town(7, "Lagoon", 22.05, 90.75, "02", 2_600),
                new Town(8, "Pinewood", 25.10, 89.75, "01", 1_900),
                new Town(9, "Saltpan", 22.21, 90.88, "02", 900),
                new Town(10, "Springhead", 25.22, 89.98, "01", 620));
    }

    private static <T> Sourced<T> figure(T value) {
        return new Sourced<>(value, "invented", 2024, Sourced.Basis.ASSUMED, Double.NaN, Double.NaN, "invented");
    }
}
