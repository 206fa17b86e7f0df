package org.disclosurereport.documents.source.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of an Office file.
 *
 * <p>A part is inflated when it is read, as a stream, and each of its bytes is charged: neither an archive that inflates
 * without bound nor one large part is ever in memory. Parts that nobody reads, such as pictures and archives within the
 * archive, cost nothing.
 */
public final class OfficeParts {
    private static final LocalizedText LINKED = LocalizedText.of("只是链接，不在文件内", "only a link, not in the file");

    private final byte[] bytes;
    private final Map<String, ZipEntryPlace> parts;
    private final int pictures;

    private OfficeParts(byte[] bytes, Map<String, ZipEntryPlace> parts, int pictures) {
        this.bytes = bytes;
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
    public static OfficeParts of(byte[] bytes, Budget budget) {
        ZipListing listing = ZipListing.of(bytes);
        if (listing.encrypted()) {
            throw Refusal.encrypted();
        }
        if (!listing.complete()) {
            throw Refusal.broken("压缩包不完整", "its ZIP archive is truncated");
        }
        if (listing.ambiguous()) {
            throw damaged();
        }
        Map<String, ZipEntryPlace> parts = new HashMap<>();
        int pictures = 0;
        for (Map.Entry<String, ZipEntryPlace> entry : listing.entries().entrySet()) {
            String name = key(entry.getKey());
            budget.useMemory(name.length() + Budget.OBJECT_BYTES);
            if (parts.putIfAbsent(name, entry.getValue()) != null) {
                throw damaged();
            }
            pictures += name.contains("/media/") ? 1 : 0;
        }
        return new OfficeParts(bytes, parts, pictures);
    }

    private static UnreadableDocumentException damaged() {
        return Refusal.broken("压缩包已损坏", "its ZIP archive is damaged");
    }

    /**
     * {@return whether there is a part of a name; names differ neither by case nor by a slash at the start}
     *
     * @param name the name of the part
     */
    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /**
     * {@return the elements and texts of a part}
     *
     * @param name the name of the part
     * @param budget what reading it may use
     * @throws UnreadableDocumentException if there is no such part, or it isn't well-formed XML
     */
    public XmlEvents read(String name, Budget budget) {
        ZipEntryPlace place = parts.get(key(name));
        if (place == null) {
            throw Refusal.broken("缺少 " + name, "has no " + name);
        }
        try {
            return XmlEvents.of(PartStream.of(bytes, place, budget), name, budget);
        } catch (IOException e) {
            throw damaged();
        }
    }

    /**
     * {@return where the bytes of a picture come from that is a part of the file}
     *
     * @param part the name of the part; null if the file refers to none
     */
    public PictureSource picture(@Nullable String part) {
        ZipEntryPlace place = part == null ? null : parts.get(key(part));
        if (place == null) {
            return (folder, budget) -> new PictureSource.Bytes.Left(LINKED);
        }
        return (folder, budget) -> {
            try (PartStream content = PartStream.of(bytes, place, budget)) {
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                byte[] buffer = new byte[8192];
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    budget.useMemory(read);
                    whole.write(buffer, 0, read);
                    content.endToken();
                }
                return new PictureSource.Bytes.Found(whole.toByteArray());
            } catch (IOException e) {
                throw damaged();
            }
        };
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
    public String document(String otherwise, Budget budget) {
        return relationships("", budget).values().stream()
                .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                .map(Relationship::target)
                .filter(this::has)
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
    public Map<String, Relationship> relationships(String part, Budget budget) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relationship> relationships = new HashMap<>();
        if (!has(name)) {
            return relationships;
        }
        XmlEvents events = read(name, budget);
        while (events.advance()) {
            if (events.isStart()
                    && events.name().equals("Relationship")
                    && !events.attribute("TargetMode").equals("External")) {
                String target = resolve(part.substring(0, slash), events.attribute("Target"));
                budget.useMemory(2L * target.length() + Budget.OBJECT_BYTES);
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
