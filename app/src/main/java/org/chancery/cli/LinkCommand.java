package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.event.coded.RecordLinker;
import org.chancery.event.coref.WordLinker;
import org.chancery.event.identity.EventLinker;
import org.chancery.event.story.StoryGatherer;
import org.chancery.wire.LinkJson;
import org.chancery.wire.RecordLinkJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery link}: the filter that joins mentions to events of the real world. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Joins mentions to events: {id, text, date, outlet, story, mentions[]} in,",
            "{id, mentions: [{id, event}]} out, a JSON object a line; whole mentions come back whole.",
            "The whole input is read first."
        },
        footer = {
            "",
            "Example:",
            "  chancery code --keep < reports.jsonl | chancery stories --keep | chancery link --keep"
        })
final class LinkCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Option(
            names = "--records",
            description = {
                "Join coded records that have no text:",
                "{id, document, sentence, date, cameo, tense, source[], target[]} in, {id, event} out."
            })
    private boolean records;

    @Override
    public Integer call() throws Exception {
        if (records) {
            return options.all(new RecordLinkJson(new RecordLinker())::answer);
        }
        return options.all(new LinkJson(new EventLinker(), new WordLinker(new StoryGatherer()))::answer);
    }
}
