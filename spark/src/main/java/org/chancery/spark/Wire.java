package org.chancery.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.serializer.KryoRegistrator;
import org.chancery.document.CopyDetector;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.Shingles;
import org.chancery.event.identity.PartCandidate;
import org.chancery.event.identity.PartFit;
import org.chancery.event.identity.RecordContext;
import org.chancery.event.story.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * How values travel between tasks: by Kryo, which writes less and faster than Java's own serialization, and which does not
 * know records by itself.
 */
public final class Wire implements KryoRegistrator {

    /** What travels most: known by a number instead of its name. */
    private static final List<Class<?>> KNOWN = List.of(
            ArrayList.class,
            LinkedHashSet.class,
            NumberedMention.class,
            NumberedPair.class,
            PlacedEvent.class,
            PartCandidate.class,
            PartFit.class,
            PartStage.Part.class,
            CopyDetector.Candidate.class,
            Shingles.class,
            Copy.class,
            ReportWords.class,
            RecordContext.Told.class);

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(Record.class, new Records());
        KNOWN.forEach(kryo::register);
    }

    /** A record as its components, made again by its canonical constructor. */
    private static final class Records extends Serializer<Record> {

        private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                return Shape.of(type);
            }
        };

        private Records() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output output, Record value) {
            for (Method component : SHAPES.get(value.getClass()).components()) {
                kryo.writeClassAndObject(output, plain(call(() -> component.invoke(value))));
            }
        }

        /** The JDK's unmodifiable lists and sets are strange to Kryo: it cannot fill them. */
        private static @Nullable Object plain(@Nullable Object part) {
            if (part instanceof List<?> list) {
                return new ArrayList<>(list);
            }
            return part instanceof Set<?> set ? new LinkedHashSet<>(set) : part;
        }

        @Override
        public Record read(Kryo kryo, Input input, Class<Record> type) {
            Shape shape = SHAPES.get(type);
            @Nullable Object[] values = new @Nullable Object[shape.components().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = kryo.readClassAndObject(input);
            }
            return type.cast(call(() -> shape.constructor().newInstance(values)));
        }
    }

    /** The parts of a record's class. */
    private record Shape(List<Method> components, Constructor<?> constructor) {

        private static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Method> accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = call(() -> type.getDeclaredConstructor(types));
            accessors.forEach(accessor -> accessor.setAccessible(true));
            constructor.setAccessible(true);
            return new Shape(accessors, constructor);
        }
    }

    /** What reflection is asked for. */
    private interface Reflection<T extends @Nullable Object> {
        T ask() throws ReflectiveOperationException;
    }

    private static <T extends @Nullable Object> T call(Reflection<T> reflection) {
        try {
            return reflection.ask();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
