package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTableTest {

    private static final GazetteerTable TABLE = GazetteerTable.read();

    @Test
    void aKeyIsFoundWholeOnly() {
        assertThat(names("lima")).contains("Lima");
        assertThat(TABLE.find("lim")).isNegative();
        assertThat(TABLE.find("lima\tLima")).isNegative();
        assertThat(TABLE.find("")).isNegative();
        assertThat(TABLE.find("\uD800")).isNegative();
        assertThat(TABLE.find("zzzzzzzz")).isNegative();
    }

    @Test
    void aNameThatIsItsKeyIsShownWithCapitals() {
        assertThat(names("buenos aires")).contains("Buenos Aires");
    }

    @Test
    void longerNamesAreKnownByTheirFirstWords() {
        assertThat(TABLE.hasLonger("buenos")).isTrue();
        assertThat(TABLE.hasLonger("zzzzzzzz")).isFalse();
    }

    private static List<String> names(String key) {
        List<Reading> readings = new ArrayList<>();
        TABLE.addReadings(TABLE.find(key), readings, List.of());
        return readings.stream().map(reading -> reading.place().name()).toList();
    }
}
