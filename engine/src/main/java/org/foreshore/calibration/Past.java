package org.foreshore.calibration;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.foreshore.country.Country;
import org.foreshore.country.History;
import org.foreshore.country.People;
import org.foreshore.country.Schooling;
import org.foreshore.country.Sourced;
import org.foreshore.country.YearValue;
import org.foreshore.parameter.Setting;
import org.foreshore.world.Model;

/**
 * A country as it was, for a simulation that begins years ago. What the model holds fixed (electricity, schooling, the
 * reach of networks) is as in the middle of the training window; what grows (residents, incomes) begins with the first
 * year and grows as it did in the window. Nothing after the window enters, but for the levels from which incomes and
 * schooling are carried back, and the shares that the profile alone has (ages, disability, languages).
 */
final class Past {

    private static final int BISECTIONS = 60;
    private static final double FARTHEST = 12;
    private static final double SURE = 1e-6;

    private final Country today;
    private final History history;
    private final int end;
    private final double middle;

    /** @param end last year of the training window */
    Past(Country today, History history, int end) {
        this.today = today;
        this.history = history;
        this.end = end;
        this.middle = (history.start() + end) / 2.0;
    }

    /** The documented defaults in the country as it was, with nobody needing any public service. */
    Setting setting() {
        var setting = economy(people(new Setting(new Model(), today)));
        return setting.with("country.adoption.smartphoneShare", history.smartphoneShare())
                .with("country.adoption.useOddsUrban", history.useOddsUrban())
                .with("country.adoption.useOddsMaleUrban", history.useOddsMaleUrban())
                .with("country.adoption.useOddsMaleRural", history.useOddsMaleRural())
                .with("country.networks.coverage4gUrban", 0.0)
                .with("country.networks.coverage4gRural", 0.0)
                .with("country.services.needsPerYear", 0.0);
    }

    private Setting people(Setting setting) {
        var people = today.people();
        double towns = at(history.urbanShare(), history.start());
        double current = shift(
                at(history.electricity(), middle),
                by -> mean(towns, people.electricityUrban(), people.electricityRural(), by));
        var networks = today.networks();
        double reach = shift(
                at(history.coverage(), middle),
                by -> mean(towns, networks.coverage3gUrban(), networks.coverage3gRural(), by));
        return schooling(setting, towns)
                .with("country.people.population", at(history.population(), history.start()))
                .with("country.people.urbanShare", towns)
                .with("country.people.growthUrban", growth(1))
                .with("country.people.growthRural", growth(0))
                .with(
                        "country.people.electricityUrban",
                        shifted(people.electricityUrban().value(), current))
                .with(
                        "country.people.electricityRural",
                        shifted(people.electricityRural().value(), current))
                .with(
                        "country.networks.coverage3gUrban",
                        shifted(networks.coverage3gUrban().value(), reach))
                .with(
                        "country.networks.coverage3gRural",
                        shifted(networks.coverage3gRural().value(), reach));
    }

    /** Yearly growth of towns (1) or villages (0) over the window. */
    private double growth(int urban) {
        double first = dwellers(urban, history.start());
        return StrictMath.pow(dwellers(urban, end) / first, 1.0 / (end - history.start())) - 1;
    }

    private double dwellers(int urban, int year) {
        double towns = at(history.urbanShare(), year);
        return at(history.population(), year) * (urban == 1 ? towns : 1 - towns);
    }

    private Setting schooling(Setting setting, double towns) {
        var people = today.people();
        var series = history.schoolingYears().value();
        double ratio =
                YearValue.at(series, middle) / series.get(series.size() - 1).value();
        double by = shift(ratio * years(people, towns, 0), shift -> years(people, towns, shift));
        return setting.with("country.people.schoolingUrbanMen", moved(people.schoolingUrbanMen(), by))
                .with("country.people.schoolingUrbanWomen", moved(people.schoolingUrbanWomen(), by))
                .with("country.people.schoolingRuralMen", moved(people.schoolingRuralMen(), by))
                .with("country.people.schoolingRuralWomen", moved(people.schoolingRuralWomen(), by));
    }

    private static double years(People people, double towns, double by) {
        return towns * (years(people.schoolingUrbanMen(), by) + years(people.schoolingUrbanWomen(), by)) / 2
                + (1 - towns) * (years(people.schoolingRuralMen(), by) + years(people.schoolingRuralWomen(), by)) / 2;
    }

    /** Mean years, five to a level, as the profiles were made. */
    private static double years(Sourced<Schooling> schooling, double by) {
        var levels = moved(schooling, by).value();
        return 5 * levels.primary() + 10 * levels.secondary() + 15 * levels.tertiary();
    }

    /** Adds to the log-odds of having reached each level. */
    private static Sourced<Schooling> moved(Sourced<Schooling> schooling, double by) {
        var levels = schooling.value();
        double some = shifted(1 - levels.none(), by);
        double secondary = shifted(levels.secondary() + levels.tertiary(), by);
        double tertiary = shifted(levels.tertiary(), by);
        var moved = new Schooling(1 - some, some - secondary, secondary - tertiary, tertiary);
        return new Sourced<>(
                moved,
                schooling.source(),
                schooling.year(),
                schooling.basis(),
                schooling.low(),
                schooling.high(),
                schooling.note());
    }

    private Setting economy(Setting setting) {
        var economy = today.economy();
        double income = economy.incomePerHead().value();
        double window = 1;
        for (var year : history.incomeGrowth().value()) {
            boolean counts = year.year() > history.start() && year.year() <= today.baseYear();
            income /= counts ? 1 + year.value() : 1;
            window *= year.year() > history.start() && year.year() <= end ? 1 + year.value() : 1;
        }
        return setting.with("country.economy.incomePerHead", income)
                .with("country.economy.incomeGrowth", StrictMath.pow(window, 1.0 / (end - history.start())) - 1)
                .with("country.economy.dataPricePerGb", history.dataPricePerGb())
                .with("country.economy.devicePrice", history.devicePrice())
                .with("country.economy.devicePriceDecline", history.devicePriceDecline());
    }

    private static double at(Sourced<List<YearValue>> series, double year) {
        return YearValue.at(series.value(), year);
    }

    private static double mean(double towns, Sourced<Double> urban, Sourced<Double> rural, double by) {
        return towns * shifted(urban.value(), by) + (1 - towns) * shifted(rural.value(), by);
    }

    /** Change in log-odds at which a growing function is as wanted, as near as it can be. */
    private static double shift(double wanted, DoubleUnaryOperator function) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < BISECTIONS; i++) {
            double half = (low + high) / 2;
            if (function.applyAsDouble(half) < wanted) {
                low = half;
            } else {
                high = half;
            }
        }
        return low;
    }

    private static double shifted(double share, double by) {
        double p = Math.min(1 - SURE, Math.max(SURE, share));
        return 1 / (1 + StrictMath.exp(-StrictMath.log(p / (1 - p)) - by));
    }
}
