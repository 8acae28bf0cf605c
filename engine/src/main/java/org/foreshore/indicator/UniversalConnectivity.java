package org.foreshore.indicator;

import com.google.auto.service.AutoService;
import java.util.List;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.vocabulary.Better;
import org.foreshore.vocabulary.Measured;
import org.foreshore.vocabulary.Titled;
import org.foreshore.vocabulary.Unit;
import org.foreshore.world.WorldView;

/** After the dashboard of the ITU, whose bands {@link org.foreshore.egov.Band} holds; schools and businesses are not in it. */
@AutoService(Indicator.class)
@Titled(
        id = "umc-style",
        title = "Universal connectivity, UMC-style",
        says =
                "Mean of Internet use, Internet at home, owning a phone, basic skills and affordable data; below 50 % limited, 75 % satisfactory, 95 % advanced.")
@Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "after ITU UMC 2022")
public record UniversalConnectivity() implements Indicator {

    private static final List<Counter> PARTS =
            List.of(Counter.USERS, Counter.CONNECTED_HOME, Counter.PHONE, Counter.SKILLED, Counter.AFFORDABLE);

    @Override
    public double measure(WorldView world, Group group) {
        double sum = 0;
        for (var part : PARTS) {
            sum += world.share(part, group);
        }
        return sum / PARTS.size();
    }
}
