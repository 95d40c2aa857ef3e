package org.chancery.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that this process may read and not write, until it is closed. */
final class ReadOnlyFolder implements AutoCloseable {

    private final Path folder;
    private final boolean mounted;

    /** Takes the right to write away; from a superuser, whom rights do not bind, by mounting the folder for reading. */
    ReadOnlyFolder(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        this.mounted = isWritten()
                && run("mount", "--bind", folder.toString(), folder.toString())
                && run("mount", "-o", "remount,ro,bind", folder.toString());
        assumeTrue(!isWritten(), "this process may write everywhere, and may not mount");
    }

    private boolean isWritten() throws IOException {
        try {
            Files.delete(Files.createTempFile(folder, "try", ""));
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", folder.toString());
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
