package org.chancery.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBDriver;

/** Starts a class of the tests in a Java process of its own. */
public final class ChildJvm {

    private ChildJvm() {}

    /** Its temporary files lie in {@code temporary}, so that a killed process leaves nothing elsewhere. */
    public static Process start(Path temporary, Class<?> main, String... arguments) throws IOException {
        return start(List.of(), temporary, main, arguments);
    }

    /** The same behind a command that starts it, as {@code nice} would. */
    static Process start(List<String> before, Path temporary, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + Library.FOLDER,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The database's library, unpacked once for all children: unpacking it is most of a start. */
    private static final class Library {

        private static final Path FOLDER = unpack();

        private static Path unpack() {
            String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
            try (InputStream packed =
                    DuckDBDriver.class.getResourceAsStream("/libduckdb_java.so_linux_" + architecture)) {
                Path folder = Files.createTempDirectory("chancery-library");
                Path file = folder.resolve(System.mapLibraryName("duckdb_java"));
                folder.toFile().deleteOnExit();
                if (packed != null && System.getProperty("os.name").equals("Linux")) {
                    Files.copy(packed, file);
                    file.toFile().deleteOnExit();
                }
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
