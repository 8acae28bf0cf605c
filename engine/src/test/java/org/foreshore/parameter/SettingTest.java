package org.foreshore.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.foreshore.country.Countries;
import org.foreshore.world.Model;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final Setting SETTING = new Setting(new Model(), Countries.small());

    @Test
    void changesOneNumberAndNoOther() {
        var changed = SETTING.with("model.behaviour.adoption.burden", 0.9);

        assertThat(changed.model().behaviour().adoption().burden()).isEqualTo(0.9);
        assertThat(changed.with("model.behaviour.adoption.burden", 0.5)).isEqualTo(SETTING);
    }

    @Test
    void aFigureKeepsItsSource() {
        var before = SETTING.country().adoption().attraction();

        var after = SETTING.with("country.adoption.attraction", -2.0)
                .country()
                .adoption()
                .attraction();

        assertThat(after.value()).isEqualTo(-2);
        assertThat(after.source()).isEqualTo(before.source());
    }

    @Test
    void changesSeveralAtOnce() {
        var changed = SETTING.with(new TreeMap<>(
                Map.of("country.adoption.attraction", 1.0, "model.behaviour.adoption.considerAlone", 0.002)));

        assertThat(changed.country().adoption().attraction().value()).isEqualTo(1);
        assertThat(changed.model().behaviour().adoption().considerAlone()).isEqualTo(0.002);
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> SETTING.with("model.behaviour.adoption.burdon", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AdoptionParameters has no burdon");
    }
}
