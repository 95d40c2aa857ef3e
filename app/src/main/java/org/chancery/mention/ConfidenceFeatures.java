package org.chancery.mention;

import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.ActorMention;
import org.chancery.mention.learned.Logistic;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What speaks for or against a mention: its entry, its parties, its place in the sentence, its standing. */
final class ConfidenceFeatures {

    private static final int SHORT = 14;
    private static final int MIDDLING = 24;
    private static final int LONG = 36;

    private ConfidenceFeatures() {}

    /**
     * @param position place of the mention among those of its sentence, 0 for its main matter
     * @param among how many mentions the sentence has
     */
    static List<String> of(EventMention mention, Sentence sentence, int position, int among) {
        List<String> found = new ArrayList<>();
        found.add(Logistic.BIAS);
        found.add("type:" + mention.type());
        found.add("position:" + Math.min(position, 2));
        found.add("among:" + Math.min(among, 3));
        found.add("modality:" + mention.judgement().modality());
        entry(mention.rule(), found);
        parties(mention, found);
        found.add("length:" + length(sentence.size()));
        if (sentence.kind() != Sentence.Kind.BODY) {
            found.add("kind:" + sentence.kind());
        }
        trigger(sentence, mention, found);
        return found;
    }

    /** How much the entry asked for, and whether it only passes on or shifts another's event. */
    private static void entry(String rule, List<String> found) {
        int conditions = 0;
        for (int at = rule.indexOf('['); at >= 0; at = rule.indexOf('[', at + 1)) {
            conditions++;
        }
        int slash = rule.indexOf('/');
        int open = rule.indexOf('[');
        String file = slash < 0 ? rule : rule.substring(0, slash);
        found.add("entry:" + (open < 0 ? rule : file + rule.substring(open)));
        found.add("asks:" + Math.min(conditions, 2) + (rule.indexOf('(') >= 0 ? "+particle" : ""));
        if (rule.startsWith("operators/")) {
            found.add("operator");
        }
    }

    private static void parties(EventMention mention, List<String> found) {
        boolean source = !mention.source().isEmpty();
        boolean target = !mention.target().isEmpty();
        String sides =
                source && target ? "both" : source ? mention.source().size() > 1 ? "several" : "source" : "target";
        found.add("sides:" + sides);
        found.add("sides:" + sides + "," + mention.type());
        found.add("source:" + known(mention.source()));
        found.add("target:" + known(mention.target()));
    }

    private static String known(List<ActorMention> parties) {
        if (parties.isEmpty()) {
            return "none";
        }
        String least = "country";
        for (ActorMention party : parties) {
            if (party.actor().country() == null) {
                least = party.actor().sector() == null || least.equals("nobody") ? "nobody" : "sector";
            }
        }
        return least + (parties.stream().allMatch(p -> p.via() == ActorMention.Via.TEXT) ? "" : "+via");
    }

    private static void trigger(Sentence sentence, EventMention mention, List<String> found) {
        for (Token token : sentence.tokens()) {
            if (!token.span().overlaps(mention.trigger())) {
                continue;
            }
            found.add("word:" + (token.isVerb() ? "verb" : token.isNoun() ? "noun" : "other"));
            found.add("role:" + (token.isVerb() ? token.role() : Role.OTHER));
            int gap = mention.source().isEmpty()
                    ? 0
                    : Math.abs(token.index() - mention.source().get(0).head());
            found.add("gap:" + (gap > 8 ? "far" : "near"));
            return;
        }
    }

    private static String length(int words) {
        return words <= SHORT ? "short" : words <= MIDDLING ? "middling" : words <= LONG ? "long" : "very long";
    }
}
