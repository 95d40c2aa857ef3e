package org.chancery.desk;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.desk.api.ReviewDoor;
import org.chancery.pipeline.Layers;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredMention;
import org.chancery.review.Review;
import org.chancery.view.Dossier;
import org.jspecify.annotations.Nullable;

/** Keeps decisions: each holds from the moment that this returns, whatever happens to the machine; joining follows. */
final class Decider implements ReviewDoor {

    private final DiplomaticRecord record;
    private final Settings settings;
    private final Writer writer;

    Decider(DiplomaticRecord record, Settings settings, Writer writer) {
        this.record = record;
        this.settings = settings;
        this.writer = writer;
    }

    /**
     * @param decide answers the decision's id
     * @return that id
     */
    String take(String reviewer, Function<Review, String> decide) {
        writer.refuseIfReadOnly();
        long run = record.runs().begin("decide", settings.program(), settings.rules());
        try {
            return decide.apply(new Review(record, reviewer, run));
        } finally {
            record.runs().finish(run);
            writer.join();
        }
    }

    @Override
    public String take(Context context, Function<Review, String> decide) {
        return take(Gate.visitor(context).name(), decide);
    }

    @Override
    public boolean mayUndo(Context context, Decided decided) {
        return decided.reviewer().equals(Gate.visitor(context).name())
                || Gate.visitor(context).role().may(Role.ADMIN);
    }

    @Override
    public String correct(Context context, String id, Map<String, String> fields, @Nullable String note) {
        writer.refuseIfReadOnly();
        CorrectionForm before;
        List<String> contexts;
        List<StoredActor> known;
        if (id.startsWith("m_")) {
            StoredMention mention = record.mentions().find(id);
            if (mention == null) {
                throw new ChanceryException(
                        ErrorCode.NOT_FOUND, "the record has no mention " + id, "load the page anew");
            }
            before = CorrectionForm.of(mention);
            contexts = mention.contexts();
            known = both(mention.source(), mention.target());
        } else {
            Dossier dossier = Dossier.of(record, id);
            before = CorrectionForm.of(dossier);
            contexts = dossier.event().contexts();
            known = both(dossier.event().source(), dossier.event().target());
        }
        CorrectionForm form = before.with(fields);
        return take(
                context,
                review -> review.correct(
                        id,
                        form.against(before, contexts, known, Layers.english().actorResolver()),
                        note));
    }

    private static List<StoredActor> both(List<StoredActor> source, List<StoredActor> target) {
        return Stream.concat(source.stream(), target.stream()).toList();
    }
}
