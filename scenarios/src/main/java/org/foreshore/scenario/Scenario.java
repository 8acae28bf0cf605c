package org.foreshore.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole question: a place in a country, a horizon, alternative arms that share all luck, and what to measure.
 *
 * @param expected what its author expects to find; empty if not said
 * @param country code of a profile in the library (ISO 3166 alpha-3)
 * @param months horizon in months from {@code start}
 * @param warmUp months simulated before {@code start}, without levers and shocks, and not reported
 * @param replications how many times luck is drawn anew
 * @param shocks what befalls every arm alike
 * @param indicators ids, in catalogue order
 * @param outcome what the question is about; what is said of it comes first
 * @param parameters which numbers the model takes
 * @param populations synthetic populations that replications take in turn, the same in all arms; usually one
 * @param detail for which localities indicators are told apart
 * @param pilot the sandbox in which an arm would be tried first, if there is one
 */
public record Scenario(
        String id,
        String title,
        String question,
        String expected,
        String country,
        Place place,
        YearMonth start,
        int months,
        int warmUp,
        long seed,
        int replications,
        List<Arm> arms,
        List<Scheduled> shocks,
        List<String> indicators,
        Outcome outcome,
        Parameters parameters,
        int populations,
        Detail detail,
        Optional<Sandbox> pilot) {

    /** What most questions are about: who is online, else who goes unserved. */
    private static final List<String> USUAL_OUTCOMES = List.of("internet-use", "needs-forgone");

    /** About the usual outcome, with the documented defaults of the model, one population, of the place as a whole only, and no sandbox. */
    public Scenario(
            String id,
            String title,
            String question,
            String expected,
            String country,
            Place place,
            YearMonth start,
            int months,
            int warmUp,
            long seed,
            int replications,
            List<Arm> arms,
            List<Scheduled> shocks,
            List<String> indicators) {
        this(
                id,
                title,
                question,
                expected,
                country,
                place,
                start,
                months,
                warmUp,
                seed,
                replications,
                arms,
                shocks,
                indicators,
                Outcome.ofEverybody(usualOutcome(indicators)),
                Parameters.DEFAULTS,
                1,
                Detail.NONE,
                Optional.empty());
    }

    /** The indicator that a question which measures these is about if it does not say; empty if it measures nothing. */
    public static String usualOutcome(List<String> indicators) {
        return Stream.concat(USUAL_OUTCOMES.stream().filter(indicators::contains), indicators.stream())
                .findFirst()
                .orElse("");
    }

    public Scenario {
        arms = List.copyOf(arms);
        shocks = List.copyOf(shocks);
        indicators = List.copyOf(indicators);
        if (arms.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs at least one arm, its baseline");
        }
    }

    /** The same question of another size, or with other luck. */
    public Scenario with(Place otherPlace, long otherSeed, int otherReplications) {
        return new Scenario(
                id,
                title,
                question,
                expected,
                country,
                otherPlace,
                start,
                months,
                warmUp,
                otherSeed,
                otherReplications,
                arms,
                shocks,
                indicators,
                outcome,
                parameters,
                populations,
                detail,
                pilot);
    }

    /** The same question, its results told apart otherwise. */
    public Scenario with(Detail otherDetail) {
        return new Scenario(
                id,
                title,
                question,
                expected,
                country,
                place,
                start,
                months,
                warmUp,
                seed,
                replications,
                arms,
                shocks,
                indicators,
                outcome,
                parameters,
                populations,
                otherDetail,
                pilot);
    }

    /** The same world and arms, asked about something else. */
    public Scenario with(Outcome otherOutcome) {
        return new Scenario(
                id,
                title,
                question,
                expected,
                country,
                place,
                start,
                months,
                warmUp,
                seed,
                replications,
                arms,
                shocks,
                indicators,
                otherOutcome,
                parameters,
                populations,
                detail,
                pilot);
    }

    /** The same place, time and luck, asked about other arms, of the place as a whole only. */
    public Scenario asking(String otherId, String otherTitle, List<Arm> otherArms, List<String> otherIndicators) {
        return new Scenario(
                otherId,
                otherTitle,
                question,
                expected,
                country,
                place,
                start,
                months,
                warmUp,
                seed,
                replications,
                otherArms,
                shocks,
                otherIndicators);
    }

    /** The sandbox; refused where there is none. */
    public Sandbox sandbox() {
        return pilot.orElseThrow(() -> new IllegalArgumentException("%s has no pilot".formatted(id)));
    }

    public Arm baseline() {
        return arms.get(0);
    }

    /** Month as files and addresses have it, as "2026-01". @param number from 0 for the first */
    public String month(int number) {
        return start.plusMonths(number).toString();
    }

    /** Every month of the horizon, in order. */
    public List<String> monthNames() {
        return IntStream.range(0, months).mapToObj(this::month).toList();
    }
}
