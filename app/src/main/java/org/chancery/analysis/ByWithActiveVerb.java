package org.chancery.analysis;

/**
 * An active verb has no agent: in {@code condemned drills by Oslo} the {@code by} tells whose drills they are and belongs
 * to the object that it touches.
 */
final class ByWithActiveVerb implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int by = 1; by < draft.size; by++) {
            int verb = draft.head[by];
            if (verb >= 0
                    && draft.lemma[by].equals("by")
                    && draft.isVerb(verb)
                    && draft.arc[by].equals("prep")
                    && hasNamedObject(draft, by)) {
                int object = objectThatTouches(draft, verb, by);
                if (object >= 0 && !draft.hasChild(verb, "auxpass")) {
                    draft.hang(by, object);
                }
            }
        }
    }

    private static boolean hasNamedObject(SentenceDraft draft, int by) {
        for (int i = by + 1; i < draft.size; i++) {
            if (draft.head[i] == by && draft.arc[i].equals("pobj")) {
                return switch (draft.name[i]) {
                    case PERSON, POLITY, ORGANIZATION, GROUP -> true;
                    default -> false;
                };
            }
        }
        return false;
    }

    private static int objectThatTouches(SentenceDraft draft, int verb, int by) {
        int noun = by - 1;
        while (noun > verb && draft.head[noun] != verb) {
            noun = draft.head[noun] > noun || draft.head[noun] <= verb ? -1 : draft.head[noun];
        }
        return noun > verb && draft.arc[noun].equals("dobj") && draft.tag[noun].startsWith("N") ? noun : -1;
    }
}
