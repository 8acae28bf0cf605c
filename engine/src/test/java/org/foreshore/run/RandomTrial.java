package org.foreshore.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.foreshore.country.Country;
import org.foreshore.reading.CountryLibrary;
import org.foreshore.reading.CountryReader;
import org.foreshore.scenario.Area;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Breakdown;
import org.foreshore.scenario.Place;
import org.foreshore.scenario.Reach;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.scenario.Sex;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.Kind;
import org.foreshore.vocabulary.ParameterSpec;

/** A small experiment drawn from all that a scenario may say: any country, any levers and shocks, any reach. */
final class RandomTrial {

    private static final CountryLibrary LIBRARY =
            CountryReader.library(Path.of("..", "scenarios", "library", "countries"));

    private final SplittableRandom random;
    private final Country country;

    private RandomTrial(long seed) {
        random = new SplittableRandom(seed);
        var codes = LIBRARY.codes();
        country = LIBRARY.find(codes.get(random.nextInt(codes.size()))).orElseThrow();
    }

    static Experiment of(long seed) {
        var trial = new RandomTrial(seed);
        var breakdown = Breakdown.values()[(int) (seed % Breakdown.values().length)];
        return Experiment.prepare(trial.scenario(seed), trial.country).by(breakdown);
    }

    private Scenario scenario(long seed) {
        var catalogue = Components.catalogue();
        var arms = List.of(
                new Arm("baseline", "", random.nextInt(4) == 0 ? some(catalogue.levers()) : List.of()),
                new Arm("policy", "", some(catalogue.levers())));
        return new Scenario(
                "random",
                "",
                "",
                "",
                country.iso3(),
                place(),
                Trials.START,
                random.nextInt(2, 30),
                random.nextInt(0, 30),
                seed,
                1,
                arms,
                some(catalogue.shocks()),
                List.of("internet-use"));
    }

    /** A few thousand residents: a district, a sampled district or a sampled nation. */
    private Place place() {
        double residents = random.nextInt(100, 2500);
        double nation = country.people().population().value();
        double people = random.nextBoolean() ? nation : Math.min(nation, residents * random.nextDouble(1, 20));
        var urban = new Share(random.nextDouble());
        return new Place("", (long) people, urban, Math.min(1, residents / people));
    }

    private List<Scheduled> some(List<ComponentSpec> specs) {
        var list = new ArrayList<Scheduled>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var spec = specs.get(random.nextInt(specs.size()));
            list.add(new Scheduled(
                            spec.id(),
                            component(spec),
                            Trials.START.plusMonths(random.nextInt(12)),
                            random.nextInt(24),
                            random.nextInt(6),
                            new Share(random.nextDouble()),
                            reach())
                    .within(budget(spec)));
        }
        return list;
    }

    private Optional<Money> budget(ComponentSpec spec) {
        boolean limited = spec.kind() == Kind.LEVER && random.nextInt(3) == 0;
        return limited ? Optional.of(Money.usd(random.nextDouble(100_000))) : Optional.empty();
    }

    private Reach reach() {
        int least = random.nextInt(40);
        boolean local = !country.regions().isEmpty() && random.nextInt(4) == 0;
        return new Reach(
                Area.values()[random.nextInt(3)],
                local
                        ? country.regions()
                                .get(random.nextInt(country.regions().size()))
                                .name()
                        : "",
                Sex.values()[random.nextInt(3)],
                random.nextBoolean() ? 0 : least,
                random.nextBoolean() ? 120 : least + random.nextInt(80),
                random.nextBoolean() ? Share.ALL : new Share(random.nextDouble()),
                random.nextInt(8) == 0);
    }

    private Component component(ComponentSpec spec) {
        var parts = spec.type().getRecordComponents();
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(types[i], spec.parameters().get(i));
        }
        try {
            return spec.type().getDeclaredConstructor(types).newInstance(values);
        } catch (InstantiationException
                | IllegalAccessException
                | NoSuchMethodException
                | InvocationTargetException broken) {
            throw new IllegalStateException(spec.id(), broken);
        }
    }

    private Object value(Class<?> type, ParameterSpec spec) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == Share.class) {
            return new Share(random.nextInt(5) == 0 ? 1 : random.nextDouble());
        }
        double standard = ((Number) spec.standard()).doubleValue();
        double factor = Math.pow(10, random.nextDouble(type == Money.class ? -5 : -1, 0.5));
        double number = Math.min(spec.max(), Math.max(spec.min(), standard * factor));
        if (type == Money.class) {
            return Money.usd(number);
        }
        return type == int.class ? (Object) (int) number : (Object) number;
    }
}
