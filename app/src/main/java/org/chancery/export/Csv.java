package org.chancery.export;

import java.util.List;

/** Lines of comma-separated values as RFC 4180 has them. */
public final class Csv {

    private Csv() {}

    /** One line with its end. Cells that a spreadsheet would run as a formula are led by an apostrophe. */
    public static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            line.append(cell(cells.get(i)));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(String value) {
        String safe = value;
        if (!safe.isEmpty() && "=+@\t".indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        if (safe.indexOf(',') < 0 && safe.indexOf('"') < 0 && safe.indexOf('\n') < 0 && safe.indexOf('\r') < 0) {
            return safe;
        }
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
