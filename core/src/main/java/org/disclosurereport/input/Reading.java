package org.disclosurereport.input;

import java.util.List;
import java.util.Objects;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.form.Cell;

/**
 * What there is to know about the reading of a document, for those who pass it on without reading documents themselves.
 *
 * <p>{@code documents} implements these types; {@code serialization} writes them as JSON, and neither knows the other. For example the
 * issue {@code label-misprinted} at page 3, table 2, line 11. It models no document. Stateless; the types are immutable and thread-safe.
 */
public final class Reading {
    private Reading() {}

    /** A place in a document. Everything counts from 1; 0 means that there is no such thing or that it isn't known. */
    public interface Place {
        /** {@return the page, or the sheet of a workbook} */
        int getPage();

        /** {@return the table in the document} */
        int getTable();

        /** {@return the line: within a table its row} */
        int getLine();

        /** {@return the cell within its line} */
        int getCell();

        /**
         * Gives a place.
         *
         * @param page the page
         * @param table the table
         * @param line the line
         * @param cell the cell
         * @return the place
         */
        static Place of(int page, int table, int line, int cell) {
            return new PlainPlace(page, table, line, cell);
        }
    }

    /** Where a cell of the form was read, and how sure that is. */
    public interface Source {
        /** {@return where it is in the document} */
        Place getPosition();

        /** {@return what is printed there} */
        String getPrinted();

        /** {@return how sure the reading is, such as {@code UNSURE}} */
        String getCertaintyName();
    }

    /** One thing to know about a reading. */
    public interface Issue {
        /** {@return the stable id of its kind, such as {@code label-misprinted}} */
        String getKindId();

        /** {@return how much it weighs: {@code NOTE}, {@code DOUBT} or {@code FAILURE}} */
        String getWeightName();

        /** {@return where in the document} */
        Place getPosition();

        /** {@return the cells it is about, in form order; empty when it is about none} */
        List<Cell> getCells();

        /** {@return what is to say, without the place} */
        LocalizedText getMessage();

        /**
         * Gives an issue that was found elsewhere.
         *
         * @param kindId the stable id of its kind
         * @param weightName how much it weighs
         * @param place where in the document
         * @param cells the cells it is about
         * @param message what is to say
         * @return the issue
         */
        static Issue of(String kindId, String weightName, Place place, List<Cell> cells, LocalizedText message) {
            return new PlainIssue(kindId, weightName, place, List.copyOf(cells), message);
        }
    }

    private record PlainPlace(int getPage, int getTable, int getLine, int getCell) implements Place {
        PlainPlace {
            if (Math.min(Math.min(getPage, getTable), Math.min(getLine, getCell)) < 0) {
                throw new IllegalArgumentException("page, table, line and cell must be 0 or more, were " + getPage
                        + ", " + getTable + ", " + getLine + ", " + getCell);
            }
        }
    }

    private record PlainIssue(
            String getKindId, String getWeightName, Place getPosition, List<Cell> getCells, LocalizedText getMessage)
            implements Issue {
        PlainIssue {
            Objects.requireNonNull(getKindId, "kindId");
            Objects.requireNonNull(getWeightName, "weightName");
            Objects.requireNonNull(getPosition, "place");
            Objects.requireNonNull(getMessage, "message");
        }
    }
}
