package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of this machine get the rights that Hadoop gives them, without a program started for each. */
@DisabledOnOs(OS.WINDOWS)
class PermissionsAreSetHereTest {

    @TempDir
    Path folder;

    @Test
    void filesAndFoldersHaveTheRightsThatHadoopGives() throws IOException {
        for (String rights : new String[] {"rw-r-----", "rw-------", "rwxr-xr-x"}) {
            assertThat(rights(new LocalFiles(), "ours", rights))
                    .isEqualTo(rights(new LocalFileSystem(), "hadoops", rights))
                    .endsWith(rights);
        }
    }

    /** Of a folder and a file as they are made, and of the file once its rights were set. */
    private String rights(FileSystem files, String name, String rights) throws IOException {
        try (files) {
            files.initialize(URI.create("file:///"), new Configuration());
            Path inside = folder.resolve(name + rights);
            Path file = inside.resolve("part");
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toString());
            try (OutputStream out = files.create(path)) {
                out.write(1);
            }
            String made = of(inside) + of(file);
            files.setPermission(path, FsPermission.valueOf("-" + rights));
            return made + of(file);
        }
    }

    private static String of(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
