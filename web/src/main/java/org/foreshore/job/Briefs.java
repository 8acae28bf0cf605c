package org.foreshore.job;

import java.util.List;
import org.foreshore.brief.Brief;
import org.foreshore.brief.Subject;
import org.foreshore.problem.Finding;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.store.RunState;
import org.foreshore.store.StoredRun;
import org.foreshore.wording.Wording;

/** Writes briefs of stored runs: only of those that are done and whose files are as they wrote them. */
public record Briefs(Questions questions) {

    /** Whether all replications are there; a brief of some of them would say less than it seems to. */
    public static boolean canTell(StoredRun run) {
        return run.state() == RunState.DONE;
    }

    /** The whole document. @param run one that is done */
    public String of(StoredRun run, Wording words) {
        var changed = run.changedFiles();
        if (!changed.isEmpty()) {
            throw new StoreUnreadable(
                    run.folder().toString(),
                    "has files that are not as the run wrote them: " + String.join(", ", changed));
        }
        var asked = questions.read(run.folder().resolve("scenario.resolved.yaml"));
        var country = asked.country().country();
        var place = words.named("country." + country.iso3(), country.name());
        return Brief.write(Subject.of(run, asked.scenario(), place, questions.catalogue(), warnings(asked), words));
    }

    /** Without the name of the file, which lies elsewhere on every machine. */
    private static List<String> warnings(Asked asked) {
        return asked.warnings().stream().map(Briefs::say).toList();
    }

    private static String say(Finding finding) {
        return (finding.path() + ": " + finding.message() + ". " + finding.hint()).strip();
    }
}
