package org.foreshore.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.foreshore.country.History;

/**
 * A number that is fitted.
 *
 * @param path its name in a {@link org.foreshore.parameter.Setting}
 * @param low lowest value that is thought possible before anything is compared with history, high highest
 * @param scale whether equal steps or equal ratios are equally likely
 * @param carried whether it holds for other times as well, so that scenarios take it over
 */
public record FreeParameter(String path, double low, double high, Scale scale, boolean carried) {

    private static final MathContext DIGITS = new MathContext(6);

    /** How likely values are spread over the range beforehand. */
    public enum Scale {
        LINEAR,
        RATIO
    }

    /** Value at this part of the range, 0 to 1, to six digits, so that a file can hold it as it is. */
    double at(double part) {
        double value = scale == Scale.RATIO
                ? low * StrictMath.exp(part * StrictMath.log(high / low))
                : low + part * (high - low);
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** The eleven that are fitted for every country, with the ranges of the model's description. */
    public static List<FreeParameter> all(History history) {
        var price = history.dataPricePerGb();
        return List.of(
                ratio("model.behaviour.adoption.considerAlone", 0.0005, 0.01),
                ratio("model.behaviour.adoption.considerByPeers", 0.03, 0.4),
                linear("country.adoption.attraction", -6, 2),
                linear("model.behaviour.adoption.burden", 0.2, 1.2),
                linear("model.behaviour.adoption.income", 0, 0.8),
                linear("model.behaviour.adoption.skill", 2, 5),
                ratio("model.behaviour.adoption.reexamine", 1.0 / 60, 1.0 / 12),
                linear("country.adoption.genderNormUrban", -0.3, 1.2),
                linear("country.adoption.genderNormRural", -0.3, 1.2),
                new FreeParameter("country.economy.dataPricePerGb", price.low(), price.high(), Scale.RATIO, false),
                new FreeParameter("country.economy.dataPriceDecline", 0, 0.3, Scale.LINEAR, false));
    }

    private static FreeParameter linear(String path, double low, double high) {
        return new FreeParameter(path, low, high, Scale.LINEAR, true);
    }

    private static FreeParameter ratio(String path, double low, double high) {
        return new FreeParameter(path, low, high, Scale.RATIO, true);
    }
}
