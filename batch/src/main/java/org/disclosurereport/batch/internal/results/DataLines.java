package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.internal.items.LineBuffer;
import org.disclosurereport.json.ReportJson;

/** One report per line, as canonical JSON. Not thread-safe. */
public final class DataLines implements DataWriter {
    private final LineBuffer bytes = new LineBuffer();

    @Override
    public byte[] header() {
        return new byte[0];
    }

    @Override
    public void report(ReadReport read) {
        bytes.writeBytes(ReportJson.canonicalBytes(read.getReport()));
        bytes.write('\n');
    }

    @Override
    public int length() {
        return bytes.size();
    }

    @Override
    public void backTo(int length) {
        bytes.backTo(length);
    }

    @Override
    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
