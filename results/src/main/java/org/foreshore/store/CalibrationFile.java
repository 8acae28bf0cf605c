package org.foreshore.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.statistics.Score;
import tools.jackson.core.JacksonException;

/**
 * Parameters fitted to one country's past, with all that is needed to fit them again, and how they fared later.
 *
 * @param command that makes this file again, byte for byte, with the same revision and data
 * @param hindcastRevision hash of what hindcasts compute in a reference run
 * @param dataDigest of the country's profile and its past
 * @param trainedTo last year that was looked at
 * @param runs of the model
 * @param residents simulated in each
 * @param volume part of the parameters' box that history matching left, at most
 * @param weight of each member: all are equally likely
 * @param members values in the order of the parameters
 * @param forecast the share of users in the years after the window
 * @param gaps what surveys found in and after the window
 */
public record CalibrationFile(
        String schema,
        String country,
        String command,
        String hindcastRevision,
        String dataDigest,
        int start,
        int trainedTo,
        int runs,
        int residents,
        List<Parameter> parameters,
        List<Pattern> patterns,
        List<Wave> waves,
        double volume,
        double weight,
        List<List<Double>> members,
        List<Year> forecast,
        List<Rival> rivals,
        List<Found> gaps) {

    public static final String SCHEMA = "foreshore-calibration/1";

    /** One that was fitted. @param carried whether scenarios take it over */
    public record Parameter(String path, double low, double high, String scale, boolean carried) {}

    /** One number that was fitted to. @param luck standard deviation between replications */
    public record Pattern(
            String name, int year, double observed, double observationError, double discrepancy, double luck) {}

    /** One wave of runs. @param plausible runs less than three standard deviations from every pattern */
    public record Wave(String name, int runs, int plausible, double nearest) {}

    /** One forecast: mean and central 80 % of the members with the errors of model and observation. */
    public record Year(int year, double observed, double mean, double low, double high) {}

    /** How one way to forecast fared. @param parameters of its curve */
    public record Rival(String title, List<Double> parameters, Score score) {}

    /** A gap as a survey found it and as the members have it, in log-odds. @param fitted whether it was fitted to */
    public record Found(
            String name,
            int year,
            boolean fitted,
            double observed,
            double error,
            double mean,
            double low,
            double high) {}

    public static CalibrationFile read(Path file) {
        try {
            return Json.read(Files.readString(file), CalibrationFile.class);
        } catch (IOException | JacksonException e) {
            throw new StoreUnreadable(file.toString(), "is not a calibration that can be read", e);
        }
    }

    /** Names what it holds. */
    public String digest() {
        return Sha256.ofTexts(Json.pageText(this));
    }

    public void write(Path file) {
        SafeFile.write(file, Json.page(this));
    }

    /** The first members, with the parameters that hold for other times as well. */
    public List<SortedMap<String, Double>> carried(int most) {
        var all = new ArrayList<SortedMap<String, Double>>();
        for (var member : members.subList(0, Math.min(most, members.size()))) {
            var values = new TreeMap<String, Double>();
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).carried()) {
                    values.put(parameters.get(i).path(), member.get(i));
                }
            }
            all.add(values);
        }
        return all;
    }
}
