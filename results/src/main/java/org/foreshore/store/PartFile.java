package org.foreshore.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foreshore.outcome.LocalFigures;
import org.foreshore.outcome.ReplicationOutcome;
import org.foreshore.outcome.Trajectory;
import org.foreshore.outcome.Transition;

/** One replication as bytes, big-endian, closed by the SHA-256 of all that goes before. */
final class PartFile {

    private static final int MAGIC = 0x46534850;
    private static final int CHECKSUM_BYTES = 32;

    private PartFile() {}

    static byte[] encode(ReplicationOutcome outcome) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(outcome.replication());
            out.writeInt(outcome.trajectories().size());
            for (var trajectory : outcome.trajectories()) {
                write(out, trajectory);
            }
            out.writeInt(outcome.transitions().size());
            for (var transition : outcome.transitions()) {
                write(out, transition);
            }
            for (var figures : outcome.local()) {
                write(out, figures);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        bytes.writeBytes(checksum(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    /** The replication, unless a single bit of it is wrong. */
    static Optional<ReplicationOutcome> findOutcome(byte[] bytes) {
        var end = bytes.length - CHECKSUM_BYTES;
        if (end < 0) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(bytes, end);
        if (!Arrays.equals(checksum(body), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(body))) {
            return in.readInt() == MAGIC ? Optional.of(outcome(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] checksum(byte[] body) {
        return Sha256.digest().digest(body);
    }

    private static ReplicationOutcome outcome(DataInputStream in) throws IOException {
        var replication = in.readInt();
        List<Trajectory> trajectories = new ArrayList<>();
        for (var left = in.readInt(); left > 0; left--) {
            trajectories.add(trajectory(in, replication));
        }
        List<Transition> transitions = new ArrayList<>();
        for (var left = in.readInt(); left > 0; left--) {
            transitions.add(transition(in));
        }
        List<LocalFigures> local = new ArrayList<>();
        for (var left = trajectories.size(); left > 0; left--) {
            local.add(figures(in));
        }
        return new ReplicationOutcome(replication, trajectories, transitions, local);
    }

    private static void write(DataOutputStream out, Trajectory trajectory) throws IOException {
        out.writeUTF(trajectory.arm());
        out.writeInt(trajectory.months());
        out.writeInt(trajectory.columns());
        for (var value : trajectory.values()) {
            out.writeDouble(value);
        }
    }

    private static Trajectory trajectory(DataInputStream in, int replication) throws IOException {
        var arm = in.readUTF();
        var months = in.readInt();
        var columns = in.readInt();
        var values = new double[months * columns];
        for (var i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return new Trajectory(arm, replication, months, columns, values);
    }

    private static void write(DataOutputStream out, LocalFigures figures) throws IOException {
        out.writeInt(figures.values().length);
        for (var i = 0; i < figures.values().length; i++) {
            out.writeDouble(figures.values()[i]);
            out.writeBoolean(figures.tooFew()[i]);
        }
    }

    private static LocalFigures figures(DataInputStream in) throws IOException {
        var figures = new LocalFigures(in.readInt());
        for (var i = 0; i < figures.values().length; i++) {
            figures.values()[i] = in.readDouble();
            figures.tooFew()[i] = in.readBoolean();
        }
        return figures;
    }

    private static void write(DataOutputStream out, Transition transition) throws IOException {
        out.writeUTF(transition.arm());
        out.writeUTF(transition.group());
        out.writeDouble(transition.onlineInBoth());
        out.writeDouble(transition.cameOnline());
        out.writeDouble(transition.droppedOut());
        out.writeDouble(transition.offlineInBoth());
    }

    private static Transition transition(DataInputStream in) throws IOException {
        return new Transition(
                in.readUTF(), in.readUTF(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
