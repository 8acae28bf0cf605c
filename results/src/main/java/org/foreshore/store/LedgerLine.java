package org.foreshore.store;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What became of one arm of one replication.
 *
 * @param state planned, done or failed
 * @param hash of the trajectory's values ({@link OutcomeHash}); empty unless done
 * @param stage what was being done when it failed, as "month 17, ADOPTION"; empty unless failed
 * @param cause why it failed; empty unless failed
 */
public record LedgerLine(int replication, String arm, String state, String hash, String stage, String cause) {

    static LedgerLine planned(int replication, String arm) {
        return new LedgerLine(replication, arm, "planned", "", "", "");
    }

    static LedgerLine done(int replication, String arm, String hash) {
        return new LedgerLine(replication, arm, "done", hash, "", "");
    }

    static LedgerLine failed(Failure failure, String arm) {
        return new LedgerLine(failure.replication(), arm, "failed", "", failure.stage(), failure.cause());
    }

    @JsonIgnore
    public boolean isDone() {
        return state.equals("done");
    }
}
