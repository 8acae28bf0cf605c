package org.foreshore.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Numbers in JSON as in tables: the same digits on every Java version, {@code null} where undefined. */
final class Figure {

    private Figure() {}

    static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(double.class, new Written())
                .addSerializer(Double.class, new Written())
                .addDeserializer(double.class, new Read());
    }

    private static final class Written extends StdSerializer<Double> {

        Written() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (Double.isFinite(value)) {
                json.writeNumber(Numbers.text(value));
            } else {
                json.writeNull();
            }
        }
    }

    private static final class Read extends StdDeserializer<Double> {

        Read() {
            super(double.class);
        }

        @Override
        public Double deserialize(JsonParser json, DeserializationContext context) {
            return json.getDoubleValue();
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }
}
