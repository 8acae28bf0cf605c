package org.foreshore.job;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foreshore.problem.StoreUnreadable;

/**
 * The countries and scenarios that come with the program, or stand in a folder named instead. Files are looked up by
 * id in a list made here, so that nothing a request says becomes a path.
 *
 * @param root holds {@code countries} and {@code scenarios}; may lie inside the program's jar
 */
public record Library(Path root) {

    /** System property that names a folder to use instead of the one in the program. */
    public static final String PROPERTY = "foreshore.library";

    private static final String IN_PROGRAM = "/library";
    private static final Path IN_SOURCES = Path.of("scenarios", "library");

    public Library {
        if (!Files.isDirectory(root)) {
            throw new StoreUnreadable(root.toString(), "there is no library of countries and scenarios here");
        }
    }

    /** The folder named by {@link #PROPERTY}, else the one in the working directory, else the one in the program. */
    public static Library find() {
        var named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return new Library(Path.of(named));
        }
        return Files.isDirectory(IN_SOURCES) ? new Library(IN_SOURCES) : inProgram();
    }

    private static Library inProgram() {
        var url = Library.class.getResource(IN_PROGRAM);
        if (url == null) {
            throw new StoreUnreadable(
                    IN_SOURCES.toString(), "no library here nor in the program; name one by -D" + PROPERTY);
        }
        try {
            return new Library(pathOf(url.toURI()));
        } catch (URISyntaxException | IOException e) {
            throw new StoreUnreadable(url.toString(), "the program's own library cannot be read", e);
        }
    }

    /** The jar stays open as a file system as long as the program runs. */
    private static Path pathOf(URI uri) throws IOException {
        if (uri.getScheme().equals("jar")) {
            try {
                FileSystems.newFileSystem(uri, Map.of());
            } catch (FileSystemAlreadyExistsException e) {
                return Path.of(uri);
            }
        }
        return Path.of(uri);
    }

    /** Scenario files by id (the file's name without its ending), in order of id. */
    public Map<String, Path> scenarioFiles() {
        return filesIn("scenarios", ".yaml");
    }

    public Optional<Path> findScenario(String id) {
        return Optional.ofNullable(scenarioFiles().get(id));
    }

    /** Country files by code, in order of code. */
    public Map<String, Path> countryFiles() {
        return filesIn("countries", ".yaml");
    }

    private Map<String, Path> filesIn(String folder, String ending) {
        var directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return Map.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .collect(Collectors.toMap(
                            file -> idOf(file, ending), file -> file, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new StoreUnreadable(directory.toString(), "cannot be listed", e);
        }
    }

    private static String idOf(Path file, String ending) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }
}
