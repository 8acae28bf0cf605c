package org.foreshore.server;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import org.foreshore.store.Figure;
import tools.jackson.databind.ObjectWriter;

/** Values as JSON the way the API speaks it: records as they stand, undefined and unbounded numbers as null. */
final class Json implements JsonMapper {

    private static final ObjectWriter WRITER = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(Figure.module())
            .build()
            .writer();

    static String write(Object value) {
        return WRITER.writeValueAsString(value);
    }

    @Override
    public String toJsonString(Object value, Type type) {
        return write(value);
    }
}
