package org.chancery.desk.account;

import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** What somebody may do; each role may do what those before it may. */
public enum Role implements RouteRole {
    /** Reads, searches, exports, has text coded. */
    READER,
    /** Decides about events, adds reports. */
    REVIEWER,
    /** Has the desk fetch from the network, takes back what others decided. */
    ADMIN;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The labels of all roles, the least first. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Role::label).toList();
    }

    /** @throws ChanceryException where there is no such role */
    public static Role of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.USAGE, "there is no role " + label, "use reader, reviewer or admin"));
    }
}
