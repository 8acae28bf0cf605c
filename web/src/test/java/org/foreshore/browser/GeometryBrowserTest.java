package org.foreshore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a look at a page would otherwise miss is found where it is there. */
class GeometryBrowserTest {

    @Test
    void findsWhatLiesOverOneAnotherOutsideOrIsCutOff() {
        try (var browsers = Browsers.open()) {
            var page = browsers.newPage();
            page.setContent("<body style='margin:0'><p>Tide</p><p style='margin-top:-30px'>Ebb and flood</p></body>");
            assertThat(Geometry.faults(page)).singleElement().asString().contains("Tide", "lies over", "Ebb");

            page.setContent("<body><button style='position:absolute;left:-90px;width:60px'>Flood</button></body>");
            assertThat(Geometry.faults(page)).anyMatch(fault -> fault.contains("outside"));

            page.setContent("<body><p style='width:40px;overflow:hidden;white-space:nowrap'>Foreshore</p></body>");
            assertThat(Geometry.faults(page)).anyMatch(fault -> fault.contains("is cut off"));

            page.setContent("<body><p>Tide</p><button>Ebb</button></body>");
            assertThat(Geometry.faults(page)).isEmpty();
        }
    }

    @Test
    void findsAFocusThatGoesAnotherWayThanTheEyes() {
        try (var browsers = Browsers.open()) {
            var page = browsers.newPage();

            page.setContent("<body><p><button>one</button></p><p><button>two</button></p></body>");
            assertThat(isInOrder(page)).isTrue();

            page.setContent("<body style='display:flex;flex-direction:column-reverse'>"
                    + "<p><button>one</button></p><p><button>two</button></p></body>");
            assertThat(isInOrder(page)).isFalse();
        }
    }

    private static boolean isInOrder(Page page) {
        var stops = Geometry.walk(page, "Tab", 2);
        assertThat(stops).hasSize(2).allMatch(Geometry.Stop::isSeen);
        return IntStream.range(1, stops.size()).allMatch(at -> stops.get(at).follows(stops.get(at - 1)));
    }
}
