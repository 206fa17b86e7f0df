package org.disclosurereport.documents.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word or Excel file by its parts. A fuzzer that changes the bytes of a ZIP makes broken ZIPs and nothing else; so an
 * input stands for one part of a whole file: its first byte says which, unless it begins as XML does; that is the main
 * part. An input that is a ZIP itself is taken as it is.
 */
public final class OfficeFile {
    private final Map<String, byte[]> parts;
    private final List<String> names;
    private final String main;

    private OfficeFile(Map<String, byte[]> parts, String main) {
        this.parts = parts;
        this.names = new ArrayList<>(parts.keySet());
        this.main = main;
    }

    /**
     * Takes a file apart.
     *
     * @param file the file
     * @param main the name of the part that holds the text or the cells
     * @return its parts
     */
    public static OfficeFile of(byte[] file, String main) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OfficeFile(parts, main);
    }

    /** {@return the inputs that stand for this file, one for each of its parts} */
    public List<byte[]> inputs() {
        List<byte[]> inputs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            byte[] part = parts.get(names.get(i));
            inputs.add(names.get(i).equals(main) ? part : withFirst(i, part));
        }
        return inputs;
    }

    /**
     * {@return the file that an input stands for}
     *
     * @param input a ZIP, the main part, or the number of a part and the part
     */
    public byte[] file(byte[] input) {
        if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
            return input;
        }
        boolean isMain = input.length == 0 || input[0] == '<';
        return isMain
                ? with(main, input)
                : with(names.get((input[0] & 0xff) % names.size()), Arrays.copyOfRange(input, 1, input.length));
    }

    private byte[] with(String name, byte[] part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String each : names) {
                zip.putNextEntry(new ZipEntry(each));
                zip.write(each.equals(name) ? part : parts.get(each));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withFirst(int number, byte[] part) {
        byte[] input = new byte[part.length + 1];
        input[0] = (byte) number;
        System.arraycopy(part, 0, input, 1, part.length);
        return input;
    }
}
