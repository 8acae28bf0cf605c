package org.foreshore.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foreshore.country.Country;
import org.foreshore.country.People;
import org.foreshore.country.Schooling;
import org.foreshore.outcome.Margin;
import org.foreshore.scenario.Place;

/**
 * How well a synthetic population meets the margins it was asked for. Targets of a nation are its own figures; those of
 * a region are the nation's bent to the region.
 */
final class FitReport {

    private static final List<String> GROUPS = List.of("rural men", "rural women", "urban men", "urban women");
    private static final List<String> LEVELS = List.of("none", "primary", "secondary", "tertiary");
    private static final List<String> SIZES = List.of("1", "2", "3", "4", "5", "6", "7", "8 or more");
    private static final List<String> FIFTHS = List.of("poorest", "second", "middle", "fourth", "richest");

    private final List<Margin> margins = new ArrayList<>();
    private final List<Stratum> strata;

    private FitReport(List<Stratum> strata) {
        this.strata = strata;
    }

    static List<Margin> of(Country country, Place place, List<Stratum> strata, Population population) {
        var people = country.people();
        var tally = Tally.of(population, people.ages().value());
        var report = new FitReport(strata);
        report.addAges(people, tally);
        double urban = place.urbanShare().value();
        report.add("area", List.of("rural", "urban"), new double[] {1 - urban, urban}, tally.residents);
        report.add("household size", SIZES, report.householdSizes(), tally.householdSize);
        for (int i = 0; i < GROUPS.size(); i++) {
            report.add("schooling, " + GROUPS.get(i), LEVELS, report.schooling(i / 2 == 1, i % 2), tally.schooling[i]);
        }
        report.add("income", FIFTHS, report.incomeFifths(), tally.incomeFifth);
        report.addHouseholds("electricity, rural", "with", report.electricity(false), tally.electricity[0]);
        report.addHouseholds("electricity, urban", "with", report.electricity(true), tally.electricity[1]);
        report.addDisability(people, tally);
        double minority = people.minorityLanguage().value();
        report.addHouseholds("language", "minority", minority, tally.language);
        return List.copyOf(report.margins);
    }

    private void addAges(People people, Tally tally) {
        var cells = new ArrayList<String>();
        var targets = new double[tally.ageAndSex.length];
        int next = 0;
        for (var band : people.ages().value()) {
            cells.add("men %d-%d".formatted(band.from(), band.to()));
            cells.add("women %d-%d".formatted(band.from(), band.to()));
            targets[next++] = band.male();
            targets[next++] = band.female();
        }
        add("age and sex", cells, targets, tally.ageAndSex);
    }

    private void addDisability(People people, Tally tally) {
        double some = people.disabilitySome().value();
        double severe = people.disabilitySevere().value();
        double[] targets = {1 - some - severe, some, severe};
        add("disability of adults", List.of("none", "some", "severe"), targets, tally.disability);
    }

    /** A margin of two cells, of which only the second is worth a line. */
    private void addHouseholds(String margin, String cell, double target, long[] counts) {
        long sum = counts[0] + counts[1];
        if (sum > 0) {
            margins.add(new Margin(margin, cell, target, (double) counts[1] / sum));
        }
    }

    /** Both as shares of their sums; a margin of nobody says nothing and is left out. */
    private void add(String margin, List<String> cells, double[] targets, long[] counts) {
        long all = Arrays.stream(counts).sum();
        double sum = Arrays.stream(targets).sum();
        for (int i = 0; all > 0 && i < targets.length; i++) {
            margins.add(new Margin(margin, cells.get(i), targets[i] / sum, (double) counts[i] / all));
        }
    }

    private double[] householdSizes() {
        var sizes = new double[Households.MOST_MEMBERS];
        for (var stratum : strata) {
            double households = stratum.residents() / stratum.meanHouseholdSize();
            for (int k = 0; k < sizes.length; k++) {
                sizes[k] += households * stratum.householdSizes()[k];
            }
        }
        return sizes;
    }

    private double[] schooling(boolean urban, int sex) {
        var levels = new double[PersonTable.LEVELS];
        for (var stratum : strata) {
            Schooling own = stratum.schooling().get(sex);
            for (int level = 0; stratum.urban() == urban && level < levels.length; level++) {
                levels[level] += stratum.residents() * own.share(level);
            }
        }
        return levels;
    }

    private double[] incomeFifths() {
        var fifths = new double[FIFTHS.size()];
        for (var stratum : strata) {
            for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
                fifths[k * fifths.length / Traits.INCOME_CLASSES] += stratum.residents() * stratum.incomeClasses()[k];
            }
        }
        return fifths;
    }

    private double electricity(boolean urban) {
        double with = 0;
        double all = 0;
        for (var stratum : strata) {
            double households = stratum.urban() == urban ? stratum.residents() / stratum.meanHouseholdSize() : 0;
            with += households * stratum.electricity();
            all += households;
        }
        return all > 0 ? with / all : 0;
    }
}
