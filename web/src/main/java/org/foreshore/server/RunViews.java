package org.foreshore.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.foreshore.job.Desk;
import org.foreshore.job.Desk.Ticket;
import org.foreshore.job.Library;
import org.foreshore.store.StoredRun;

/** Finds runs, whether they wait, run or are stored, and shows them. */
record RunViews(Desk desk, Library library) {

    Optional<RunView> find(String id) {
        var ticket = desk.findTicket(id);
        var stored = desk.findStored(id);
        if (ticket.isPresent()) {
            return Optional.of(view(ticket.get(), stored));
        }
        return stored.map(this::view);
    }

    /** Those waiting or running first, the others by their beginning, the latest first; damaged ones last. */
    List<RunView> list() {
        var views = new LinkedHashMap<String, RunView>();
        for (var ticket : desk.tickets()) {
            views.put(
                    ticket.asked().id(), RunView.of(ticket.asked(), ticket.job().progress()));
        }
        var stored = new ArrayList<RunView>();
        for (var run : desk.stored()) {
            views.remove(RunView.shortId(run.manifest()));
            var ticket = desk.findTicket(RunView.shortId(run.manifest()));
            stored.add(ticket.map(one -> view(one, Optional.of(run))).orElseGet(() -> view(run)));
        }
        var all = new ArrayList<>(views.values());
        all.addAll(stored);
        desk.damaged().stream().map(RunView::of).forEach(all::add);
        return all.stream().map(RunView::brief).toList();
    }

    RunView view(Ticket ticket, Optional<StoredRun> stored) {
        var progress = ticket.job().progress();
        return stored.map(run -> RunView.of(
                        run.manifest(), ticket.asked().country().country().name(), progress))
                .orElseGet(() -> RunView.of(ticket.asked(), progress));
    }

    RunView view(StoredRun run) {
        return RunView.of(run.manifest(), countryName(run.manifest().country()), RunView.progress(run));
    }

    /** A country may have left the library since. */
    private String countryName(String iso3) {
        return library.find(iso3).map(country -> country.name()).orElse(iso3);
    }
}
