package org.foreshore.behaviour;

import org.foreshore.random.Draws;
import org.foreshore.random.Stream;

/** Training: a place is paid whether or not the course is completed. */
final class Courses {

    private final Residents residents;
    private final SkillParameters skills;
    private final Selection selection;

    Courses(Residents residents, SkillParameters skills, Selection selection) {
        this.residents = residents;
        this.skills = skills;
        this.selection = selection;
    }

    void offer(RunningProgramme programme, double weight, long key) {
        programme.cost(programme.terms().usdPerPlace() * weight);
        programme.serve(
                selection,
                block -> programme.eligibility.at(block)
                        & residents.age10[block]
                        & ~residents.trained[block]
                        & ~residents.skilled[block],
                Long.MAX_VALUE,
                key);
        var trainees = selection.inOrder(key);
        for (int slot : trainees) {
            Bits.set(residents.trained, slot);
            teach(slot, key);
        }
        programme.pay(trainees.length);
    }

    /** The trainee learns if the course is completed; others at home learn a little from the trainee. */
    private void teach(int slot, long key) {
        int block = slot >>> 6;
        long self = 1L << slot;
        if (Draws.below(key, Stream.COMPLETION, block, Chance.threshold(skills.completion()), self) == 0) {
            return;
        }
        raise(slot, skills.byCourse(), key);
        long home = Bits.household(self, residents.population.householdFirst()[block])
                & residents.population.occupied()[block]
                & residents.age10[block]
                & ~self;
        int others = Long.bitCount(home);
        int chance = others == 0 ? 0 : Chance.threshold(skills.learnFromTrainee() / others);
        for (long left = Draws.below(key, Stream.TAKE_UP, block, chance, home); left != 0; left &= left - 1) {
            raise(block * 64 + Long.numberOfTrailingZeros(left), skills.fromTrainee(), key);
        }
    }

    /** Raises skill by whole levels, the rest by chance, so that the mean is exact. */
    private void raise(int slot, double part, long key) {
        int level = residents.skill.get(slot);
        double gain = Skill.taught(level, part);
        int whole = (int) gain;
        boolean more = Draws.below(key, Stream.LEARNING, slot >>> 6, Chance.threshold(gain - whole), 1L << slot) != 0;
        residents.skill(slot, level + whole + (more ? 1 : 0));
    }
}
