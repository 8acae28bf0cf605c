package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foreshore.behaviour.Membership;
import org.foreshore.story.Chapter;
import org.foreshore.story.Moment;
import org.foreshore.story.Profile;
import org.foreshore.world.World;
import org.jspecify.annotations.Nullable;

/** Writes down one resident's months in every arm. */
final class Chronicle implements Witness {

    private final Plan plan;
    private final int number;
    private final List<List<Moment>> seen;
    private @Nullable IntFunction<Moment> watch;
    private @Nullable Profile profile;

    Chronicle(Plan plan, int number) {
        this.plan = plan;
        this.number = number;
        seen = Stream.generate(() -> (List<Moment>) new ArrayList<Moment>())
                .limit(plan.scenario().arms().size())
                .toList();
    }

    @Override
    public void begin(World world) {
        watch = world.society().watch(new Places(world.population()).slot(number));
        profile = profile(world);
    }

    private Profile profile(World world) {
        int slot = new Places(world.population()).slot(number);
        return new Membership(world.society().residents())
                .profile(number, slot, world.population().settlement(slot), world.warmUp());
    }

    @Override
    public void see(int arm, int month, World world) {
        if (month <= 0 && arm == 0) {
            profile = profile(world);
        }
        seen.get(arm).add(Objects.requireNonNull(watch, "the world has begun").apply(month));
    }

    Profile profile() {
        return Objects.requireNonNull(profile, "the world has begun");
    }

    /** What was seen, with the part in common put before each arm's own; an arm with the baseline's rules is the baseline. */
    List<Chapter> chapters() {
        return IntStream.range(0, seen.size())
                .mapToObj(arm -> Chapter.of(plan.scenario().arms().get(arm).id(), months(arm)))
                .toList();
    }

    private List<Moment> months(int arm) {
        if (arm == 0 || seen.get(arm).isEmpty()) {
            return seen.get(0);
        }
        int parts = plan.firstDifference();
        var common = seen.get(0).stream().filter(moment -> moment.month() < parts);
        return Stream.concat(common, seen.get(arm).stream()).toList();
    }
}
