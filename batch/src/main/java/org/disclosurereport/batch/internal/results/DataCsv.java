package org.disclosurereport.batch.internal.results;

import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.batch.data.DataTable;

/** The rows of a table of data as CSV. Not thread-safe. */
public final class DataCsv implements DataWriter {
    private final CsvText text = new CsvText();
    private final DataTable table;

    public DataCsv(DataTable table) {
        this.table = table;
    }

    @Override
    public byte[] header() {
        return CsvText.header(table.getHeads());
    }

    @Override
    public void report(ReadReport read) {
        table.getRows(read)
                .forEach(row ->
                        text.row(row.stream().map(CsvText::guardUnlessNumber).toList()));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public void backTo(int length) {
        text.backTo(length);
    }

    @Override
    public byte[] toBytes() {
        return text.toBytes();
    }
}
