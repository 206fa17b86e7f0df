package org.disclosurereport.documents;

import java.util.Map;
import org.disclosurereport.LocalizedText;

/** How limits follow from memory: half of the heap is for what documents keep, an equal share for each. */
final class HeapShare {
    /** What is not for documents: the program, its reports and results. */
    private static final int PARTS_OF_HEAP = 2;

    private static final LocalizedText BASIS =
            LocalizedText.of("，按内存 {heap} MB、同时读取 {jobs} 份推算", ", for a heap of {heap} MB and {jobs} at a time");

    private HeapShare() {}

    static ReadLimits limits(long heap, int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be 1 or more, was " + jobs);
        }
        ReadLimits largest = ReadLimits.builder().build();
        long share = heap / PARTS_OF_HEAP / jobs;
        if (share >= largest.getMaxMemory()) {
            return largest;
        }
        double part = Math.max(1, share) / (double) largest.getMaxMemory();
        return ReadLimits.builder()
                .maxBytes(scaled(largest.getMaxBytes(), part))
                .maxMemory(scaled(largest.getMaxMemory(), part))
                .maxCells((int) scaled(largest.getMaxCells(), part))
                .maxPixels(scaled(largest.getMaxPixels(), part))
                .maxCharacters((int) scaled(largest.getMaxCharacters(), part))
                .basis(BASIS.fill(Map.of("heap", heap >> 20, "jobs", jobs)))
                .build();
    }

    private static long scaled(long limit, double part) {
        return Math.max(1, (long) (limit * part));
    }
}
