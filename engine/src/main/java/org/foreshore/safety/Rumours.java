package org.foreshore.safety;

import java.util.Arrays;
import java.util.List;
import org.foreshore.connectivity.Reaches;
import org.foreshore.place.Settlement;
import org.foreshore.rules.Conditions;
import org.foreshore.rules.Correction;
import org.foreshore.rules.Regime;
import org.foreshore.rules.RumourWave;
import org.foreshore.scenario.Reach;

/**
 * A rumour in each settlement, as an epidemic (Kermack and McKendrick 1927): residents have not heard it, believe it, or
 * know better. A month has {@value #STEPS} steps whose final size is that of continuous time whatever their length. In
 * calm times nobody believes anything and nothing is computed.
 */
public final class Rumours {

    private static final int STEPS = 4;
    /** Share of believers below which a rumour has died out. */
    private static final double DEAD = 1e-6;

    private final List<Settlement> settlements;
    private final RumourParameters parameters;
    private final double[] open;
    final double[] believing;
    private final double[] knowing;
    private boolean about;

    Rumours(List<Settlement> settlements, RumourParameters parameters) {
        this.settlements = settlements;
        this.parameters = parameters;
        open = new double[settlements.size()];
        believing = new double[settlements.size()];
        knowing = new double[settlements.size()];
        start();
    }

    void start() {
        Arrays.fill(open, 1);
        Arrays.fill(believing, 0);
        Arrays.fill(knowing, 0);
        about = false;
    }

    void copyFrom(Rumours other) {
        System.arraycopy(other.open, 0, open, 0, open.length);
        System.arraycopy(other.believing, 0, believing, 0, believing.length);
        System.arraycopy(other.knowing, 0, knowing, 0, knowing.length);
        about = other.about;
    }

    void month(Regime regime, Conditions conditions, Around around) {
        var waves = conditions.all(RumourWave.class);
        waves.stream().filter(wave -> wave.sown() > 0).forEach(wave -> sow(wave, around));
        if (!about) {
            return;
        }
        about = false;
        var corrections = regime.all(Correction.class);
        for (int s = 0; s < open.length; s++) {
            if (believing[s] > 0) {
                pass(s, rate(s, waves, corrections, around), correction(s, corrections, around));
            }
        }
    }

    /** A new rumour is known to nobody; some believe it where at least as many are online as elsewhere on average. */
    private void sow(RumourWave wave, Around around) {
        double many = meanUse(wave.reach(), around);
        for (int s = 0; s < open.length; s++) {
            if (!Reaches.includes(wave.reach(), settlements.get(s))) {
                continue;
            }
            double more = around.use(s) >= many ? Math.min(wave.sown(), 1 - believing[s]) : 0;
            believing[s] += more;
            open[s] = 1 - believing[s];
            knowing[s] = 0;
            about |= more > 0;
        }
    }

    private double meanUse(Reach reach, Around around) {
        double sum = 0;
        int count = 0;
        for (int s = 0; s < open.length; s++) {
            if (Reaches.includes(reach, settlements.get(s))) {
                sum += around.use(s);
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    private double rate(int s, List<RumourWave> waves, List<Correction> corrections, Around around) {
        double rate = parameters.spread() * around.use(s);
        for (var wave : waves) {
            rate *= Reaches.includes(wave.reach(), settlements.get(s)) ? wave.spread() : 1;
        }
        for (var rule : corrections) {
            boolean here = Reaches.includes(rule.reach(), settlements.get(s));
            rate *= here ? 1 - parameters.doubt() * rule.literate() : 1;
        }
        return rate;
    }

    private double correction(int s, List<Correction> corrections, Around around) {
        double rate = parameters.correction()
                * (1 + parameters.bySkill() * around.skill(s) + (around.centre(s) ? parameters.byCentre() : 0));
        for (var rule : corrections) {
            rate *= Reaches.includes(rule.reach(), settlements.get(s)) ? 1 + rule.speed() : 1;
        }
        return rate;
    }

    /** One month. Who has not heard it is left by a factor, who believes loses a share: the final size is exact. */
    private void pass(int s, double spread, double correction) {
        for (int step = 0; step < STEPS; step++) {
            double left = open[s] * StrictMath.exp(-spread / STEPS * believing[s]);
            double better = Math.min(1, correction / STEPS) * believing[s];
            believing[s] += open[s] - left - better;
            knowing[s] += better;
            open[s] = left;
        }
        if (believing[s] < DEAD) {
            knowing[s] += believing[s];
            believing[s] = 0;
        }
        about |= believing[s] > 0;
    }

    /** Share of a settlement's residents who believe a rumour, before their skill is asked. */
    public double believing(int s) {
        return believing[s];
    }

    /** Share who have not heard it. */
    public double open(int s) {
        return open[s];
    }

    /** Share who know better. */
    public double knowing(int s) {
        return knowing[s];
    }
}
