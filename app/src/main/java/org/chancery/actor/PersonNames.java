package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Folding;
import org.chancery.text.Sentence;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Joins the names of one person and keeps persons with one family name apart. */
final class PersonNames {

    private static final Set<String> BY_BIRTH =
            WordLists.of("actor/wordlists.txt").get("titles by birth");

    private static final Set<String> PARTICLES =
            WordLists.of("actor/wordlists.txt").get("name particles");

    private PersonNames() {}

    /** Whether a phrase names somebody of the register by the family name alone. */
    static boolean isFamilyAlone(Sentence sentence, Reading reading, RegisterEntry entry) {
        int last = reading.last();
        if (last < 0 || entry.family() == null || entry.family().equals(entry.name())) {
            return false;
        }
        List<String> family = Folding.parts(entry.family());
        List<String> word = Folding.parts(sentence.token(last).form());
        if (!word.equals(family)) {
            return false;
        }
        String before = last == 0 ? "" : Folding.key(sentence.token(last - 1).form());
        return before.isEmpty() || !Folding.parts(entry.name()).contains(before);
    }

    /** Whether anybody named in the report bears a family name. */
    static boolean isBorne(Discourse discourse, String family) {
        List<String> parts = Folding.parts(family);
        for (Entity entity : discourse.entities) {
            if (entity.kind == Entity.Kind.PERSON && entity.named && !parts.isEmpty() && bears(entity, parts.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** The one person of the report with a family name, whatever country others of that name are of; else null. */
    static @Nullable Entity onlyBearer(Discourse discourse, String family) {
        List<String> parts = Folding.parts(family);
        return parts.isEmpty()
                ? null
                : discourse.only(
                        entity -> entity.kind == Entity.Kind.PERSON && entity.named && bears(entity, parts.get(0)));
    }

    /**
     * The person of a name in the report so far: by the whole name in any spelling, or by its family name where only
     * one person answers to it.
     */
    static @Nullable Entity of(
            Discourse discourse, @Nullable LocalDate date, String name, Reading reading, @Nullable ReadPhrase other) {
        List<String> parts = Folding.parts(name);
        if (parts.isEmpty()) {
            return null;
        }
        String key = NameKey.of(name);
        List<Entity> byFamily = new ArrayList<>(2);
        for (Entity entity : discourse.entities) {
            if (entity.kind != Entity.Kind.PERSON || !entity.named) {
                continue;
            }
            if (NameKey.of(entity.name).equals(key)) {
                return entity;
            }
            if (isFamilyName(parts) ? bears(entity, parts.get(parts.size() - 1)) : sameInFull(entity, parts)) {
                byFamily.add(entity);
            }
        }
        if (byFamily.isEmpty() && parts.size() == 1) {
            Entity bearer = officialOfGivenName(discourse, parts.get(0));
            return bearer != null && fits(bearer, reading, other) ? bearer : null;
        }
        if (byFamily.size() == 1) {
            return fits(byFamily.get(0), reading, other) ? byFamily.get(0) : null;
        }
        Entity chosen = null;
        for (Entity entity : byFamily) {
            boolean active = entity.entry != null && entity.entry.isActive(date);
            if (fits(entity, reading, other)
                    && (active || reading.noun() != null && entity.office.answersTo(titleOf(reading)))) {
                if (chosen != null) {
                    return null;
                }
                chosen = entity;
            }
        }
        return chosen;
    }

    /** {@code Prince Faisal}: the one person of the report whose given name it is, where the title is one of birth. */
    static @Nullable Entity byGivenName(Discourse discourse, @Nullable String title, String name) {
        List<String> parts = Folding.parts(name);
        if (title == null || parts.size() != 1 || !isByBirth(title)) {
            return null;
        }
        return discourse.only(entity -> entity.kind == Entity.Kind.PERSON
                && entity.named
                && entity.nameParts.size() > 1
                && NameKey.ofPart(entity.nameParts.get(0)).equals(NameKey.ofPart(parts.get(0))));
    }

    /** {@code Suchart called on the king}: the one official of the report who is called so where given names stand alone. */
    private static @Nullable Entity officialOfGivenName(Discourse discourse, String given) {
        return discourse.only(entity -> entity.kind == Entity.Kind.PERSON
                && entity.named
                && entity.entry == null
                && !entity.office.isEmpty()
                && entity.nameParts.size() > 1
                && entity.nameParts.get(0).equals(given));
    }

    /** Whether a title goes with the given name: {@code Prince}, {@code Sheikh}. */
    static boolean isByBirth(String title) {
        List<String> parts = Folding.parts(title);
        return !parts.isEmpty() && BY_BIRTH.contains(parts.get(parts.size() - 1));
    }

    /** One word, or one behind small words: {@code Jabri}, {@code Al-Jabri}, {@code van der Berg}. */
    private static boolean isFamilyName(List<String> parts) {
        return PARTICLES.containsAll(parts.subList(0, parts.size() - 1));
    }

    private static Office titleOf(Reading reading) {
        return reading.noun() == null
                ? new Office(Set.of())
                : Office.of(reading.noun().phrase());
    }

    private static boolean fits(Entity entity, Reading reading, @Nullable ReadPhrase other) {
        String country = reading.country() != null
                ? reading.country()
                : other == null ? null : other.reading().country();
        return country == null || entity.country == null || country.equals(entity.country);
    }

    /** Whether a single name is the person's family name: the last, or the first where family names come first. */
    private static boolean bears(Entity entity, String part) {
        List<String> own = entity.nameParts;
        if (entity.entry != null && entity.entry.family() != null) {
            for (String family : Folding.parts(entity.entry.family())) {
                if (NameKey.ofPart(family).equals(NameKey.ofPart(part))) {
                    return true;
                }
            }
            return false;
        }
        return own.size() > 1
                && (NameKey.ofPart(own.get(own.size() - 1)).equals(NameKey.ofPart(part))
                        || EastAsian.isFamilyFirst(own) && own.get(0).equals(part)
                        || own.size() > 2
                                && NameKey.ofPart(own.get(own.size() - 2)).equals(NameKey.ofPart(part))
                                && !EastAsian.isFamilyFirst(own));
    }

    private static boolean sameInFull(Entity entity, List<String> parts) {
        List<String> own = entity.nameParts;
        if (own.size() < 2 || parts.size() < 2) {
            return false;
        }
        String family = parts.get(parts.size() - 1);
        if (!NameKey.ofPart(own.get(own.size() - 1)).equals(NameKey.ofPart(family))) {
            return false;
        }
        return !EastAsian.isFamilyFirst(own)
                && NameKey.givenNamesFit(own.subList(0, own.size() - 1), parts.subList(0, parts.size() - 1));
    }
}
