package org.disclosurereport.examples.spark;

import java.io.Serializable;

/**
 * A line of the input that is to hold a report.
 *
 * @param input the number of its file in the order of the input
 * @param file the file's name
 * @param line the line's number, from 1; 0 stands for a file that holds no report at all
 * @param json the line without its line feed
 */
record ReportLine(int input, String file, int line, byte[] json) implements Serializable {
    private static final long serialVersionUID = 1L;
}
