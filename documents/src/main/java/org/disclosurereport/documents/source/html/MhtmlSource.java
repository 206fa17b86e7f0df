package org.disclosurereport.documents.source.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.Refusal;

/**
 * A web page in one file (MHTML, RFC 2557): the first page among its parts, read as any other. Its pictures and styles are parts, too, and
 * aren't looked into.
 */
public final class MhtmlSource implements DocumentSource {
    private static final int MAX_DEPTH = 5;
    private static final int MAX_HEADER_CHARACTERS = 1 << 14;
    private static final Pattern PARAMETER =
            Pattern.compile("(?i);\\s*(boundary|charset)\\s*=\\s*(?:\"([^\"]{0,200})\"|([^\\s;]{0,200}))");

    private final HtmlSource pages = new HtmlSource();

    /** Makes a source. */
    public MhtmlSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        // Each byte is a character; what the characters are is for the part to say.
        budget.useMemory(bytes.length);
        byte[] page = page(new String(bytes, StandardCharsets.ISO_8859_1), 0, budget)
                .orElseThrow(() -> Refusal.broken("单个文件网页中没有网页", "the web page in one file has no page"));
        Document document = pages.read(page, budget);
        return new Document(
                DocumentKind.MHTML,
                document.blocks(),
                document.metadata(),
                document.fields(),
                document.pictures(),
                document.issues());
    }

    /** The first page in a part or in its parts. */
    private static Optional<byte[]> page(String part, int depth, Budget budget) {
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
                Optional<byte[]> page = page(part.substring(lineEnd(part, start), end), depth + 1, budget);
                if (page.isPresent()) {
                    return page;
                }
                at = next;
            }
            return Optional.empty();
        }
        if (!kind.startsWith("text/html") && !kind.startsWith("application/xhtml")) {
            return Optional.empty();
        }
        budget.useMemory(2L * part.length());
        byte[] content = decode(part.substring(blank), headers.getOrDefault("content-transfer-encoding", ""));
        return Optional.of(inUnicode(content, parameter(type, "charset")));
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
