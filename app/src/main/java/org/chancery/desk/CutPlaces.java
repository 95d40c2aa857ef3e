package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Reports;

/**
 * Where in a report the parts stood that were cut from it: before which of its paragraphs. Both are looked for in the raw
 * text by their letters and digits alone, since markup parts words that the clean text joins; what has kept its place in
 * the raw text is put there.
 */
final class CutPlaces {

    /** So many letters tell one part of a page from another. */
    private static final int TELLING = 48;

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    private CutPlaces(Reports.Raw raw) {
        boolean markup = !raw.form().equals("TEXT");
        String text = raw.text();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (markup && letter == '<') {
                int end = text.indexOf('>', i);
                i = end < 0 ? text.length() : end;
            } else if (Character.isLetterOrDigit(letter)) {
                letters.append(Character.toLowerCase(letter));
                places.add(i);
            }
        }
    }

    /**
     * @param paragraphs the clean paragraphs, in order
     * @return for each paragraph what was cut before it; then what was cut behind the last, or has no place
     */
    static List<List<Reports.Cut>> of(Reports.Raw raw, List<String> paragraphs, List<Reports.Cut> cuts) {
        CutPlaces page = new CutPlaces(raw);
        int[] starts = new int[paragraphs.size()];
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            int found = page.find(paragraphs.get(i), from);
            from = found < 0 ? from : found + 1;
            starts[i] = found < 0 ? -1 : page.places.get(found);
        }
        List<List<Reports.Cut>> before = new ArrayList<>();
        for (int i = 0; i <= starts.length; i++) {
            before.add(new ArrayList<>());
        }
        for (Reports.Cut cut : cuts) {
            before.get(firstBehind(starts, page.place(cut))).add(cut);
        }
        return before;
    }

    private int place(Reports.Cut cut) {
        if (cut.raw() != null) {
            return cut.raw().start();
        }
        int found = find(cut.text(), 0);
        return found < 0 ? Integer.MAX_VALUE : places.get(found);
    }

    private static int firstBehind(int[] starts, int place) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] > place) {
                return i;
            }
        }
        return starts.length;
    }

    private int find(String part, int from) {
        StringBuilder wanted = new StringBuilder();
        for (int i = 0; i < part.length() && wanted.length() < TELLING; i++) {
            if (Character.isLetterOrDigit(part.charAt(i))) {
                wanted.append(Character.toLowerCase(part.charAt(i)));
            }
        }
        return wanted.length() == 0 ? -1 : letters.indexOf(wanted.toString(), from);
    }
}
