package org.foreshore.firms;

import java.util.Arrays;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;

/** How many firms of each settlement, size and stage there are. */
final class FirmCounts {

    private static final FirmSize[] SIZES = FirmSize.values();
    private static final FirmStage[] STAGES = FirmStage.values();

    private final int[] count;

    FirmCounts(int settlements) {
        count = new int[settlements * SIZES.length * STAGES.length];
    }

    void copyFrom(FirmCounts other) {
        System.arraycopy(other.count, 0, count, 0, count.length);
    }

    void clear() {
        Arrays.fill(count, 0);
    }

    int of(int s, FirmSize size, FirmStage stage) {
        return count[at(s, size, stage)];
    }

    int of(int s, FirmStage stage) {
        int sum = 0;
        for (var size : SIZES) {
            sum += of(s, size, stage);
        }
        return sum;
    }

    int of(int s) {
        int sum = 0;
        for (var stage : STAGES) {
            sum += of(s, stage);
        }
        return sum;
    }

    int of(int s, FirmSize size) {
        int sum = 0;
        for (var stage : STAGES) {
            sum += of(s, size, stage);
        }
        return sum;
    }

    /** Firms of a size that do any business online. */
    int online(int s, FirmSize size) {
        return of(s, size) - of(s, size, FirmStage.OFFLINE);
    }

    void put(int s, FirmSize size, int offline, int online, int filing) {
        count[at(s, size, FirmStage.OFFLINE)] = offline;
        count[at(s, size, FirmStage.ONLINE)] = online;
        count[at(s, size, FirmStage.FILING)] = filing;
    }

    private static int at(int s, FirmSize size, FirmStage stage) {
        return (s * SIZES.length + size.ordinal()) * STAGES.length + stage.ordinal();
    }
}
