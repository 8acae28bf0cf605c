package org.foreshore.behaviour;

/** Digital identity: whoever has a place is enrolled, and keeps it when the programme ends. */
final class Enrolment {

    private final Residents residents;
    private final Experience experience;
    private final Selection selection;

    Enrolment(Residents residents, Experience experience, Selection selection) {
        this.residents = residents;
        this.experience = experience;
        this.selection = selection;
    }

    void offer(RunningProgramme programme, double weight, long key) {
        programme.cost(programme.terms().usdPerPlace() * weight);
        var enrolled = programme.serve(
                selection,
                block -> programme.eligibility.at(block) & residents.age15[block] & ~experience.identified[block],
                Long.MAX_VALUE,
                key);
        long served = 0;
        for (int block = 0; block < enrolled.length; block++) {
            experience.identified[block] |= enrolled[block];
            served += Long.bitCount(enrolled[block]);
        }
        programme.pay(served);
    }
}
