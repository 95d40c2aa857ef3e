package org.chancery.actor;

import java.util.Set;

/** Words that name what a minister or official is responsible for. */
final class Portfolios {

    /** Words that may stand inside a portfolio but name none. */
    static final Set<String> SMALL = Set.of("and", "the", "of", "for", "&", ",", "national", "state", "public", "general");

    static final Set<String> WORDS = Set.of(
            "and", "the", "of", "for", "&", "national", "state", "public", "general",
            "foreign", "external", "affairs", "relations", "defence", "defense", "interior", "internal", "finance", "economy",
            "economic", "economics", "trade", "commerce", "industry", "energy", "oil", "petroleum", "gas", "mines", "mining",
            "power", "water", "environment", "ecology", "climate", "agriculture", "food", "fisheries", "forestry", "lands",
            "health", "education", "science", "technology", "research", "culture", "arts", "heritage", "tourism", "sport",
            "sports", "youth", "women", "family", "gender", "labour", "labor", "employment", "social", "welfare", "justice",
            "police", "security", "intelligence", "emergency", "emergencies", "situations", "transport", "transportation",
            "infrastructure", "communications", "telecommunications", "information", "media", "digital", "development",
            "planning", "housing", "construction", "religious", "endowments", "parliament", "parliamentary", "cabinet",
            "cooperation", "international", "european", "integration", "regional", "home", "staff", "army", "navy",
            "treasury", "budget", "revenue", "investment", "migration", "immigration", "refugees", "veterans", "railways",
            "aviation", "petrochemicals", "reunification", "unification", "presidency", "protocol");

    private Portfolios() {}
}
