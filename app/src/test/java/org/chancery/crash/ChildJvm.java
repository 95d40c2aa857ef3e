package org.chancery.crash;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.library.path=" + Library.UNPACKED.folder(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                Library.UNPACKED.classPath(),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /**
     * The database's library, unpacked once for all children: unpacking its 70 MB would be most of a start.
     *
     * @param classPath that of this process, with the database's classes alone in the place of its archive
     */
    private record Library(Path folder, String classPath) {

        private static final Library UNPACKED = unpack();

        private static Library unpack() {
            String path = System.getProperty("java.class.path");
            if (!System.getProperty("os.name").equals("Linux")) {
                return new Library(Path.of(""), path);
            }
            try {
                Path jar = Path.of(DuckDBDriver.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                String name = "libduckdb_java.so_linux_"
                        + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64");
                Path folder = Files.createTempDirectory("chancery-library");
                Path classes = folder.resolve("duckdb.jar");
                Path library = folder.resolve(System.mapLibraryName("duckdb_java"));
                folder.toFile().deleteOnExit();
                classes.toFile().deleteOnExit();
                library.toFile().deleteOnExit();
                try (ZipFile packed = new ZipFile(jar.toFile());
                        ZipOutputStream kept = new ZipOutputStream(Files.newOutputStream(classes))) {
                    Enumeration<? extends ZipEntry> entries = packed.entries();
                    while (entries.hasMoreElements()) {
                        ZipEntry entry = entries.nextElement();
                        if (entry.getName().equals(name)) {
                            Files.copy(packed.getInputStream(entry), library);
                        } else if (!entry.getName().startsWith("libduckdb")) {
                            kept.putNextEntry(new ZipEntry(entry.getName()));
                            packed.getInputStream(entry).transferTo(kept);
                        }
                    }
                }
                return new Library(folder, path.replace(jar.toString(), classes.toString()));
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
