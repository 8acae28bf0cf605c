package org.foreshore.reading;

import java.util.List;
import org.foreshore.country.Adoption;
import org.foreshore.country.Economy;
import org.foreshore.country.Networks;
import org.foreshore.country.People;
import org.foreshore.country.Schooling;
import org.foreshore.country.Services;
import org.foreshore.country.Sourced;
import org.foreshore.document.Fields;
import org.foreshore.document.Range;

/** Reads the five parts of a profile; here stands what each figure can be. */
final class CountryParts {

    private static final Range SHARE = Range.of(0, 1);
    private static final Range YEARLY_CHANGE = Range.of(-0.2, 0.2);
    private static final Range USD = Range.of(0, 1e6);
    private static final Range RATIO = Range.of(0.01, 100);
    private static final Range LOG_ODDS = Range.of(-10, 10);
    private static final Range RESIDENTS = Range.of(1_000, 2e9);
    private static final Range OPERATORS = Range.of(1, 20);
    private static final Range SPECTRUM_MHZ = Range.of(1, 1_000);
    private static final Range TERRAIN = Range.of(1, 2.5);
    private static final Range KM = Range.of(0, 2_000);
    private static final Range KM2 = Range.of(0.01, 1_000);
    private static final Range GRAMS_PER_KWH = Range.of(0, 1_500);
    private static final Range NEEDS = Range.of(0, 24);
    private static final Range TAX = Range.of(0, 3);
    private static final Schooling UNKNOWN = new Schooling(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final FigureReader figures;
    private final DistributionReader distributions;

    CountryParts(FigureReader figures, DistributionReader distributions) {
        this.figures = figures;
        this.distributions = distributions;
    }

    People people(Fields section) {
        var people = new People(
                figures.number(section, "population", RESIDENTS),
                figures.number(section, "urbanShare", SHARE),
                figures.number(section, "growthUrban", YEARLY_CHANGE),
                figures.number(section, "growthRural", YEARLY_CHANGE),
                figures.of(section, "ages", distributions::ages, List.of()),
                figures.of(section, "householdSizes", distributions::householdSizes, List.of()),
                schooling(section, "schoolingUrbanMen"),
                schooling(section, "schoolingUrbanWomen"),
                schooling(section, "schoolingRuralMen"),
                schooling(section, "schoolingRuralWomen"),
                figures.number(section, "electricityUrban", SHARE),
                figures.number(section, "electricityRural", SHARE),
                figures.number(section, "disabilitySome", SHARE),
                figures.number(section, "disabilitySevere", SHARE),
                figures.number(section, "minorityLanguage", SHARE));
        section.refuseOthers();
        return people;
    }

    private Sourced<Schooling> schooling(Fields section, String key) {
        return figures.of(section, key, distributions::schooling, UNKNOWN);
    }

    Economy economy(Fields section) {
        var economy = new Economy(
                figures.number(section, "incomePerHead", USD),
                figures.number(section, "gini", SHARE),
                figures.number(section, "urbanIncomeRatio", RATIO),
                figures.number(section, "incomeGrowth", YEARLY_CHANGE),
                figures.number(section, "dataPricePerGb", USD),
                figures.number(section, "dataPriceDecline", SHARE),
                figures.number(section, "devicePrice", USD),
                figures.number(section, "devicePriceDecline", SHARE),
                figures.number(section, "dataTax", TAX),
                figures.number(section, "deviceDuty", TAX));
        section.refuseOthers();
        return economy;
    }

    Networks networks(Fields section) {
        var networks = new Networks(
                figures.number(section, "coverage3gUrban", SHARE),
                figures.number(section, "coverage3gRural", SHARE),
                figures.number(section, "coverage4gUrban", SHARE),
                figures.number(section, "coverage4gRural", SHARE),
                figures.number(section, "operators", OPERATORS),
                figures.number(section, "revenuePerUser", USD),
                figures.number(section, "spectrumMhz", SPECTRUM_MHZ),
                figures.number(section, "terrain", TERRAIN),
                figures.number(section, "backhaulKm", KM),
                figures.number(section, "villageAreaKm2", KM2),
                figures.number(section, "gridReliability", SHARE),
                figures.number(section, "gridGramsPerKwh", GRAMS_PER_KWH));
        section.refuseOthers();
        return networks;
    }

    Adoption adoption(Fields section) {
        var adoption = new Adoption(
                figures.of(section, "internetUse", distributions::series, List.of()),
                figures.number(section, "useOddsUrban", RATIO),
                figures.number(section, "useOddsMaleUrban", RATIO),
                figures.number(section, "useOddsMaleRural", RATIO),
                figures.number(section, "phoneMen", SHARE),
                figures.number(section, "phoneWomen", SHARE),
                figures.number(section, "smartphoneShare", SHARE),
                figures.number(section, "sharingMen", SHARE),
                figures.number(section, "sharingWomen", SHARE),
                figures.number(section, "contentOwnLanguage", SHARE),
                figures.number(section, "genderNormUrban", LOG_ODDS),
                figures.number(section, "genderNormRural", LOG_ODDS),
                figures.number(section, "attraction", LOG_ODDS));
        section.refuseOthers();
        return adoption;
    }

    Services services(Fields section) {
        var services = new Services(
                figures.number(section, "digitisation", SHARE),
                figures.number(section, "needsPerYear", NEEDS),
                figures.number(section, "officeKmUrban", KM),
                figures.number(section, "officeKmRural", KM),
                figures.number(section, "centreKmUrban", KM),
                figures.number(section, "centreKmRural", KM),
                figures.number(section, "onlineAppeal", LOG_ODDS),
                figures.number(section, "assistedAppeal", LOG_ODDS),
                figures.number(section, "identified", SHARE),
                figures.number(section, "aware", SHARE),
                figures.number(section, "trust", SHARE));
        section.refuseOthers();
        return services;
    }
}
