package org.chancery.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes CAMEO actor codes from PLOVER's country and sector. */
public final class ActorCodes {

    /** Codes of the field for international actors; where CAMEO has none of its own, the kind alone. */
    private static final Map<String, String> INTERNATIONAL = Map.of("UNO", "IGOUNO", "EUR", "IGOEUREEC", "XKX", "KSV");

    /** Sectors that CAMEO names otherwise. */
    private static final Map<String, String> SECTORS =
            Map.of("JRN", "MED", "MED", "HLH", "PRM", "PRM", "SOC", "NGO", "PRE", "", "OPP", "OPP");

    private ActorCodes() {}

    /** The code, such as {@code PRKGOV}; null where neither country nor sector is known. */
    public static @Nullable String cameo(@Nullable String country, @Nullable String sector) {
        String first = country == null ? "" : INTERNATIONAL.getOrDefault(country, country);
        String second = sector == null ? "" : SECTORS.getOrDefault(sector, sector);
        if (first.startsWith("IGO") && second.equals("GOV")) {
            second = "";
        }
        String code = first + second;
        return code.isEmpty() ? null : code;
    }
}
