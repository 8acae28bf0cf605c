package org.foreshore.store;

import java.nio.ByteBuffer;
import org.foreshore.outcome.Trajectory;

/** Names what one arm did in one replication: SHA-256 over the bits of all its values, every NaN alike. */
public final class OutcomeHash {

    private OutcomeHash() {}

    public static String of(Trajectory trajectory) {
        var bytes = ByteBuffer.allocate(trajectory.values().length * Double.BYTES);
        for (var value : trajectory.values()) {
            bytes.putLong(Double.doubleToLongBits(value));
        }
        var digest = Sha256.digest();
        digest.update(bytes.array());
        return Sha256.hex(digest);
    }
}
