package org.foreshore.store;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.scenario.Outcome;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * First page of a run folder: what was asked, how its numbers are to be read, where they come from, how far it has come.
 *
 * @param schema version of the folder's layout
 * @param id name of the folder
 * @param started moment in UTC, ISO 8601; with {@code finished} and the environment the only things that two runs of
 *     the same question may differ in
 * @param finished empty until the run has ended
 * @param arms the first is the baseline
 * @param start first month of the horizon
 * @param outcome name of what the question is about; runs of before a question could say in whom have the indicator alone
 * @param columns series of indicators in every trajectory, in their order
 * @param accounts lines of accounts, whose series follow those of indicators; none in runs of before there were any
 * @param local what is told of localities
 * @param outputs SHA-256 of each finished file, by name
 */
public record Manifest(
        String schema,
        String id,
        String slug,
        String title,
        String question,
        String country,
        RunState state,
        String started,
        String finished,
        Provenance provenance,
        YearMonth start,
        List<NamedArm> arms,
        List<Indicator> indicators,
        String outcome,
        Columns columns,
        List<AccountLine> accounts,
        LocalColumns local,
        List<Headline> headlines,
        SortedMap<String, String> outputs) {

    static final String SCHEMA = "foreshore-run/3";

    /** An arm as readers see it. */
    public record NamedArm(String id, String title) {}

    /** What an indicator's number means. @param unit, @param better lower-case names; @param shown sign on screen */
    public record Indicator(String id, String title, String unit, String shown, String better, String code) {

        public static Indicator of(IndicatorSpec spec) {
            return new Indicator(
                    spec.id(),
                    spec.title(),
                    Names.lower(spec.unit()),
                    spec.unit().shown(),
                    Names.lower(spec.better()),
                    spec.code());
        }
    }

    public Manifest {
        arms = List.copyOf(arms);
        indicators = List.copyOf(indicators);
        headlines = List.copyOf(headlines);
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /** First page of a run about to begin. */
    public static Manifest of(RunPlan plan, String started) {
        var scenario = plan.question().scenario();
        var id = plan.question().id();
        return new Manifest(
                SCHEMA,
                id.toString(),
                id.slug(),
                scenario.title(),
                scenario.question(),
                scenario.country(),
                RunState.RUNNING,
                started,
                "",
                Provenance.of(plan),
                scenario.start(),
                scenario.arms().stream()
                        .map(arm -> new NamedArm(arm.id(), arm.title()))
                        .toList(),
                plan.indicators().stream().map(Indicator::of).toList(),
                scenario.outcome().name(),
                plan.columns(),
                plan.accounts(),
                plan.local(),
                List.of(),
                new TreeMap<>());
    }

    Manifest ended(RunState end, String when, List<Headline> found, Map<String, String> hashes) {
        return new Manifest(
                schema,
                id,
                slug,
                title,
                question,
                country,
                end,
                started,
                when,
                provenance,
                start,
                arms,
                indicators,
                outcome,
                columns,
                accounts,
                local,
                found,
                new TreeMap<>(hashes));
    }

    /** A run that is written right now has the state its lock says, not the one on disk. */
    Manifest inState(RunState now) {
        return new Manifest(
                schema,
                id,
                slug,
                title,
                question,
                country,
                now,
                started,
                finished,
                provenance,
                start,
                arms,
                indicators,
                outcome,
                columns,
                accounts,
                local,
                headlines,
                outputs);
    }

    /** True if the replication has this run's arms, months and columns. */
    boolean fits(ReplicationOutcome outcome) {
        var names = outcome.trajectories().stream().map(Trajectory::arm).toList();
        return names.equals(arms.stream().map(NamedArm::id).toList())
                && outcome.trajectories().stream()
                        .allMatch(each -> each.months() == months() && each.columns() == series().size())
                && outcome.local().size() == arms.size()
                && outcome.local().stream().allMatch(each -> each.values().length == local.size());
    }

    /** What the question is about, and in whom. */
    public Outcome asked() {
        return Outcome.named(outcome);
    }

    public int months() {
        return provenance.months();
    }

    public int replications() {
        return provenance.replications();
    }

    /** All series of a trajectory: of indicators by group, then of accounts by item. */
    public Columns series() {
        var lines = accounts.stream().map(line -> new Column(line.account(), line.item()));
        return new Columns(Stream.concat(columns.list().stream(), lines).toList());
    }

    /** Lines of one account, in their order. */
    public List<AccountLine> accountLines(String account) {
        return accounts.stream().filter(line -> line.account().equals(account)).toList();
    }

    /** Position of a series in every trajectory. @param indicator or account; @param group or item of the account */
    public int columnIndex(String indicator, String group) {
        var index = columns.indexOf(indicator, group);
        if (index < 0) {
            index = accountIndex(indicator, group);
        }
        if (index < 0) {
            throw new IllegalArgumentException("run %s does not measure %s for %s"
                    .formatted(id, indicator(indicator).id(), group));
        }
        return index;
    }

    /** Month as files and addresses have it, as "2026-01". */
    public String month(int index) {
        return start.plusMonths(index).toString();
    }

    /** Every month of the horizon, in order. */
    public List<String> monthNames() {
        return IntStream.range(0, months()).mapToObj(this::month).toList();
    }

    private int accountIndex(String account, String item) {
        for (var line = 0; line < accounts.size(); line++) {
            if (accounts.get(line).account().equals(account)
                    && accounts.get(line).item().equals(item)) {
                return columns.size() + line;
            }
        }
        return -1;
    }

    /** Position of an arm; the baseline is 0. */
    public int armIndex(String arm) {
        var known = arms.stream().map(NamedArm::id).toList();
        if (!known.contains(arm)) {
            throw new IllegalArgumentException("run %s has no arm %s; it has %s".formatted(id, arm, known));
        }
        return known.indexOf(arm);
    }

    /** Position of a month given as "2026-01". */
    public int monthIndex(String month) {
        for (var index = 0; index < months(); index++) {
            if (month(index).equals(month)) {
                return index;
            }
        }
        throw new IllegalArgumentException(
                "run %s has no month %s; it goes from %s to %s".formatted(id, month, month(0), month(months() - 1)));
    }

    /** What the numbers of an indicator mean. */
    public Indicator indicator(String indicator) {
        return indicators.stream()
                .filter(known -> known.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("run %s has no indicator %s".formatted(id, indicator)));
    }
}
