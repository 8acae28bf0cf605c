package org.foreshore.scenario;

import java.time.YearMonth;
import java.util.Optional;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;

/**
 * A component with when, how strongly, where and for whom it holds; so that the component itself need not know.
 *
 * @param from when it begins; with a chance, from when on it may
 * @param months how long it holds each time it has begun; 0 means to the end of the horizon
 * @param ramp months over which it grows linearly to full strength; 0 means at once
 * @param fidelity part of what is paid for that is delivered; of a lever only
 * @param feedback by which rule the strength adapts; of a lever only
 * @param strength 0 changes nothing at all; 1 is the component as described
 * @param chance probability per year that it begins where it does not hold already; of a shock only. Empty: it begins in
 *     {@code from}, whatever the luck
 * @param budget most that all of it may cost in a year, for all real residents; of a lever only. Empty: as much as it costs
 */
public record Scheduled(
        String id,
        Component component,
        YearMonth from,
        int months,
        int ramp,
        Share strength,
        Share fidelity,
        Reach reach,
        Optional<Feedback> feedback,
        Optional<Share> chance,
        Optional<Money> budget) {

    public Scheduled {
        if (months < 0 || ramp < 0) {
            throw new IllegalArgumentException(
                    "months (%d) and ramp (%d) must not be negative".formatted(months, ramp));
        }
    }

    /** Scripted: it begins in {@code from}. */
    public Scheduled(
            String id,
            Component component,
            YearMonth from,
            int months,
            int ramp,
            Share strength,
            Share fidelity,
            Reach reach,
            Optional<Feedback> feedback) {
        this(
                id,
                component,
                from,
                months,
                ramp,
                strength,
                fidelity,
                reach,
                feedback,
                Optional.empty(),
                Optional.empty());
    }

    /** Delivered as paid for, whatever comes of it. */
    public Scheduled(
            String id, Component component, YearMonth from, int months, int ramp, Share strength, Reach reach) {
        this(id, component, from, months, ramp, strength, Share.ALL, reach, Optional.empty());
    }

    /** The same switched off for good: at no strength, and nothing may raise it. */
    public Scheduled off() {
        return new Scheduled(
                id, component, from, months, ramp, Share.NONE, fidelity, reach, Optional.empty(), chance, budget);
    }

    /** The same left to luck: it begins with this probability per year, from {@link #from} on. */
    public Scheduled byChance(Share perYear) {
        return new Scheduled(
                id, component, from, months, ramp, strength, fidelity, reach, feedback, Optional.of(perYear), budget);
    }

    /** The same where all of it may cost no more in a year. */
    public Scheduled within(Optional<Money> perYear) {
        return new Scheduled(id, component, from, months, ramp, strength, fidelity, reach, feedback, chance, perYear);
    }

    /** The same with another component of its kind. */
    public Scheduled having(Component other) {
        return new Scheduled(id, other, from, months, ramp, strength, fidelity, reach, feedback, chance, budget);
    }

    /** The same from another month on, growing for so many. */
    public Scheduled beginning(YearMonth month, int growing) {
        return new Scheduled(
                id, component, month, months, growing, strength, fidelity, reach, feedback, chance, budget);
    }

    /** The same where only a part of what is paid for is delivered. */
    public Scheduled delivered(Share part) {
        return new Scheduled(id, component, from, months, ramp, strength, part, reach, feedback, chance, budget);
    }

    /** The same elsewhere or for others. */
    public Scheduled reaching(Reach other) {
        return new Scheduled(id, component, from, months, ramp, strength, fidelity, other, feedback, chance, budget);
    }

    /** Whether it holds in the month that lies {@code since} months after it began. */
    public boolean holdsAfter(int since) {
        return since >= 0 && (months == 0 || since < months);
    }

    /**
     * Strength in the month that lies {@code since} months after it began; 0 outside its time.
     *
     * @param raised what feedback has added to it so far
     */
    public double strengthAfter(int since, double raised) {
        if (!holdsAfter(since)) {
            return 0;
        }
        double whole = Math.min(1, Math.max(0, strength.value() + raised));
        return ramp == 0 ? whole : whole * Math.min(1, (since + 1.0) / ramp);
    }
}
