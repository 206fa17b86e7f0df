package org.disclosurereport.documents.recognition.words;

/** How many characters must be replaced, dropped or inserted to make one text another (Levenshtein). */
public final class EditDistance {
    private EditDistance() {}

    /** The distance, or anything above {@code most} when it is more than that. */
    public static int of(String left, String right, int most) {
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(row[j - 1], last[j]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            int[] swap = last;
            last = row;
            row = swap;
        }
        return last[right.length()];
    }
}
