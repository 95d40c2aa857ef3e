package org.chancery.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The door: {@code chancery VERB}. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news reports and keeps a citable diplomatic record.",
        footer = {"", "Exit codes: 0 done, 1 something could not be done, 2 wrong usage."})
public final class Main {

    /** In the order in which they are listed. */
    private static final List<Class<?>> VERBS = List.of(
            HelpCommand.class,
            AutoComplete.GenerateCompletion.class,
            DemoCommand.class,
            IngestCommand.class,
            ArchiveCommand.class,
            ImportCommand.class,
            WatchCommand.class,
            EventsCommand.class,
            ServeCommand.class,
            ShowCommand.class,
            TimelineCommand.class,
            DyadCommand.class,
            RegistersCommand.class,
            BriefCommand.class,
            WhoCommand.class,
            SearchCommand.class,
            ChangesCommand.class,
            DiffCommand.class,
            ExportCommand.class,
            McpCommand.class,
            VerifyCommand.class,
            LinkCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            UpgradeCommand.class,
            DoctorCommand.class,
            ExplainCommand.class,
            NetworkCommand.class,
            RebuildCommand.class,
            RetractCommand.class,
            StoryCommand.class,
            AcceptCommand.class,
            RejectCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            UndoCommand.class,
            DecisionsCommand.class,
            AccountsCommand.class,
            GoldCommand.class,
            ReadCommand.class,
            StoriesCommand.class,
            ActorsCommand.class,
            CodeCommand.class,
            RelateCommand.class,
            TrainCommand.class,
            TimesCommand.class,
            PlacesCommand.class,
            QuotesCommand.class,
            ModalityCommand.class);

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces.")
    private boolean debug;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Say only what was asked for.")
    private boolean quiet;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, description = "No colours; so does the variable NO_COLOR.")
    private boolean plain;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one verb and answers its exit code. */
    static int run(String... args) {
        boolean colour =
                System.getenv("NO_COLOR") == null && !Arrays.asList(args).contains("--no-color");
        return commandLine(
                        verbs(args),
                        new PrintWriter(Console.out(), true, StandardCharsets.UTF_8),
                        new PrintWriter(Console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        colour ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
                .execute(args);
    }

    /** All verbs, speaking to the two writers. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(VERBS, out, err);
    }

    /** The verb that is asked for, all where none is: to read the options of every verb takes a fifth of a cold start. */
    private static List<Class<?>> verbs(String... args) {
        if (args.length > 0) {
            for (Class<?> verb : VERBS) {
                // Help speaks of the others.
                if (verb != HelpCommand.class
                        && verb != AutoComplete.GenerateCompletion.class
                        && verb.getAnnotation(Command.class).name().equals(args[0])) {
                    return List.of(verb);
                }
            }
        }
        return VERBS;
    }

    private static CommandLine commandLine(List<Class<?>> verbs, PrintWriter out, PrintWriter err) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        verbs.forEach(line::addSubcommand);
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(main::report);
    }

    private int report(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (debug) {
            error.printStackTrace(err);
        }
        if (error instanceof ChanceryException known) {
            err.println("chancery: " + known.getMessage() + " (" + known.remedy() + ")");
            return known.code().exitCode();
        }
        Throwable cause = error instanceof UncheckedIOException unchecked ? unchecked.getCause() : error;
        if (cause instanceof FileSystemException file) {
            String reason = file.getReason();
            String why =
                    reason != null ? reason : file instanceof NoSuchFileException ? "there is none" : "no right to it";
            err.println("chancery: " + file.getFile() + " cannot be read or written: " + why
                    + " (check the name, the rights and the space there)");
            return ErrorCode.ENVIRONMENT.exitCode();
        }
        err.println("chancery: unexpected " + error + " (run again with --debug and report it)");
        return 1;
    }
}
