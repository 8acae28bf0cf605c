package org.foreshore.reading;

import static org.foreshore.reading.FigureBounds.LOG_ODDS;
import static org.foreshore.reading.FigureBounds.RATIO;
import static org.foreshore.reading.FigureBounds.SHARE;
import static org.foreshore.reading.FigureBounds.USD;
import static org.foreshore.reading.FigureBounds.YEARLY_CHANGE;

import java.util.List;
import org.foreshore.country.Adoption;
import org.foreshore.country.Economy;
import org.foreshore.country.Networks;
import org.foreshore.country.People;
import org.foreshore.country.Schooling;
import org.foreshore.country.Sourced;

/** Reads the four parts of a profile; here stands what each figure can be. */
final class CountryParts {

    private static final FigureBounds RESIDENTS = new FigureBounds(1_000, 2e9);
    private static final FigureBounds OPERATORS = new FigureBounds(1, 20);
    private static final FigureBounds SPECTRUM_MHZ = new FigureBounds(1, 1_000);
    private static final FigureBounds TERRAIN = new FigureBounds(1, 2.5);
    private static final FigureBounds KM = new FigureBounds(0, 2_000);
    private static final FigureBounds KM2 = new FigureBounds(0.01, 1_000);
    private static final FigureBounds TAX = new FigureBounds(0, 3);
    private static final Schooling UNKNOWN = new Schooling(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final FigureReader figures;
    private final DistributionReader distributions;

    CountryParts(FigureReader figures, DistributionReader distributions) {
        this.figures = figures;
        this.distributions = distributions;
    }

    People people(ProfileSection section) {
        var people = new People(
                figures.number(section, "population", RESIDENTS),
                figures.number(section, "urbanShare", SHARE),
                figures.number(section, "growthUrban", YEARLY_CHANGE),
                figures.number(section, "growthRural", YEARLY_CHANGE),
                figures.composite(section, "ages", distributions::ages, List.of()),
                figures.composite(section, "householdSizes", distributions::householdSizes, List.of()),
                schooling(section, "schoolingUrbanMen"),
                schooling(section, "schoolingUrbanWomen"),
                schooling(section, "schoolingRuralMen"),
                schooling(section, "schoolingRuralWomen"),
                figures.number(section, "electricityUrban", SHARE),
                figures.number(section, "electricityRural", SHARE),
                figures.number(section, "disabilitySome", SHARE),
                figures.number(section, "disabilitySevere", SHARE),
                figures.number(section, "minorityLanguage", SHARE));
        section.finish();
        return people;
    }

    private Sourced<Schooling> schooling(ProfileSection section, String key) {
        return figures.composite(section, key, distributions::schooling, UNKNOWN);
    }

    Economy economy(ProfileSection section) {
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
        section.finish();
        return economy;
    }

    Networks networks(ProfileSection section) {
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
                figures.number(section, "gridReliability", SHARE));
        section.finish();
        return networks;
    }

    Adoption adoption(ProfileSection section) {
        var adoption = new Adoption(
                figures.composite(section, "internetUse", distributions::series, List.of()),
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
        section.finish();
        return adoption;
    }
}
