package org.foreshore.server;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values as JSON the way the API speaks it: records as they stand, undefined and unbounded numbers as null. */
final class Json implements JsonMapper {

    private static final ObjectWriter WRITER = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new FiniteOrNull())
                    .addSerializer(double.class, new FiniteOrNull()))
            .build()
            .writer();

    static String write(Object value) {
        return WRITER.writeValueAsString(value);
    }

    @Override
    public String toJsonString(Object value, Type type) {
        return write(value);
    }

    private static final class FiniteOrNull extends StdSerializer<Double> {

        FiniteOrNull() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (Double.isFinite(value)) {
                json.writeNumber(value.doubleValue());
            } else {
                json.writeNull();
            }
        }
    }
}
