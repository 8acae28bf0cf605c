package org.foreshore.server;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.store.Manifest;

/** What a request for numbers asks of a run: arm, indicator, group, dimension and month, each known to the run. */
record Asking(Context ctx, Manifest manifest) {

    private static final String ALL = Group.ALL.id();

    /** The first that the run measures, unless named. */
    String indicator() {
        var ids = manifest.indicators().stream().map(Manifest.Indicator::id).toList();
        return new Choice("indicator", ids).of(ctx, ids.get(0));
    }

    /** What is spent: public cost, unless another sum of money is named. */
    String spent() {
        var sums = manifest.indicators().stream()
                .filter(each -> each.unit().equals("usd"))
                .map(Manifest.Indicator::id)
                .toList();
        if (sums.isEmpty()) {
            throw new ProblemReply(
                    400, "Query", "This run measures no cost; add public-cost to the indicators of its scenario.");
        }
        return new Choice("indicator", sums).of(ctx, sums.contains("public-cost") ? "public-cost" : sums.get(0));
    }

    /** What is had for it: Internet users, unless named. */
    String per(String spent) {
        var ids = manifest.indicators().stream()
                .map(Manifest.Indicator::id)
                .filter(id -> !id.equals(spent))
                .toList();
        if (ids.isEmpty()) {
            throw new ProblemReply(400, "Query", "This run measures nothing but the cost.");
        }
        return new Choice("per", ids).of(ctx, ids.contains("internet-users") ? "internet-users" : ids.get(0));
    }

    /** Everybody, unless named; an indicator without groups has everybody only. */
    String group(String indicator) {
        var groups = manifest.columns().list().stream()
                .filter(column -> column.indicator().equals(indicator))
                .map(Column::group)
                .toList();
        return new Choice("group", groups).of(ctx, ALL);
    }

    /** Any arm but the baseline; the first of them, unless named. */
    String arm() {
        var ids = manifest.arms().stream().skip(1).map(Manifest.NamedArm::id).toList();
        if (ids.isEmpty()) {
            throw new ProblemReply(400, "Query", "This run has only its baseline: there is nothing to compare.");
        }
        return new Choice("arm", ids).of(ctx, ids.get(0));
    }

    /** By what to divide residents; empty for one group month by month. */
    Optional<String> findDimension() {
        var dimensions = Stream.concat(
                        Stream.of(ALL), Arrays.stream(Group.values()).map(Group::dimension))
                .distinct()
                .toList();
        var by = new Choice("by", dimensions).find(ctx);
        return by.or(() -> Optional.ofNullable(ctx.queryParam("at")).map(at -> ALL));
    }

    /** The last month of the horizon, unless named. */
    String month() {
        var months = manifest.monthNames();
        return new Choice("at", months).of(ctx, months.get(months.size() - 1));
    }
}
