package org.disclosurereport.service;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes documents out of requests: files or the field {@code report} of a form, or the body itself. Thread-safe. */
@Component
final class Uploads {
    /** The field of a form that holds a report as JSON. */
    static final String FIELD = "report";

    /** Where what is over the size for memory waits for its answer. */
    static final String FOLDER = "uploads";

    private static final int IN_MEMORY = 1 << 18;
    private static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "report";

    private final ServiceProperties properties;
    private final Path folder;

    Uploads(ServiceProperties properties, RunFolder folder) throws IOException {
        this.properties = properties;
        this.folder = folder.folder(FOLDER);
    }

    /** The one document of a request. */
    Upload one(HttpServletRequest request) throws IOException {
        return one(request, properties.maxUpload().toBytes());
    }

    /** The one document of a request, with a limit of its own. */
    Upload one(HttpServletRequest request, long max) throws IOException {
        List<Upload> all = all(request, max);
        if (all.size() > 1) {
            throw ProblemException.of(ProblemKind.ONE_DOCUMENT);
        }
        return all.get(0);
    }

    /** Every document of a request, at least one. */
    List<Upload> all(HttpServletRequest request) throws IOException {
        return all(request, properties.maxUpload().toBytes());
    }

    private List<Upload> all(HttpServletRequest request, long max) throws IOException {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<Upload> all = form == null ? List.of(ofBody(request, max)) : ofForm(form, max);
        if (all.isEmpty()) {
            throw ProblemException.of(ProblemKind.NO_DOCUMENT);
        }
        return all;
    }

    private static List<Upload> ofForm(MultipartHttpServletRequest form, long max) {
        List<Upload> all = new ArrayList<>();
        for (List<MultipartFile> files : form.getMultiFileMap().values()) {
            for (MultipartFile file : files) {
                String name = file.getOriginalFilename();
                // A browser sends a nameless one where none was chosen.
                if (name == null || name.isEmpty() && file.isEmpty()) {
                    continue;
                }
                requireSize(file.getSize(), max);
                all.add(Upload.of(name(name), file));
            }
        }
        String[] fields = form.getParameterValues(FIELD);
        for (String field : fields == null ? new String[0] : fields) {
            all.add(Upload.of(FIELD + ".json", field.getBytes(StandardCharsets.UTF_8)));
        }
        return all;
    }

    private Upload ofBody(HttpServletRequest request, long max) throws IOException {
        String name = name(Requests.parameter(request, "name").orElse(NAMELESS));
        InputStream body = request.getInputStream();
        byte[] start = body.readNBytes(IN_MEMORY);
        if (start.length == 0) {
            throw ProblemException.of(ProblemKind.NO_DOCUMENT);
        }
        if (start.length < IN_MEMORY) {
            requireSize(start.length, max);
            return Upload.of(name, start);
        }
        Path file = Files.createTempFile(folder, "", null);
        Upload upload = new Upload(name, () -> Files.newInputStream(file), file);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            long size = start.length;
            byte[] part = new byte[1 << 16];
            for (int n = body.read(part); n >= 0; n = body.read(part)) {
                size += n;
                requireSize(size, max);
                out.write(part, 0, n);
            }
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private static void requireSize(long size, long max) {
        if (size > max) {
            throw ProblemException.of(ProblemKind.TOO_LARGE, Map.of("max", max));
        }
    }

    /** The last part of a path, not too long; some browsers send the whole path. */
    private static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = last.isBlank() ? NAMELESS : last;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
