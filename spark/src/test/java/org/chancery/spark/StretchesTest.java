package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final int WANTED = 8;

    @Test
    void aBlockInEverySecondPlaceIsCutLikeAnyOther() {
        Random random = new Random(7);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            String block = i % 2 == 0 ? "USA" : "B" + random.nextInt(500);
            keys.add(block + "\t" + (10_000 + random.nextInt(90_000)));
        }
        List<String> sample =
                keys.stream().filter(key -> random.nextInt(10) == 0).toList();

        int[] sizes = sizes(new Stretches(sample, WANTED), keys);

        assertThat(sizes).hasSize(WANTED);
        for (int size : sizes) {
            assertThat(size).isBetween(11_000, 14_000);
        }
    }

    @Test
    void stretchesFollowEachOther() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            keys.add(String.valueOf(1000 + i));
        }
        Stretches stretches = new Stretches(keys, WANTED);
        Collections.sort(keys);

        assertThat(keys.stream().map(stretches::getPartition)).isSorted();
    }

    @Test
    void fewKeysGiveFewStretches() {
        assertThat(new Stretches(List.of(), WANTED).numPartitions()).isEqualTo(1);
        assertThat(new Stretches(List.of("a", "a"), WANTED).numPartitions()).isLessThanOrEqualTo(2);
    }

    private static int[] sizes(Stretches stretches, List<String> keys) {
        int[] sizes = new int[stretches.numPartitions()];
        keys.forEach(key -> sizes[stretches.getPartition(key)]++);
        return sizes;
    }
}
