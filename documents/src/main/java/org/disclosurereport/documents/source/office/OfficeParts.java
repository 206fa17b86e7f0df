package org.disclosurereport.documents.source.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/**
 * The XML parts of an Office file in memory.
 *
 * <p>Every entry is inflated and counted, those that aren't kept too, and the first byte over the limit stops it: an
 * archive that inflates without bound is never in memory, however many entries it spreads that over. Archives within
 * the archive aren't opened.
 */
public final class OfficeParts {
    private final Map<String, byte[]> parts;
    private final int pictures;

    private OfficeParts(Map<String, byte[]> parts, int pictures) {
        this.parts = parts;
        this.pictures = pictures;
    }

    /**
     * {@return the parts of a file}
     *
     * @param bytes the whole document
     * @param budget what they may use
     * @throws UnreadableDocumentException if the archive is encrypted, damaged or over a limit
     */
    public static OfficeParts of(byte[] bytes, Budget budget) throws UnreadableDocumentException {
        ZipListing listing = ZipListing.of(bytes);
        if (listing.encrypted()) {
            throw Refusal.encrypted();
        }
        if (!listing.complete()) {
            throw truncated();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return inflate(zip, budget.limits().getMaxInflatedBytes());
        } catch (EOFException e) {
            throw truncated();
        } catch (IOException | RuntimeException e) {
            throw Refusal.broken("压缩包已损坏", "its ZIP archive is damaged");
        }
    }

    private static OfficeParts inflate(ZipInputStream zip, long max) throws IOException, UnreadableDocumentException {
        Map<String, byte[]> parts = new HashMap<>();
        int pictures = 0;
        long inflated = 0;
        byte[] buffer = new byte[8192];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = key(entry.getName());
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                inflated += read;
                if (inflated > max) {
                    throw Refusal.limit("maxInflatedBytes", max);
                }
                if (xml) {
                    kept.write(buffer, 0, read);
                }
            }
            if (xml && parts.putIfAbsent(name, kept.toByteArray()) != null) {
                throw new ZipException("two parts of one name");
            }
            pictures += name.contains("/media/") ? 1 : 0;
        }
        return new OfficeParts(parts, pictures);
    }

    /**
     * {@return whether a part of custom XML mentions a text, such as a namespace}
     *
     * @param text the text
     */
    public boolean contains(String text) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("customxml/"))
                .anyMatch(part -> new String(part.getValue(), StandardCharsets.UTF_8).contains(text));
    }

    private static UnreadableDocumentException truncated() {
        return Refusal.broken("压缩包不完整", "its ZIP archive is truncated");
    }

    /**
     * {@return the content of a part; names differ neither by case nor by a slash at the start}
     *
     * @param name the name of the part
     */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** {@return how many pictures and other media it holds} */
    public int pictures() {
        return pictures;
    }

    /**
     * {@return the part that a file's own relationships name as its document; another when they don't}
     *
     * @param otherwise the other
     * @param budget what reading them may use
     * @throws UnreadableDocumentException if the part is not well-formed XML, or over a limit
     */
    public String document(String otherwise, Budget budget) throws UnreadableDocumentException {
        return relationships("", budget).values().stream()
                .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                .map(Relationship::target)
                .filter(target -> part(target).isPresent())
                .findFirst()
                .orElse(otherwise);
    }

    /**
     * {@return what a part refers to within the file, by id; what lies outside the file is left out}
     *
     * @param part the name of the part
     * @param budget what reading them may use
     * @throws UnreadableDocumentException if the part is not well-formed XML, or over a limit
     */
    public Map<String, Relationship> relationships(String part, Budget budget) throws UnreadableDocumentException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relationship> relationships = new HashMap<>();
        byte[] content = parts.get(key(name));
        if (content == null) {
            return relationships;
        }
        XmlEvents events = XmlEvents.of(content, name, budget);
        while (events.advance()) {
            if (events.isStart()
                    && events.name().equals("Relationship")
                    && !events.attribute("TargetMode").equals("External")) {
                String target = resolve(part.substring(0, slash), events.attribute("Target"));
                relationships.put(events.attribute("Id"), new Relationship(events.attribute("Type"), target));
            }
        }
        return relationships;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /**
     * A part that another refers to.
     *
     * @param type the address that names the kind of relationship
     * @param target the name of the part
     */
    public record Relationship(String type, String target) {}
}
