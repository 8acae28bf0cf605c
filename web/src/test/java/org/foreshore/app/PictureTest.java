package org.foreshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture of the README shows the reference result; a stale one is drawn anew and fails once. */
class PictureTest {

    private static final Path FILE = Reference.FILE.resolveSibling("rural-women-internet-use.svg");

    @Test
    void thePictureShowsTheReference() throws IOException {
        var expected = Picture.svg(Reference.read());
        var actual = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.writeString(FILE, expected);

        assertThat(actual).as("%s was stale and is drawn anew; commit it", FILE).isEqualTo(expected);
    }

    @Test
    void theReadmeShowsThePicture() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains("(results/reference/" + FILE.getFileName() + ")");
    }
}
