package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read without complaint, in bounded time, with exact offsets and trees that hang together. */
class HostileTextTest {

    private static final String ALPHABET =
            "aeKstM .,.;:'\"’“”—–-()[]…\n\t\r/@#$%&*_0123456789\u0000\u200b\u202e\ufeff\u00a0éŽ漢😀\ud83d\ude00\ud800\udc00!?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                ".",
                "...",
                "’s",
                "\u0000",
                "\ud800",
                "—",
                "“”",
                "a",
                "A.",
                "U.S.",
                "http://",
                "@",
                "www.",
                "a@b",
                "Mr.",
                "no.",
                "No. 3",
                "1.",
                "(((((",
                "))))",
                "''''''",
                "\u202e\u202d",
                "SEOUL — ",
                "SEOUL (",
                "- - -",
                "K",
                "😀",
                "'90",
            })
    void oddScrapsAreRead(String text) {
        check(text);
    }

    @Test
    void randomCharactersAreRead() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            check(text.toString());
        }
    }

    @Test
    void hugeRunsTakeLinearTime() {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            check("word ".repeat(4_000));
            check("x".repeat(50_000));
            check("Kim, ".repeat(1_500));
            check(".".repeat(50_000));
            check("\u0000".repeat(50_000));
            check("a.b".repeat(5_000));
            check("http://".repeat(2_000));
        });
    }

    @Test
    void longSentenceIsCutAtAMark() {
        String text = "The minister said that he would go; ".repeat(40) + "and left.";
        List<Sentence> sentences = Shown.analyzed(text).sentences();
        assertThat(sentences).allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST);
        assertThat(sentences.get(0).span().in(text)).endsWith(";");
    }

    @Test
    void severalThreadsAnswerTheSame() throws Exception {
        String text = "Norway expelled two envoys after Kim Jong Un's aide denied the claim. Oslo's premier said so. "
                .repeat(20);
        String expected = table(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> table(text)))
                    .toList();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String table(String text) {
        StringBuilder tables = new StringBuilder();
        Shown.analyzed(text).sentences().forEach(sentence -> tables.append(AnalysisPrinter.table(sentence)));
        return tables.toString();
    }

    private static void check(String text) {
        AnalyzedText analyzed = Shown.analyzed(text);
        int before = 0;
        for (Sentence sentence : analyzed.sentences()) {
            int roots = 0;
            for (Token token : sentence.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(before);
                assertThat(token.end()).isGreaterThan(token.start());
                assertThat(token.form()).isEqualTo(text.substring(token.start(), token.end()));
                before = token.end();
                roots += token.head() < 0 ? 1 : 0;
                int steps = 0;
                for (int at = token.index(); at >= 0; at = sentence.token(at).head()) {
                    assertThat(++steps).isLessThanOrEqualTo(sentence.size());
                }
            }
            assertThat(roots).isEqualTo(1);
            assertThat(sentence.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST);
            assertThat(sentence.span().end()).isEqualTo(before);
        }
        for (int i = 0; i < text.length() && i < 500; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                assertThat(analyzed.sentenceAt(i))
                        .as("a sentence holds %d of %s", i, text)
                        .isNotNull();
            }
        }
    }
}
