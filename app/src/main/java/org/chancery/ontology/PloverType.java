package org.chancery.ontology;

import org.jspecify.annotations.Nullable;

/** The 16 event types of PLOVER (manual of 2021), and {@link #STATE} for plain statements, which is none of them. */
public enum PloverType {
    AGREE(QuadClass.VERBAL_COOPERATION, "03"),
    CONSULT(QuadClass.VERBAL_COOPERATION, "04"),
    SUPPORT(QuadClass.VERBAL_COOPERATION, "05"),
    CONCEDE(QuadClass.VERBAL_COOPERATION, "08"),
    COOPERATE(QuadClass.MATERIAL_COOPERATION, "06"),
    AID(QuadClass.MATERIAL_COOPERATION, "07"),
    RETREAT(QuadClass.MATERIAL_COOPERATION, "08"),
    REQUEST(QuadClass.VERBAL_CONFLICT, "10"),
    ACCUSE(QuadClass.VERBAL_CONFLICT, "11"),
    REJECT(QuadClass.VERBAL_CONFLICT, "12"),
    THREATEN(QuadClass.VERBAL_CONFLICT, "13"),
    PROTEST(QuadClass.MATERIAL_CONFLICT, "14"),
    SANCTION(QuadClass.MATERIAL_CONFLICT, "16"),
    MOBILIZE(QuadClass.MATERIAL_CONFLICT, "15"),
    COERCE(QuadClass.MATERIAL_CONFLICT, "17"),
    ASSAULT(QuadClass.MATERIAL_CONFLICT, "18"),
    /** A plain public statement that carries no other type: CAMEO root 01, no quad class, in no index. */
    STATE(null, "01");

    private final @Nullable QuadClass quad;
    private final String cameoRoot;

    PloverType(@Nullable QuadClass quad, String cameoRoot) {
        this.quad = quad;
        this.cameoRoot = cameoRoot;
    }

    /** Null for {@link #STATE} alone. */
    public @Nullable QuadClass quad() {
        return quad;
    }

    /** The CAMEO root that most of its codes stand under. */
    public String cameoRoot() {
        return cameoRoot;
    }
}
