package org.foreshore.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ShapleyTest {

    private static final List<List<Integer>> ALL_OF_THREE = List.of(
            List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0), List.of(2, 0, 1), List.of(2, 1, 0));

    /** One left glove and two right ones: textbook values 2/3, 1/6, 1/6. */
    @Test
    void theGloveGameHasItsTextbookValues() {
        IntToDoubleFunction pairs = set -> (set & 1) == 1 && set > 1 ? 1 : 0;

        assertThat(Shapley.contributions(ALL_OF_THREE, pairs))
                .containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(1e-15));
    }

    /** A runway for planes that need 1, 2 and 3: each part is shared by those who need it (Littlechild and Owen 1973). */
    @Test
    void theAirportGameSharesEachPartAmongItsUsers() {
        IntToDoubleFunction longest = set -> 32 - Integer.numberOfLeadingZeros(set);

        assertThat(Shapley.contributions(ALL_OF_THREE, longest))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0 + 1 / 2.0, 1 / 3.0 + 1 / 2.0 + 1}, within(1e-15));
    }

    /** Worth a + b + c + 5ab: the interaction is the coefficient, and each of the two gets half of it. */
    @Test
    void anInteractionIsTheCoefficientOfTheProduct() {
        IntToDoubleFunction worth =
                set -> (set & 1) + 2 * (set >> 1 & 1) + 3 * (set >> 2 & 1) + 5 * (set & set >> 1 & 1);

        assertThat(Shapley.contributions(ALL_OF_THREE, worth))
                .containsExactly(new double[] {3.5, 4.5, 3}, within(1e-12));
        assertThat(Shapley.interaction(3, 0, 1, worth)).isEqualTo(5, within(1e-12));
        assertThat(Shapley.interaction(3, 0, 2, worth)).isZero();
    }

    @Test
    void contributionsOfAnyOrdersAddUpToTheWhole() {
        IntToDoubleFunction worth = set -> Math.sqrt(set) - 2;
        var some = List.of(List.of(2, 0, 1), List.of(1, 0, 2));

        assertThat(DoubleStream.of(Shapley.contributions(some, worth)).sum()).isEqualTo(Math.sqrt(7), within(1e-12));
    }
}
