package org.foreshore.server;

import java.nio.file.Path;
import java.time.Duration;
import org.foreshore.job.Library;
import org.foreshore.job.Limits;
import org.foreshore.job.Program;

/**
 * How the web application is set up.
 *
 * @param host name or address to listen on; only this and the loopback names are answered to
 * @param port 0 takes any free port
 * @param results folder of the result store; created when first written to
 * @param threads that a run may use
 * @param heartbeat longest silence on an event stream, so that a gone browser is noticed
 */
public record ServerSettings(
        String host,
        int port,
        Path results,
        Library library,
        Program program,
        int threads,
        Limits limits,
        Duration heartbeat) {

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port (%d) must lie in [0, 65535]".formatted(port));
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads (%d) must be at least 1".formatted(threads));
        }
    }

    /** For one person on this machine: any free port, all processors, laptop limits. */
    public static ServerSettings local(Path results, Library library, Program program) {
        var threads = Runtime.getRuntime().availableProcessors();
        return new ServerSettings(
                "127.0.0.1", 0, results, library, program, threads, Limits.LAPTOP, Duration.ofSeconds(2));
    }

    public ServerSettings at(String newHost, int newPort) {
        return new ServerSettings(newHost, newPort, results, library, program, threads, limits, heartbeat);
    }

    public ServerSettings within(Limits newLimits) {
        return new ServerSettings(host, port, results, library, program, threads, newLimits, heartbeat);
    }

    public ServerSettings beating(Duration newHeartbeat) {
        return new ServerSettings(host, port, results, library, program, threads, limits, newHeartbeat);
    }
}
