package org.foreshore.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Fits the residents of a real Belgian municipality: 960 cells, a third of them empty, four margins. */
class IpfNamurTest {

    private static final int[] LENGTHS = {20, 2, 8, 3};
    private static final int RESIDENTS = 7_032;

    private static final double[] AGES = {
        405, 399, 434, 427, 456, 412, 403, 432, 494, 538, 512, 488, 464, 288, 291, 255, 172, 129, 28, 5
    };
    private static final double[] SEXES = {3_600, 3_432};
    private static final double[] DIPLOMAS = {172, 678, 1_636, 1_966, 112, 1_208, 22, 1_238};
    private static final double[] STATUSES = {298, 3_842, 2_892};

    private final Ipf.Fitted fitted = Ipf.fit(LENGTHS, seed(), margins(), 1e-9, 2_000);

    @Test
    void allFourMarginsAreMet() {
        assertThat(fitted.converged()).isTrue();
        assertThat(Arrays.stream(fitted.cells()).sum()).isCloseTo(RESIDENTS, offset(1e-6));
        double aged95 = Arrays.stream(fitted.cells(), 19 * 48, 20 * 48).sum();
        assertThat(aged95).isCloseTo(5, offset(1e-8));
    }

    /** Values of an independent implementation in Python, 2,000 rounds. */
    @Test
    void cellsComeOutAsInAnIndependentImplementation() {
        assertThat(cell(5, 0, 5, 2)).isCloseTo(72.633441513, offset(1e-6));
        assertThat(cell(12, 1, 1, 1)).isCloseTo(25.338899125, offset(1e-6));
        assertThat(cell(9, 1, 3, 0)).isCloseTo(4.884913642, offset(1e-6));
    }

    @Test
    void wholeResidentsKeepTheTotalAndEveryAge() {
        for (int start = 0; start < 100; start++) {
            int[] counts = Integerisation.of(fitted.cells(), RESIDENTS, start / 100.0);
            assertThat(Arrays.stream(counts).sum()).isEqualTo(RESIDENTS);
            for (int age = 0; age < AGES.length; age++) {
                int aged = Arrays.stream(counts, age * 48, (age + 1) * 48).sum();
                assertThat((double) aged).isCloseTo(AGES[age], offset(1 + 1e-6));
            }
        }
    }

    private double cell(int age, int sex, int diploma, int status) {
        return fitted.cells()[index(age, sex, diploma, status)];
    }

    private static int index(int age, int sex, int diploma, int status) {
        return ((age * 2 + sex) * 8 + diploma) * 3 + status;
    }

    private static List<Ipf.Target> margins() {
        return List.of(
                new Ipf.Target(new int[] {0}, AGES),
                new Ipf.Target(new int[] {1}, SEXES),
                new Ipf.Target(new int[] {2}, DIPLOMAS),
                new Ipf.Target(new int[] {3}, STATUSES));
    }

    private static double[] seed() {
        try (var in = IpfNamurTest.class.getResourceAsStream("/ipf/namur-seed.csv")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .flatMap(line -> Arrays.stream(line.split(",")).skip(2))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
