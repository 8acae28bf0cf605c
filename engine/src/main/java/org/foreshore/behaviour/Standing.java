package org.foreshore.behaviour;

/** What public services can change of one resident within a month, so that a month can be tried out and undone. */
record Standing(int slot, boolean aware, int skill, int trust, int habit, int since) {

    static Standing of(int slot, Residents residents, Experience experience) {
        return new Standing(
                slot,
                Bits.has(experience.aware, slot),
                residents.skill.get(slot),
                experience.trust.get(slot),
                experience.habit.get(slot),
                experience.since.get(slot));
    }

    void restore(Residents residents, Experience experience) {
        put(experience.aware, aware);
        residents.skill(slot, skill);
        experience.trust.set(slot, trust);
        experience.habit.set(slot, habit);
        experience.since.set(slot, since);
    }

    private void put(long[] plane, boolean on) {
        if (on) {
            Bits.set(plane, slot);
        } else {
            Bits.clear(plane, slot);
        }
    }
}
