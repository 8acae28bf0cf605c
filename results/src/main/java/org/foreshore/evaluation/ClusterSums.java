package org.foreshore.evaluation;

import org.apache.commons.math3.linear.RealMatrix;

/**
 * What a bootstrap sample needs to know of each cluster.
 *
 * @param pulls how far each cluster pulls the effect
 * @param echoes {@code echoes[g][h]}: how far the fit to cluster h moves the residual pull of cluster g
 */
record ClusterSums(double[] pulls, double[][] echoes) {

    static ClusterSums of(LeastSquares fit, double[] lever, double[] rest) {
        var regression = fit.regression();
        var clusters = regression.clusterCount();
        var pulls = new double[clusters];
        var levers = new double[clusters][regression.width()];
        var rests = new double[clusters][regression.width()];
        for (var i = 0; i < rest.length; i++) {
            var cluster = regression.clusters()[i];
            pulls[cluster] += lever[i] * rest[i];
            for (var k = 0; k < regression.width(); k++) {
                var value = regression.columns().get(k)[i];
                levers[cluster][k] += lever[i] * value;
                rests[cluster][k] += rest[i] * value;
            }
        }
        return new ClusterSums(pulls, echoes(levers, rests, fit.inverse()));
    }

    private static double[][] echoes(double[][] levers, double[][] rests, RealMatrix inverse) {
        var echoes = new double[levers.length][levers.length];
        for (var h = 0; h < levers.length; h++) {
            var moved = inverse.operate(rests[h]);
            for (var g = 0; g < levers.length; g++) {
                echoes[g][h] = LeastSquares.dot(levers[g], moved);
            }
        }
        return echoes;
    }

    ClusterSums less(ClusterSums other, double times) {
        var lessEchoes = new double[pulls.length][];
        for (var g = 0; g < pulls.length; g++) {
            lessEchoes[g] = less(echoes[g], other.echoes[g], times);
        }
        return new ClusterSums(less(pulls, other.pulls, times), lessEchoes);
    }

    private static double[] less(double[] ones, double[] others, double times) {
        var less = new double[ones.length];
        for (var i = 0; i < less.length; i++) {
            less[i] = ones[i] - times * others[i];
        }
        return less;
    }

    double standardError(double[] signs) {
        var variance = 0.0;
        for (var g = 0; g < pulls.length; g++) {
            var pull = signs[g] * pulls[g] - LeastSquares.dot(echoes[g], signs);
            variance += pull * pull;
        }
        return Math.sqrt(variance * pulls.length / (pulls.length - 1));
    }

    double ratio(double[] signs) {
        return LeastSquares.dot(pulls, signs) / standardError(signs);
    }
}
