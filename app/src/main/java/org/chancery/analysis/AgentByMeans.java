package org.chancery.analysis;

import java.util.Set;
import org.chancery.text.WordLists;

/** Neither a day nor a means of transport acts: {@code sent by rail}, {@code done by Friday} name no agent. */
final class AgentByMeans implements Repair {

    private static final Set<String> MEANS =
            WordLists.of("analysis/wordlists.txt").get("means");

    @Override
    public void apply(SentenceDraft draft) {
        for (int i = 1; i < draft.size; i++) {
            int by = draft.head[i];
            if (by >= 0 && draft.arc[by].equals("agent") && draft.arc[i].equals("pobj") && isNoActor(draft, i)) {
                draft.arc[by] = "prep";
            }
        }
    }

    private static boolean isNoActor(SentenceDraft draft, int i) {
        return switch (draft.name[i]) {
            case DATE, TIME, PERCENT, MONEY, QUANTITY -> true;
            case NONE -> MEANS.contains(draft.lemma[i]) && !draft.hasChild(i, "det") && !draft.hasChild(i, "poss");
            default -> false;
        };
    }
}
