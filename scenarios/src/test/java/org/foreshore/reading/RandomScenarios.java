package org.foreshore.reading;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Detail;
import org.foreshore.scenario.Feedback;
import org.foreshore.scenario.Outcome;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.ParameterSpec;
import org.foreshore.vocabulary.TestCatalogue;

/** Valid scenarios of every shape, from a seed. */
final class RandomScenarios {

    private static final String[] WORDS = {
        "plain",
        "no",
        "null",
        "2026",
        "1e3",
        "#",
        "a: b",
        "\"quoted\"",
        "'",
        "\\",
        "৳",
        "😀",
        "- x",
        "{",
        "*a",
        "&b",
        "%",
        "\u200F",
    };

    private final Catalogue catalogue = TestCatalogue.catalogue();
    private final SplittableRandom random;

    RandomScenarios(long seed) {
        random = new SplittableRandom(seed);
    }

    Scenario next() {
        var start = YearMonth.of(random.nextInt(2000, 2101), random.nextInt(1, 13));
        var months = random.nextInt(1, 601);
        var place = place();
        var arms = new ArrayList<Arm>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            arms.add(new Arm("arm-" + i, words(), scheduled(catalogue.levers(), place, start, months, true)));
        }
        var indicators = random.nextBoolean() ? List.of("public-cost") : List.of("internet-use", "public-cost");
        return new Scenario(
                        "random",
                        words(),
                        words(),
                        words(),
                        "AAA",
                        place,
                        start,
                        months,
                        random.nextInt(601),
                        random.nextLong(),
                        random.nextInt(1, 10_001),
                        arms,
                        scheduled(catalogue.shocks(), place, start, months, false),
                        indicators)
                .with(outcome(indicators))
                .with(new Detail(Breakdown.values()[random.nextInt(3)], random.nextInt(1, 1_000)));
    }

    private Outcome outcome(List<String> indicators) {
        var indicator = indicators.get(random.nextInt(indicators.size()));
        var groups = indicator.equals("internet-use") ? catalogue.groups() : List.of(Outcome.EVERYBODY);
        return new Outcome(indicator, groups.get(random.nextInt(groups.size())));
    }

    /** Of ten million residents in North and South, so that half of the places without a region are nations. */
    private Place place() {
        var region = random.nextBoolean() ? "" : random.nextBoolean() ? "North" : "South";
        return new Place(region, random.nextLong(1, 10_000_000), share(), random.nextDouble(1e-9, 1));
    }

    private List<Scheduled> scheduled(
            List<ComponentSpec> specs, Place place, YearMonth start, int months, boolean people) {
        var all = new ArrayList<Scheduled>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var spec = specs.get(random.nextInt(specs.size()));
            var values = new LinkedHashMap<String, Object>();
            spec.parameters().forEach(parameter -> values.put(parameter.name(), value(parameter)));
            all.add(new Scheduled(
                    spec.id(),
                    spec.create(values),
                    start.plusMonths(random.nextInt(months)),
                    random.nextInt(601),
                    random.nextInt(601),
                    share(),
                    people ? new Share(random.nextDouble(0.01, 1)) : Share.ALL,
                    reach(place, people),
                    people ? feedback() : Optional.empty(),
                    people ? Optional.empty() : chance(),
                    people ? budget() : Optional.empty()));
        }
        return all;
    }

    private Optional<Feedback> feedback() {
        var rule = new Feedback(
                "internet-use", random.nextBoolean(), random.nextDouble(), random.nextInt(1, 600), random.nextDouble());
        return random.nextBoolean() ? Optional.of(rule) : Optional.empty();
    }

    private Optional<Share> chance() {
        return random.nextBoolean() ? Optional.of(new Share(1 - random.nextDouble())) : Optional.empty();
    }

    private Optional<Money> budget() {
        return random.nextBoolean() ? Optional.of(Money.usd(random.nextDouble(1e9))) : Optional.empty();
    }

    private Object value(ParameterSpec spec) {
        return switch (spec.type()) {
            case FLAG -> random.nextBoolean();
            case CHOICE -> spec.choices().get(random.nextInt(spec.choices().size()));
            case TEXT -> spec.standard();
            case INTEGER -> random.nextInt(50_001);
            default -> random.nextDouble(spec.min(), Math.min(spec.max(), 1e9));
        };
    }

    private Reach reach(Place place, boolean people) {
        var area = Area.values()[random.nextInt(3)];
        boolean nation = place.region().isEmpty() && place.population() >= 5_000_000;
        var region = random.nextBoolean() ? "" : nation ? "North" : place.region();
        if (!people) {
            return new Reach(area, region, Sex.ANY, 0, 120, Share.ALL, false);
        }
        var min = random.nextInt(121);
        var sex = Sex.values()[random.nextInt(3)];
        return new Reach(area, region, sex, min, random.nextInt(min, 121), share(), random.nextBoolean());
    }

    private Share share() {
        return switch (random.nextInt(4)) {
            case 0 -> Share.NONE;
            case 1 -> Share.ALL;
            case 2 -> new Share(random.nextDouble() * 1e-9);
            default -> new Share(random.nextDouble());
        };
    }

    private String words() {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }
}
