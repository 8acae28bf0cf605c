package org.foreshore.cli;

import java.awt.Desktop;
import java.net.BindException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.foreshore.job.Library;
import org.foreshore.server.Server;
import org.foreshore.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the web application until it is stopped. */
@Command(description = "Serves the web application; prints its address when ready.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** What has not stopped by then is cut off as by a failure of power, which the store withstands. */
    private static final long MILLIS_TO_STOP = 4_000;

    private final Workshop workshop;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", defaultValue = "7070", description = "Port to listen on; 0 for any. Default: 7070.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: 127.0.0.1, this machine alone.")
    private String host = "127.0.0.1";

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    ServeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = ServerSettings.local(store.folder(), Library.find(), workshop.program())
                .at(host, port);
        try {
            var server = Server.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            System.out.println(server.url());
            System.out.flush();
            show(server.url());
            new CountDownLatch(1).await();
            return Foreshore.OK;
        } catch (BindException taken) {
            System.err.println(taken.getMessage());
            return Foreshore.USAGE;
        }
    }

    private static void stop(Server server) {
        var stopping = new Thread(server::stop, "stopping");
        stopping.start();
        try {
            stopping.join(MILLIS_TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(String url) {
        if (open) {
            try {
                Desktop.getDesktop().browse(URI.create(url));
            } catch (java.io.IOException | UnsupportedOperationException noBrowser) {
                System.err.println("No browser could be opened; the address above can be typed into one.");
            }
        }
    }
}
