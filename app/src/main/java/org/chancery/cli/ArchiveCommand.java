package org.chancery.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery archive}: hands the work to Apache Spark, in a process of its own. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Reads, codes and joins archives of reports on Apache Spark, into a folder of Parquet.",
        footer = {
            "",
            "Needs the module for Spark: mvn -Pspark -DskipTests package. A run that is cut off goes on where it was.",
            "",
            "Examples:",
            "  chancery archive CC-NEWS-2024*.warc.gz --output news-2024 --master local[2]",
            "  chancery import news-2024 --record news.duckdb"
        })
final class ArchiveCommand implements Callable<Integer> {

    /** What Spark must be let into on Java 17; its own launcher says the same. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.lang.reflect",
            "java.base/java.io",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/jdk.internal.ref",
            "java.base/sun.nio.ch",
            "java.base/sun.nio.cs",
            "java.base/sun.security.action",
            "java.base/sun.util.calendar");

    @Mixin
    private ArchiveOptions options = new ArchiveOptions();

    @Option(names = "--master", paramLabel = "URL", description = "Spark master (default: ${DEFAULT-VALUE}).")
    private String master = "local[*]";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path module = module();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Djdk.reflect.useDirectMethodHandle=false",
                // While one thread collects, no task works: all cores collect.
                "-XX:+UseParallelGC",
                "-Duser.timezone=UTC",
                "-Xmx" + System.getenv().getOrDefault("CHANCERY_SPARK_HEAP", "3g"),
                "-cp",
                module.resolve("chancery-spark.jar") + File.pathSeparator + module.resolve("lib") + File.separator
                        + "*",
                "org.chancery.spark.Archive",
                "--master",
                master));
        command.addAll(options.words());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** The folder with the module's jar and Spark: beside this jar's module, or where CHANCERY_SPARK says. */
    private static Path module() {
        String named = System.getenv("CHANCERY_SPARK");
        Path folder = named != null ? Path.of(named) : beside();
        if (!Files.isRegularFile(folder.resolve("chancery-spark.jar"))) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "there is no chancery-spark.jar in " + folder,
                    "build it with: mvn -Pspark -DskipTests package; or name its folder in CHANCERY_SPARK");
        }
        return folder;
    }

    private static Path beside() {
        try {
            Path jar = Path.of(ArchiveCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling(Path.of("..", "..", "spark", "target")).normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
