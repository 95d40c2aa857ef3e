package org.chancery.analysis;

/** {@code It was Mali that expelled the envoy}: what stands behind {@code that} is said of Mali, as in a relative clause. */
final class Cleft implements Repair {

    @Override
    public void apply(SentenceDraft draft) {
        for (int that = 3; that + 1 < draft.size; that++) {
            int verb = draft.head[that];
            boolean subject = verb > that
                    && draft.arc[that].equals("nsubj")
                    && (draft.tag[that].equals("WDT") || draft.tag[that].equals("WP"));
            int be = subject && draft.arc[verb].equals("ccomp") ? draft.head[verb] : -1;
            int stressed = that - 1;
            if (be >= 0
                    && be < stressed
                    && draft.lemma[be].equals("be")
                    && draft.head[stressed] == be
                    && draft.arc[stressed].equals("attr")
                    && hasIt(draft, be)) {
                draft.head[verb] = stressed;
                draft.arc[verb] = "relcl";
            }
        }
    }

    private static boolean hasIt(SentenceDraft draft, int be) {
        for (int i = 0; i < be; i++) {
            if (draft.head[i] == be && draft.arc[i].equals("nsubj")) {
                return draft.lower(i).equals("it");
            }
        }
        return false;
    }
}
