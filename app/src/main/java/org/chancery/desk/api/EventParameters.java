package org.chancery.desk.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.event.State;
import org.chancery.ontology.PloverType;
import org.chancery.record.ActorPair;
import org.chancery.record.EventFilter;
import org.chancery.view.RegisterKind;
import org.jspecify.annotations.Nullable;

/** The parameters that say which events are asked for; the same wherever events are. */
final class EventParameters {

    private static final List<String> STATES = Arrays.stream(State.values())
            .map(State::label)
            .flatMap(label -> Stream.of(label, label.replace(' ', '_')))
            .distinct()
            .toList();

    /** All of them. */
    static final List<Parameter> ALL = List.of(
            Parameter.text(
                            "source",
                            "Who acts: a country code (RUS), a CAMEO actor code, an actor's id or part of a name.")
                    .repeated(),
            Parameter.text("target", "Who it is done to.").repeated(),
            Parameter.text("actor", "Who takes part, on either side.").repeated(),
            Parameter.text("dyad", "Two actors, in either direction, parted by - or :, as RUS-PRK.")
                    .like("[^-:]+[-:].+"),
            Parameter.text(
                            "type",
                            "PLOVER type (CONSULT), with a mode (CONSULT/visit), or the start of a CAMEO code (04).")
                    .like("[A-Za-z]+(/[A-Za-z_ -]+)?|[0-9]{2,4}")
                    .repeated(),
            Parameter.day("since", "First day, by the event's own date, else that of its first report."),
            Parameter.day("until", "Last day, inclusive."),
            Parameter.choice("state", STATES, "Where it stands in its life.").repeated(),
            Parameter.text("outlet", "Part of the name of an outlet that reports it.")
                    .repeated(),
            Parameter.text("story", "Id of a story.").like("s_[0-9a-f]{16}").repeated(),
            Parameter.text("place", "Name of a place, or the code of its country."),
            Parameter.choice("register", registers(), "A register that it stands in."),
            Parameter.day("as-of", "As the events stood by the reports up to that day, inclusive."),
            Parameter.choice(
                    "history",
                    List.of("yes", "no"),
                    "Whether events told as history only are wanted (standard: yes)."));

    private EventParameters() {}

    static List<String> registers() {
        return Arrays.stream(RegisterKind.values()).map(RegisterKind::label).toList();
    }

    /** The question of a call. */
    static EventFilter filter(Call call) {
        String one = call.joined("actor");
        String other = null;
        String dyad = call.text("dyad");
        if (dyad != null) {
            if (one != null) {
                throw new ChanceryException(
                        ErrorCode.USAGE, "dyad and actor are asked for together", "ask for one of them");
            }
            ActorPair pair = ActorPair.of(dyad);
            one = pair.one();
            other = pair.other();
        }
        for (String type : call.all("type")) {
            check(type);
        }
        return EventFilter.builder()
                .source(call.joined("source"))
                .target(call.joined("target"))
                .one(one)
                .other(other)
                .type(call.joined("type"))
                .since(call.day("since", false))
                .until(call.day("until", true))
                .state(call.joined("state"))
                .outlet(call.joined("outlet"))
                .story(call.joined("story"))
                .history(!"no".equalsIgnoreCase(call.text("history")))
                .build()
                .at(call.text("place"))
                .in(lower(call.text("register")))
                .asOf(call.day("as-of", true));
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void check(String type) {
        String name = type.replaceFirst("/.*", "").toUpperCase(Locale.ROOT);
        if (!Character.isDigit(name.charAt(0))
                && Arrays.stream(PloverType.values())
                        .noneMatch(each -> each.name().equals(name))) {
            throw new ChanceryException(
                    ErrorCode.USAGE,
                    "there is no type " + name,
                    "known are "
                            + String.join(
                                    ", ",
                                    Arrays.stream(PloverType.values())
                                            .map(Enum::name)
                                            .toList()));
        }
    }
}
