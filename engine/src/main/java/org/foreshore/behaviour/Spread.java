package org.foreshore.behaviour;

/** Spreads the settlements of a world over threads. */
public interface Spread {

    /** The work of one settlement, on a numbered thread. */
    interface Task {
        void run(int settlement, int thread);
    }

    /** Runs the task once for each settlement; any order, any thread, and all done on return. */
    void forEach(int settlements, Task task);

    /** One after the other, on this thread. */
    static Spread none() {
        return (settlements, task) -> {
            for (int s = 0; s < settlements; s++) {
                task.run(s, 0);
            }
        };
    }
}
