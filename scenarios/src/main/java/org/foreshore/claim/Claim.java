package org.foreshore.claim;

import java.util.List;

/**
 * Something known of the world that the model ought to show, put so that a run can meet it or not.
 *
 * @param pattern number of the pattern or evaluation it comes from, as "P6"
 * @param says the claim in one sentence
 * @param figure what was measured in the world, where and when
 * @param scenario question whose run is asked, in the folder of claims
 * @param terms the quantity is their sum
 * @param min least value that meets the claim; negative infinity for none
 * @param max largest value that meets the claim; infinity for none
 */
public record Claim(
        String id,
        String pattern,
        String says,
        String figure,
        String source,
        String url,
        String scenario,
        List<Term> terms,
        double min,
        double max) {

    public Claim {
        terms = List.copyOf(terms);
    }

    /**
     * A number read off a run, times a factor.
     *
     * @param arm empty for the baseline
     * @param month counted from 1, the first of the horizon; 0 for the last
     * @param effect whether it is the arm's difference to the baseline rather than its level
     */
    public record Term(String indicator, String group, String arm, int month, boolean effect, double times) {}
}
