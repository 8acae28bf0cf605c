package org.foreshore.store;

import java.util.List;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.Margin;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * All the store must know to begin a run.
 *
 * @param columns the series every replication yields, in their order
 * @param local what every replication tells of localities
 * @param indicators specs of the indicators in those columns
 * @param fit how the synthetic population meets its margins
 */
public record RunPlan(
        RunQuestion question,
        Columns columns,
        LocalColumns local,
        List<IndicatorSpec> indicators,
        List<Margin> fit,
        Environment environment) {

    public RunPlan {
        indicators = List.copyOf(indicators);
        fit = List.copyOf(fit);
    }
}
