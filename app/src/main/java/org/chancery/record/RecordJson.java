package org.chancery.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Values as JSON text inside records and archives: by their component names, days as {@code YYYY-MM-DD}. */
public final class RecordJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new DayWriter())
                    .addDeserializer(LocalDate.class, new DayReader()))
            .build();

    private static final Map<Class<?>, ObjectReader> LISTS = new ConcurrentHashMap<>();

    private RecordJson() {}

    public static String write(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw damaged(e);
        }
    }

    /** @param json in UTF-8 */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    static List<String> strings(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        try (JsonParser in = parser(json)) {
            List<String> strings = new ArrayList<>();
            in.nextToken();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                strings.add(in.getText());
            }
            return strings;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** To read what is read often, token by token. */
    static JsonParser parser(String json) throws IOException {
        return MAPPER.createParser(json);
    }

    static <T> List<T> list(String json, Class<T> element) {
        try {
            return LISTS.computeIfAbsent(element, MAPPER::readerForListOf).readValue(json);
        } catch (JsonProcessingException e) {
            throw damaged(e);
        }
    }

    static ChanceryException damaged(IOException e) {
        return new ChanceryException(
                ErrorCode.BAD_RECORD,
                "the record holds a value that cannot be read: "
                        + (e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage()),
                "run: chancery verify",
                e);
    }

    private static final class DayWriter extends StdScalarSerializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1L;

        DayWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(day.toString());
        }
    }

    private static final class DayReader extends StdScalarDeserializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1L;

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return LocalDate.parse(in.getText());
        }
    }
}
