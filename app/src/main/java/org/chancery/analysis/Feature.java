package org.chancery.analysis;

import java.util.List;

/**
 * A line of a model's template.
 *
 * @param kind its number, a part of every key
 * @param isSet whether each value of a set counts by itself; there is one item then
 * @param items the up to three values that it joins
 */
record Feature(int kind, boolean isSet, List<Item> items) {

    /**
     * One value.
     *
     * @param place which of the model's places it looks at
     * @param field a field of {@link Features}, or a set
     */
    record Item(int place, int field) {}

    /** A word relative to the state, as {@code i,-1,self} in the template. */
    record Place(char source, int window, String relation) {}

    /** Reads {@code i,0,self,prefix,2} after {@code *} for a set, several apart by blanks; adds places that are new. */
    static Feature read(int kind, String line, List<Place> places) {
        boolean set = line.startsWith("* ");
        List<Item> items = List.of((set ? line.substring(2) : line).split(" ")).stream()
                .map(item -> item(item.split(","), set, places))
                .toList();
        return new Feature(kind, set, items);
    }

    private static Item item(String[] parts, boolean set, List<Place> places) {
        Place place = new Place(parts[0].charAt(0), Integer.parseInt(parts[1]), parts[2]);
        if (!places.contains(place)) {
            places.add(place);
        }
        int field = set ? Features.set(parts[3]) : Features.field(parts[3], parts.length > 4 ? parts[4] : "");
        return new Item(places.indexOf(place), field);
    }
}
