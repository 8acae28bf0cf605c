package org.foreshore.store;

import java.util.List;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Columns;
import org.foreshore.outcome.LocalColumns;
import org.foreshore.outcome.Margin;
import org.foreshore.vocabulary.IndicatorSpec;

/**
 * All the store must know to begin a run.
 *
 * @param columns the series of indicators that every replication yields, in their order
 * @param accounts lines of accounts, which it yields after them
 * @param local what every replication tells of localities
 * @param indicators specs of the indicators in those columns
 * @param fit how the synthetic population meets its margins
 */
public record RunPlan(
        RunQuestion question,
        Columns columns,
        List<AccountLine> accounts,
        LocalColumns local,
        List<IndicatorSpec> indicators,
        List<Margin> fit,
        Environment environment) {

    public RunPlan {
        accounts = List.copyOf(accounts);
        indicators = List.copyOf(indicators);
        fit = List.copyOf(fit);
    }
}
