package org.foreshore.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.foreshore.run.Components;
import org.foreshore.vocabulary.IndicatorSpec;
import org.junit.jupiter.api.Test;

/** The page that says which indicators of the field are ours names all of ours, and no other. */
class IndicatorsAskedForTest {

    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void namesEveryIndicatorAndNoOther() throws IOException {
        var page = Files.readString(Path.of("docs/reference/indicators-asked-for.md"));
        var named = ID.matcher(page).results().map(match -> match.group(1)).distinct();
        var known = Components.catalogue().indicators().stream().map(IndicatorSpec::id);

        assertThat(named).containsExactlyInAnyOrderElementsOf(known.toList());
    }
}
