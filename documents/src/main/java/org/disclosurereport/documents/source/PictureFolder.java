package org.disclosurereport.documents.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.source.PictureSource.Bytes;

/**
 * The folder of a page, where the pictures are that it shows. Nothing is ever fetched from a network, nor from anywhere but that folder and
 * those in it, whatever links and names lead out of it: a page is somebody else's, and must not make this read other files. Immutable.
 */
public final class PictureFolder {
    /** No folder: the page came from a stream. */
    public static final PictureFolder NONE = new PictureFolder(Optional.empty());

    private static final LocalizedText NETWORK =
            LocalizedText.of("在网络上，程序不从网络读取", "on a network, which is never read from");
    private static final LocalizedText OUTSIDE = LocalizedText.of("不在网页所在文件夹内", "outside of the page's folder");
    private static final LocalizedText ABSENT = LocalizedText.of("没有与网页一同提供", "not given along with the page");
    private static final LocalizedText LARGE = LocalizedText.of("文件过大", "too large");

    private static final Pattern NETWORKS = Pattern.compile("(?i)//|(https?|ftp):");
    /** Another kind of address, or a drive of Windows. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*:");

    private final Optional<Path> folder;

    private PictureFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * {@return a folder}
     *
     * @param folder the folder
     */
    public static PictureFolder of(Path folder) {
        return new PictureFolder(Optional.of(folder));
    }

    /**
     * {@return a picture beside a page}
     *
     * @param address the address as the page has it
     * @param budget what reading it may use; charged
     */
    public Bytes find(String address, Budget budget) {
        String slashed = address.strip().replace('\\', '/');
        if (NETWORKS.matcher(slashed).lookingAt()) {
            return new Bytes.Left(NETWORK);
        }
        if (SCHEME.matcher(slashed).lookingAt()) {
            return new Bytes.Left(OUTSIDE);
        }
        if (folder.isEmpty()) {
            return new Bytes.Left(ABSENT);
        }
        try {
            String name = URLDecoder.decode(
                    slashed.replaceFirst("[?#].*", "").replaceAll("[+]", "%2B"), StandardCharsets.UTF_8);
            Path root = folder.get().toRealPath();
            Path within = Path.of(name);
            if (within.isAbsolute() || !root.resolve(within).normalize().startsWith(root)) {
                return new Bytes.Left(OUTSIDE);
            }
            if (!Files.isRegularFile(root.resolve(within))) {
                return new Bytes.Left(ABSENT);
            }
            // A link within the folder may lead out of it.
            Path file = root.resolve(within).toRealPath();
            return file.startsWith(root) ? read(file, budget) : new Bytes.Left(OUTSIDE);
        } catch (IOException | InvalidPathException e) {
            return new Bytes.Left(ABSENT);
        } catch (IllegalArgumentException e) {
            return new Bytes.Left(OUTSIDE);
        }
    }

    private static Bytes read(Path file, Budget budget) throws IOException {
        long most = budget.limits().getMaxBytes();
        if (Files.size(file) > most) {
            return new Bytes.Left(LARGE);
        }
        budget.useMemory(Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 9L, most + 1));
            budget.useSteps(content.length);
            return content.length > most ? new Bytes.Left(LARGE) : new Bytes.Found(content);
        }
    }
}
