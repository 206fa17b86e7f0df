package org.disclosurereport.documents.source.html;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/** The parts of a web page in one file: its first page, and its pictures by what the page calls them. Nothing is decoded before it is asked for. */
final class MhtmlParts {
    private static final int MAX_DEPTH = 5;
    private static final int MAX_HEADER_CHARACTERS = 1 << 14;
    private static final String ID = "cid:";
    private static final Pattern PARAMETER =
            Pattern.compile("(?i);\\s*(boundary|charset)\\s*=\\s*(?:\"([^\"]{0,200})\"|([^\\s;]{0,200}))");

    private final Budget budget;
    private final Map<String, Part> pictures = new HashMap<>();
    private @Nullable Part page;

    /**
     * A part that isn't made of others.
     *
     * @param headers its headers, by name in lower case
     * @param body what follows them, a byte in each character
     */
    record Part(Map<String, String> headers, String body) {
        private byte[] decoded(Budget budget) {
            budget.useSteps(body.length());
            budget.useMemory(2L * body.length());
            return decode(body, headers.getOrDefault("content-transfer-encoding", ""));
        }

        /** {@return it as a page in UTF-8} What the part says of its encoding holds, whatever the page says. */
        byte[] inUnicode(Budget budget) {
            return MhtmlParts.inUnicode(
                    decoded(budget), parameter(headers.getOrDefault("content-type", ""), "charset"));
        }

        private String location() {
            // Letters beyond ASCII aren't allowed there; who writes them all the same does so in UTF-8.
            return new String(
                    headers.getOrDefault("content-location", "").getBytes(StandardCharsets.ISO_8859_1),
                    StandardCharsets.UTF_8);
        }
    }

    private MhtmlParts(Budget budget) {
        this.budget = budget;
    }

    /** {@return the parts of a file} */
    static MhtmlParts of(String file, Budget budget) {
        MhtmlParts parts = new MhtmlParts(budget);
        parts.add(file, 0);
        return parts;
    }

    /** {@return the first page} */
    Optional<Part> page() {
        return Optional.ofNullable(page);
    }

    /** {@return the part that a page calls by an address; nothing if there is none} */
    Optional<PictureSource> picture(String address) {
        Part part = pictures.get(key(address.strip()));
        if (part == null && page != null) {
            part = pictures.get(key(resolved(page.location(), address.strip())));
        }
        return Optional.ofNullable(part).map(MhtmlParts::source);
    }

    private static PictureSource source(Part part) {
        return (folder, budget) -> {
            try {
                return new PictureSource.Bytes.Found(part.decoded(budget));
            } catch (UnreadableDocumentException e) {
                return PagePictures.undecoded(e);
            }
        };
    }

    /** An address as it is compared: one program escapes what another writes as it is. */
    private static String key(String address) {
        try {
            return URLDecoder.decode(address.replaceAll("[+]", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String resolved(String base, String address) {
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            // Such as one with blanks.
            return base.substring(0, base.lastIndexOf('/') + 1) + address;
        }
    }

    private void add(String part, int depth) {
        budget.useSteps(part.length());
        int blank = bodyStart(part);
        Map<String, String> headers = headers(part.substring(0, Math.min(blank, MAX_HEADER_CHARACTERS)));
        String type = headers.getOrDefault("content-type", "text/plain");
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("multipart/") && depth < MAX_DEPTH) {
            String boundary = "--" + parameter(type, "boundary");
            int at = boundaryAt(part, boundary, blank);
            while (at >= 0) {
                int start = at + boundary.length();
                int next = boundaryAt(part, boundary, start);
                if (part.startsWith("--", start)) {
                    break;
                }
                int end = next < 0 ? part.length() : next;
                add(part.substring(lineEnd(part, start), end), depth + 1);
                at = next;
            }
        } else if (page == null && (kind.startsWith("text/html") || kind.startsWith("application/xhtml"))) {
            page = new Part(headers, part.substring(blank));
        } else if (kind.startsWith("image/") || kind.startsWith("application/octet-stream")) {
            budget.useMemory(part.length() + 3L * Budget.OBJECT_BYTES);
            Part picture = new Part(headers, part.substring(blank));
            String id = headers.getOrDefault("content-id", "").replaceAll("^<|>$", "");
            if (!id.isEmpty()) {
                pictures.putIfAbsent(key(ID + id), picture);
            }
            if (!picture.location().isEmpty()) {
                pictures.putIfAbsent(key(picture.location()), picture);
            }
        }
    }

    /** A boundary begins a line. */
    private static int boundaryAt(String text, String boundary, int from) {
        int at = text.indexOf(boundary, from);
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at = text.indexOf(boundary, at + 1);
        }
        return boundary.length() > 2 ? at : -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Where the headers end with a blank line. */
    private static int bodyStart(String part) {
        int at = 0;
        while (at < part.length()) {
            int end = lineEnd(part, at);
            if (part.substring(at, end).isBlank()) {
                return end;
            }
            at = end;
        }
        return part.length();
    }

    /** Headers by name in lower case; one that goes on in the next line begins that with a blank. */
    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new HashMap<>();
        for (String line : lines.replaceAll("\r?\n[ \t]+", " ").split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String parameter(String header, String name) {
        Matcher matcher = PARAMETER.matcher(header);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            }
        }
        return "";
    }

    private static byte[] decode(String body, String encoding) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            default -> bytes;
        };
    }

    private static byte[] base64(byte[] bytes) {
        try {
            return Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
            throw Refusal.broken("网页部分的 Base64 编码有误", "the Base64 of the page is invalid");
        }
    }

    private static byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '=') {
                decoded.write(bytes[i]);
                continue;
            }
            int after = i + 1;
            while (after < bytes.length && (bytes[after] == ' ' || bytes[after] == '\r')) {
                after++;
            }
            if (after >= bytes.length || bytes[after] == '\n') {
                i = after; // a line that was only broken
                continue;
            }
            int high = Character.digit(bytes[i + 1], 16);
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                decoded.write(high << 4 | low);
                i += 2;
            } else {
                decoded.write('=');
            }
        }
        return decoded.toByteArray();
    }

    /** What the part says of its encoding holds, whatever the page says. */
    private static byte[] inUnicode(byte[] page, String charset) {
        String name = charset.toLowerCase(Locale.ROOT);
        try {
            Charset known = name.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(name);
            return ("\uFEFF" + new String(page, known)).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return page; // none, or one that isn't known: the page says it, or its characters do
        }
    }
}
