package org.foreshore.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foreshore.country.Country;
import org.foreshore.job.Limits;
import org.foreshore.job.Program;
import org.foreshore.outcome.Group;
import org.foreshore.reading.SandboxSections;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.ParameterSpec;

/** What computes and all that a scenario may name, for forms and charts that know no country, lever or indicator by themselves. */
record CatalogueView(
        String engineVersion,
        String modelRevision,
        List<CountryView> countries,
        List<ComponentView> levers,
        List<ComponentView> shocks,
        List<ComponentView> sandbox,
        List<IndicatorView> indicators,
        List<GroupView> groups,
        Limits limits) {

    record RegionView(String name, double populationShare) {}

    record CountryView(String iso3, String name, String kind, long population, int baseYear, List<RegionView> regions) {

        static CountryView of(Country country) {
            var regions = country.regions().stream()
                    .map(region -> new RegionView(
                            region.name(), region.populationShare().value()))
                    .toList();
            var population = Math.round(country.people().population().value());
            return new CountryView(
                    country.iso3(), country.name(), country.kind(), population, country.baseYear(), regions);
        }
    }

    record ParameterView(
            String name,
            String type,
            String unit,
            double min,
            double max,
            Object standard,
            List<String> choices,
            String says) {

        static ParameterView of(ParameterSpec spec) {
            return new ParameterView(
                    spec.name(),
                    spec.type().name(),
                    spec.unit(),
                    spec.min(),
                    spec.max(),
                    spec.standard(),
                    spec.choices(),
                    spec.says());
        }
    }

    /** @param heeds keys that narrow or weaken it: wholly, or but for what {@code but} says */
    record ComponentView(
            String id,
            String title,
            String says,
            List<ParameterView> parameters,
            List<String> heeds,
            List<String> heedsInPart,
            String but) {

        static ComponentView of(ComponentSpec spec) {
            var parameters = spec.parameters().stream().map(ParameterView::of).toList();
            var heeded = spec.heeded();
            return new ComponentView(
                    spec.id(),
                    spec.title(),
                    spec.says(),
                    parameters,
                    heeded.wholly().stream().map(Key::id).toList(),
                    heeded.partly().stream().map(Key::id).toList(),
                    heeded.but());
        }
    }

    record IndicatorView(
            String id,
            String title,
            String says,
            String unit,
            String shown,
            String better,
            String code,
            boolean byGroup,
            boolean local) {

        static IndicatorView of(IndicatorSpec spec) {
            return new IndicatorView(
                    spec.id(),
                    spec.title(),
                    spec.component().says(),
                    spec.unit().name().toLowerCase(Locale.ROOT),
                    spec.unit().shown(),
                    spec.better().name().toLowerCase(Locale.ROOT),
                    spec.code(),
                    spec.byGroup(),
                    spec.local());
        }
    }

    record GroupView(String id, String title, String dimension) {

        static GroupView of(Group group) {
            return new GroupView(group.id(), group.title(), group.dimension());
        }
    }

    static CatalogueView of(Program program, List<Country> countries, Catalogue catalogue, Limits limits) {
        return new CatalogueView(
                program.version(),
                Program.brief(program.modelRevision()),
                countries.stream().map(CountryView::of).toList(),
                catalogue.levers().stream().map(ComponentView::of).toList(),
                catalogue.shocks().stream().map(ComponentView::of).toList(),
                SandboxSections.all().stream().map(ComponentView::of).toList(),
                catalogue.indicators().stream().map(IndicatorView::of).toList(),
                Arrays.stream(Group.values()).map(GroupView::of).toList(),
                limits);
    }
}
