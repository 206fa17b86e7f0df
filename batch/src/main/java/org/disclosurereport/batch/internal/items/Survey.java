package org.disclosurereport.batch.internal.items;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.disclosurereport.batch.BatchInput;
import org.disclosurereport.batch.internal.items.ReportFiles.Entry;

/**
 * What the input is before it is read: how many files, how large, and a digest of their names, sizes and times.
 *
 * @param parts what each name stands for, in their order
 */
public record Survey(List<Part> parts) {
    /** Of what is no regular file. */
    private static final long UNKNOWN = -1;

    /**
     * What a name stands for.
     *
     * @param name the name
     * @param files how many files
     * @param bytes how many bytes they have, or -1 if that can't be known
     * @param digest of the files' names, sizes and times of last change
     */
    public record Part(String name, long files, long bytes, String digest) {
        /** Whether it is the same when it is looked at again. */
        public boolean isLasting() {
            return bytes != UNKNOWN;
        }
    }

    /** Looks at every file, without opening any. */
    public static Survey of(BatchInput input, List<Path> skipped) {
        List<Part> parts = new ArrayList<>();
        for (String name : input.getNames()) {
            parts.add(part(name, skipped, input.isSingle()));
        }
        return new Survey(List.copyOf(parts));
    }

    private static Part part(String name, List<Path> skipped, boolean single) {
        MessageDigest digest = sha256();
        long files = 0;
        long bytes = 0;
        ReportFiles entries = new ReportFiles(List.of(name), skipped, single);
        for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
            files++;
            long size = entry.whyNotRead() == null ? look(entry, digest) : 0;
            digest.update((entry.name() + '\n').getBytes(StandardCharsets.UTF_8));
            bytes = size == UNKNOWN || bytes == UNKNOWN ? UNKNOWN : bytes + size;
        }
        return new Part(name, files, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static long look(Entry entry, MessageDigest digest) {
        Archive.Member member = entry.member();
        if (member != null) {
            digest.update((member.size() + " " + member.checksum() + " ").getBytes(StandardCharsets.UTF_8));
            return member.size();
        }
        String name = entry.name();
        if (name.equals(BatchInput.STANDARD_INPUT)) {
            return UNKNOWN;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(Path.of(name), BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return UNKNOWN;
            }
            String found = attributes.size() + " " + attributes.lastModifiedTime() + " ";
            digest.update(found.getBytes(StandardCharsets.UTF_8));
            return attributes.size();
        } catch (IOException | InvalidPathException e) {
            return 0; // told when it is read
        }
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How many files there are. */
    public long files() {
        return parts.stream().mapToLong(Part::files).sum();
    }

    /** How many bytes they have, if that can be known. */
    public OptionalLong bytes() {
        return parts.stream().allMatch(Part::isLasting)
                ? OptionalLong.of(parts.stream().mapToLong(Part::bytes).sum())
                : OptionalLong.empty();
    }
}
