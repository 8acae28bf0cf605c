package org.foreshore.job;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.foreshore.country.Country;
import org.foreshore.problem.StoreUnreadable;
import org.foreshore.reading.CountryFinder;
import org.foreshore.reading.CountryReader;
import org.foreshore.reading.LoadedCountry;
import org.foreshore.reading.LoadedHistory;
import org.foreshore.reading.Shelves;
import org.foreshore.store.CalibrationFile;

/**
 * The countries and scenarios that come with the program, or stand in a folder named instead. Files are looked up by
 * id in a list made here, so that nothing a request says becomes a path. A country is read once.
 */
public final class Library implements CountryFinder, Shelves {

    /** System property that names a folder to use instead of the one in the program. */
    public static final String PROPERTY = "foreshore.library";

    private static final String IN_PROGRAM = "/library/index.txt";
    private static final Path IN_SOURCES = Path.of("scenarios", "library");
    private static final String ENDING = ".yaml";

    /** End of the window to whose fit scenarios turn. */
    private static final int CARRIED = 2019;

    private final Path root;
    private final Map<String, LoadedCountry> countries = new ConcurrentHashMap<>();

    /** @param root holds {@code countries} and {@code scenarios}; may lie inside the program's jar */
    public Library(Path root) {
        if (!Files.isDirectory(root)) {
            throw new StoreUnreadable(root.toString(), "there is no library of countries and scenarios here");
        }
        this.root = root;
    }

    /** The folder named by {@link #PROPERTY}, else the one in the working directory, else the one in the program. */
    public static Library find() {
        var named = System.getProperty(PROPERTY, "");
        if (!named.isEmpty()) {
            return new Library(Path.of(named));
        }
        return Files.isDirectory(IN_SOURCES) ? new Library(IN_SOURCES) : inProgram();
    }

    /** The library that travels with the program. */
    static Library inProgram() {
        var url = Library.class.getResource(IN_PROGRAM);
        if (url == null) {
            throw new StoreUnreadable(
                    IN_SOURCES.toString(), "no library here nor in the program; name one by -D" + PROPERTY);
        }
        try {
            return new Library(pathOf(url.toURI()).resolveSibling(""));
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
        return files("scenarios");
    }

    /** YAML files of a folder of the library by id, in order of id. */
    @Override
    public Map<String, Path> files(String folder) {
        var directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return Map.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .collect(Collectors.toMap(Library::idOf, file -> file, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new StoreUnreadable(directory.toString(), "cannot be listed", e);
        }
    }

    /** Folders inside a folder of the library, in order. */
    public List<String> folders(String folder) {
        var directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(Files::isDirectory)
                    .map(inner -> inner.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreUnreadable(directory.toString(), "cannot be listed", e);
        }
    }

    public Optional<Path> findScenario(String id) {
        return Optional.ofNullable(scenarioFiles().get(id));
    }

    /** A text of the library, as a measured table; empty if it is not there. @param name is the program's, never a request's */
    public Optional<String> findText(String name) {
        var file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new StoreUnreadable(file.toString(), "cannot be read", e);
        }
    }

    @Override
    public List<String> codes() {
        var directory = root.resolve("countries");
        return Files.isDirectory(directory) ? CountryReader.library(directory).codes() : List.of();
    }

    @Override
    public Optional<Country> find(String iso3) {
        return codes().contains(iso3) ? Optional.of(country(iso3).country()) : Optional.empty();
    }

    /** A country with the digest of its files; throws {@code ScenarioInvalid} if there is none or it is broken. */
    public LoadedCountry country(String iso3) {
        return countries.computeIfAbsent(
                iso3, code -> CountryReader.library(root.resolve("countries")).read(code));
    }

    /** Whether the library knows how a country was in years past. */
    public boolean hasHistory(String iso3) {
        return Files.exists(historyFile(iso3));
    }

    /** How a country was in years past; throws {@code ScenarioInvalid} if its file is broken. */
    public LoadedHistory history(String iso3) {
        return LoadedHistory.read(historyFile(iso3));
    }

    private Path historyFile(String iso3) {
        return root.resolve("countries").resolve(iso3.toLowerCase(Locale.ROOT) + "-history.yaml");
    }

    /** Parameters fitted to a country's past up to a year; empty if nobody fitted any. */
    public Optional<Path> findCalibration(String iso3, int trainedTo) {
        var file = root.resolve("calibration").resolve(calibrationName(iso3, trainedTo));
        return Optional.of(file).filter(Files::exists);
    }

    @Override
    public boolean isFitted(String iso3) {
        return findCalibration(iso3, CARRIED).isPresent();
    }

    /** The parameters that scenarios take over: those fitted to the longer window. */
    public CalibrationFile calibration(String iso3) {
        return findCalibration(iso3, CARRIED)
                .map(CalibrationFile::read)
                .orElseThrow(() -> new StoreUnreadable(root.toString(), "holds no parameters fitted to " + iso3));
    }

    /** Name of the file that holds such parameters. */
    public static String calibrationName(String iso3, int trainedTo) {
        return "%s-%d.json".formatted(iso3.toLowerCase(Locale.ROOT), trainedTo);
    }

    private static String idOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
