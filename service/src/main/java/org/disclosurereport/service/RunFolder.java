package org.disclosurereport.service;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Everything that a run of the service has on disk, uploads and batches, in one folder that only its user can read. The folder holds a file
 * that is locked while the run lives; whatever ends the run ends the lock, so the next run knows what was left and deletes it.
 */
@Component
final class RunFolder implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Log LOG = LogFactory.getLog(RunFolder.class);
    private static final String PREFIX = "disclosure-report-service-";
    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel lock;
    /** Empty; Tomcat would make one elsewhere. */
    private final Path documents;

    RunFolder() throws IOException {
        root = Files.createTempDirectory(PREFIX);
        lock = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        documents = folder("documents");
        deleteLeft();
    }

    /** Makes a folder within. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** Parts of forms that don't stay in memory are below, too. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setBaseDirectory(root.resolve("tomcat").toFile());
        factory.setDocumentRoot(documents.toFile());
    }

    private void deleteLeft() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(root.getParent())) {
            folders = all.filter(each -> each.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path folder : folders) {
            try {
                if (isLeft(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            } catch (IOException e) {
                LOG.warn("what an earlier run left can't be deleted: " + folder);
            }
        }
    }

    /** A run that has not yet locked its folder is alive, and so is this one. */
    private boolean isLeft(Path folder) throws IOException {
        Path other = folder.resolve(LOCK);
        if (folder.equals(root)
                || Files.notExists(other)
                || !Files.getOwner(folder).equals(Files.getOwner(root))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(other, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // of a run in this process
        }
    }

    @PreDestroy
    void delete() throws IOException {
        lock.close();
        FileSystemUtils.deleteRecursively(root);
    }
}
