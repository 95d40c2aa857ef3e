package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Türkiye’s 東京", "a😀b😀😀c", "\uD83D half", "😀"})
    void offsetsGoThereAndBackAtEveryCharacter(String text) {
        CodePoints points = CodePoints.of(text);
        int count = text.codePointCount(0, text.length());
        for (int i = 0; i <= count; i++) {
            int utf16 = text.offsetByCodePoints(0, i);
            assertThat(points.toUtf16(i)).isEqualTo(utf16);
            assertThat(points.fromUtf16(utf16)).isEqualTo(i);
        }
    }

    @Test
    void anOffsetBehindTheTextStaysBehindIt() {
        assertThat(CodePoints.of("😀").toUtf16(5)).isEqualTo(6);
    }
}
