package org.foreshore.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.foreshore.claim.Claim;
import org.foreshore.claim.Claim.Term;
import org.foreshore.job.Asked;
import org.foreshore.job.Questions;
import org.foreshore.reading.ClaimReader;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.PairedDifference;

/** The claims of the library, and the few questions whose runs are held against them. */
public record Claims(Questions questions) {

    private static final String FOLDER = "claims";
    private static final String QUESTIONS = "claims/scenarios";

    /** In the order of their files. */
    public List<Claim> all() {
        return questions.library().files(FOLDER).values().stream()
                .map(file -> ClaimReader.read(file, questions.catalogue()))
                .toList();
    }

    /** What each question that a claim names asks, by its id. */
    public Map<String, Asked> asked() {
        var files = questions.library().files(QUESTIONS);
        var asked = new LinkedHashMap<String, Asked>();
        all().stream().map(Claim::scenario).distinct().sorted().forEach(id -> asked.put(id, read(id, files)));
        return asked;
    }

    private Asked read(String id, Map<String, Path> files) {
        var file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("no question %s among %s".formatted(id, files.keySet()));
        }
        return questions.read(file);
    }

    /** Holds every claim against the run of its question. */
    public List<Found> found(Function<Asked, RunResults> runs) {
        var found = new ArrayList<Found>();
        var claims = all();
        asked().forEach((id, question) -> {
            var results = runs.apply(question);
            claims.stream()
                    .filter(claim -> claim.scenario().equals(id))
                    .forEach(claim -> found.add(Found.of(claim, value(claim, results))));
        });
        return found;
    }

    /** The sum of the claim's terms, replication by replication. */
    static PairedDifference value(Claim claim, RunResults results) {
        var sums = new double[results.replications()];
        for (var term : claim.terms()) {
            var values = values(term, results);
            for (int replication = 0; replication < sums.length; replication++) {
                sums[replication] += term.times() * values[replication];
            }
        }
        return PairedDifference.of(new double[sums.length], sums, PairedDifference.USUAL_LEVEL);
    }

    private static double[] values(Term term, RunResults results) {
        var manifest = results.manifest();
        var month = manifest.month((term.month() == 0 ? manifest.months() : term.month()) - 1);
        var baseline = manifest.arms().get(0).id();
        var values =
                results.values(term.arm().isEmpty() ? baseline : term.arm(), term.indicator(), term.group(), month);
        if (term.effect()) {
            var without = results.values(baseline, term.indicator(), term.group(), month);
            for (int replication = 0; replication < values.length; replication++) {
                values[replication] -= without[replication];
            }
        }
        return values;
    }
}
