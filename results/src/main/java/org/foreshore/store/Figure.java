package org.foreshore.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Numbers in JSON as in tables: the same digits on every Java version, {@code null} where undefined. */
public final class Figure {

    private Figure() {}

    /** Teaches a mapper to write and read such numbers. */
    public static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(double.class, new Written())
                .addSerializer(Double.class, new Written())
                .addSerializer(double[].class, new WrittenSeries())
                .addDeserializer(double.class, new Read());
    }

    private static void write(double value, JsonGenerator json) {
        if (Double.isFinite(value)) {
            json.writeNumber(Numbers.text(value));
        } else {
            json.writeNull();
        }
    }

    private static final class Written extends StdSerializer<Double> {

        Written() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            write(value, json);
        }
    }

    private static final class WrittenSeries extends StdSerializer<double[]> {

        WrittenSeries() {
            super(double[].class);
        }

        @Override
        public void serialize(double[] values, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (var value : values) {
                write(value, json);
            }
            json.writeEndArray();
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
