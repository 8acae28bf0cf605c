package org.foreshore.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What a job spends. */
enum Clock {
    /** Time of processors, all threads of the process together: unlike time, no neighbour can spend it. */
    PROCESSOR {
        @Override
        long nanos() {
            return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        }
    },
    /** Time on the wall. */
    WALL {
        @Override
        long nanos() {
            return System.nanoTime();
        }
    };

    abstract long nanos();

    /** Milliseconds that a job takes. */
    final double time(Runnable job) {
        long before = nanos();
        job.run();
        return (nanos() - before) / 1e6;
    }
}
