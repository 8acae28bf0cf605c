package org.foreshore.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Arm1Test {

    @ParameterizedTest(name = "{0} residents")
    @CsvSource({"10000, 0befa521633f84c8", "100000, 75a38b12ae9486ef"})
    void theYardstickDoesTheWorkOfTheReferenceModel(int residents, String checksum) {
        assertThat(Long.toHexString(new Arm1(residents, 7).run())).isEqualTo(checksum.replaceFirst("^0", ""));
    }
}
