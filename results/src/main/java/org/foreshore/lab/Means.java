package org.foreshore.lab;

import java.util.List;
import org.foreshore.outcome.Figures;
import org.foreshore.outcome.Site;

/** Means of effects over some settlements and months. */
record Means(LabQuestion question, Figures none, List<Site> sites, List<Integer> months) {

    /** Which settlements count in which months. */
    interface Cell {
        boolean counts(Site site, int month);
    }

    /** How much better a world is than the one without the package. @param byResidents else settlements count alike */
    double effect(Figures world, Cell cell, boolean byResidents) {
        double sum = 0;
        double weights = 0;
        for (var site : sites) {
            for (int month : months) {
                double effect = question.good(world, month, site.number()) - question.good(none, month, site.number());
                if (cell.counts(site, month) && !Double.isNaN(effect)) {
                    double weight = byResidents ? site.residents() : 1;
                    sum += weight * effect;
                    weights += weight;
                }
            }
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }
}
