package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.event.story.StoryGatherer;
import org.chancery.wire.StoriesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery stories}: the filter that gathers reports into stories. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Gathers reports into stories: {id, text, date, title} in, {id, story} out, a JSON object a line.",
            "The whole input is read first."
        },
        footer = {"", "Example:", "  chancery read --keep < raw.jsonl | chancery stories"})
final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private FilterOptions options = new FilterOptions();

    @Override
    public Integer call() throws Exception {
        return options.all(new StoriesJson(new StoryGatherer())::answer);
    }
}
