package org.chancery.analysis;

/** What the models look at in a word: each field has a row of hashes in the {@link Workspace}. */
final class Features {

    static final int SIMPLE = 0;
    static final int LOWER = 1;
    static final int SHAPE = 2;
    static final int TAG = 3;
    static final int LEMMA = 4;
    static final int NAME = 5;
    static final int ARC = 6;
    static final int AMBIGUITY = 7;
    static final int PREFIX = 8;
    static final int SUFFIX = 11;
    static final int VALENCY = 16;
    static final int FIELDS = 17;

    /** Fields that hold several values. */
    static final int SET_AMBIGUITY = 0;

    static final int SET_CLUSTERS = 1;
    static final int SET_GAZETTEER = 2;
    static final int SET_SPELLING = 3;
    static final int SET_POSITION = 4;

    private Features() {}

    /** Whether a field follows from the letters of its word alone. */
    static boolean isOfWord(int field) {
        return switch (field) {
            case TAG, LEMMA, NAME, ARC, VALENCY -> false;
            default -> true;
        };
    }

    /** Whether a field stays as it is once a sentence has tags, lemmas and names. */
    static boolean isOfTaggedWord(int field) {
        return field != ARC && field != VALENCY;
    }

    /** Whether a set follows from the letters of its word alone. */
    static boolean isSetOfWord(int set) {
        return set == SET_AMBIGUITY || set == SET_CLUSTERS;
    }

    static int field(String name, String attribute) {
        return switch (name) {
            case "word_form_simplified" -> SIMPLE;
            case "word_form_simplified_lowercase" -> LOWER;
            case "word_shape" -> SHAPE;
            case "part_of_speech_tag" -> TAG;
            case "lemma" -> LEMMA;
            case "named_entity_tag" -> NAME;
            case "dependency_label" -> ARC;
            case "ambiguity_classes" -> AMBIGUITY;
            case "prefix" -> PREFIX + Integer.parseInt(attribute) - 1;
            case "suffix" -> SUFFIX + Integer.parseInt(attribute) - 1;
            case "valency" -> VALENCY;
            default -> throw new IllegalStateException("unknown field " + name);
        };
    }

    static int set(String name) {
        return switch (name) {
            case "ambiguity_classes" -> SET_AMBIGUITY;
            case "word_clusters" -> SET_CLUSTERS;
            case "named_entity_gazetteers" -> SET_GAZETTEER;
            case "orthographic" -> SET_SPELLING;
            case "positional" -> SET_POSITION;
            default -> throw new IllegalStateException("unknown set " + name);
        };
    }
}
