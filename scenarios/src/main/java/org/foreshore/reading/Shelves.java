package org.foreshore.reading;

import java.nio.file.Path;
import java.util.Map;

/** Where files that another file names are found. */
public interface Shelves {

    /** Files of a folder of the library by id, in order of id. */
    Map<String, Path> files(String folder);
}
