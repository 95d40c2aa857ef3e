package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invents ordinary reports from the sentences of {@code newsroom.txt}: some twenty sentences each, one in ten of them an
 * event between states or their bodies. The same number always gives the same report.
 */
final class Newsroom {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int PARAGRAPHS = 8;
    private static final int EVENT_EVERY = 10;

    private final Map<String, String[]> fillings = new HashMap<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Newsroom() {
        try (InputStream in = Objects.requireNonNull(Newsroom.class.getResourceAsStream("newsroom.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        if (line.startsWith("+ ")) {
            events.add(line.substring(2));
        } else if (line.startsWith("- ")) {
            others.add(line.substring(2));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            int sign = line.indexOf(" = ");
            fillings.put(line.substring(0, sign), line.substring(sign + 3).split(" \\| "));
        }
    }

    /** The paragraphs of a report, with a headline and a dateline. */
    String report(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        String headline = filled(others.get(random.nextInt(others.size())), random);
        text.append(headline, 0, headline.length() - 1).append("\n\n");
        text.append(filled("{city}", random)).append(", ").append(DAY.format(FIRST.plusDays(number % 365)));
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            text.append("\n\n");
            int sentences = 2 + random.nextInt(2);
            for (int i = 0; i < sentences; i++) {
                List<String> from = random.nextInt(EVENT_EVERY) == 0 ? events : others;
                text.append(i == 0 ? "" : " ").append(filled(from.get(random.nextInt(from.size())), random));
            }
        }
        return text.append('\n').toString();
    }

    List<String> reports(int count) {
        List<String> reports = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            reports.add(report(number));
        }
        return reports;
    }

    /** Writes reports as text files, one each, into a folder that is made. */
    void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < count; number++) {
            Files.writeString(folder.resolve("report-%05d.txt".formatted(number)), report(number));
        }
    }

    private String filled(String sentence, Random random) {
        Matcher slots = SLOT.matcher(sentence);
        StringBuilder text = new StringBuilder();
        while (slots.find()) {
            String[] values = Objects.requireNonNull(fillings.get(slots.group(1)), slots.group());
            slots.appendReplacement(text, values[random.nextInt(values.length)]);
        }
        slots.appendTail(text);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
