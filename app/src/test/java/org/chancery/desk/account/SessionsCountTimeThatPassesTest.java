package org.chancery.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is signed in, and who has to wait, follows the time that passes; a clock that is set has no part in it. */
class SessionsCountTimeThatPassesTest {

    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE / 2);
    private final Sessions sessions = new Sessions(nanoseconds::get);

    @Test
    void aSessionEndsWhenItWasNotUsedForLong() {
        String id = sessions.begin("ada").id();
        pass(Duration.ofHours(11));
        assertThat(sessions.find(id)).isNotNull();
        pass(Duration.ofHours(11));
        assertThat(sessions.find(id)).isNotNull();
        pass(Duration.ofHours(13));
        assertThat(sessions.find(id)).isNull();
    }

    @Test
    void wrongPasswordsCostAMinuteAndNoMore() {
        for (int i = 0; i < 5; i++) {
            sessions.failed("ada");
        }
        assertThat(sessions.wait("ada")).isBetween(1L, 61L);
        pass(Duration.ofSeconds(62));
        assertThat(sessions.wait("ada")).isZero();
    }

    private void pass(Duration time) {
        nanoseconds.addAndGet(time.toNanos());
    }
}
