package org.disclosurereport.documents.source.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;

/** Lists of numbers in attributes. Stateless. */
final class OfdNumbers {
    private static final String REPEATED = "g";

    private OfdNumbers() {}

    /** {@return the numbers of a list, as many as are needed; what is none is 0} */
    static double[] of(String list, int most) {
        double[] numbers = new double[Math.min(most, list.length() / 2 + 1)];
        int count = 0;
        StringTokenizer tokens = new StringTokenizer(list);
        while (tokens.hasMoreTokens() && count < numbers.length) {
            numbers[count++] = number(tokens.nextToken());
        }
        return Arrays.copyOf(numbers, count);
    }

    /** {@return the distances of a list, in which g 3 5 stands for 5 5 5, as many as are needed} */
    static double[] distances(String list, int most) {
        double[] distances = new double[most];
        int count = 0;
        StringTokenizer tokens = new StringTokenizer(list);
        while (tokens.hasMoreTokens() && count < most) {
            String token = tokens.nextToken();
            if (token.equals(REPEATED) && tokens.countTokens() >= 2) {
                int times = (int) number(tokens.nextToken());
                double distance = number(tokens.nextToken());
                for (int i = 0; i < times && count < most; i++) {
                    distances[count++] = distance;
                }
            } else {
                distances[count++] = number(token);
            }
        }
        // The last distance goes on where the list is too short.
        if (count > 0 && count < most) {
            Arrays.fill(distances, count, most, distances[count - 1]);
        }
        return count == 0 ? new double[0] : distances;
    }

    static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
