package org.disclosurereport.validation.search;

/** Sets of small numbers as bits in an array of longs. */
final class CellMask {
    private CellMask() {}

    static long[] empty(int width) {
        return new long[(width + 63) >>> 6];
    }

    static boolean holds(long[] mask, int number) {
        return (mask[number >>> 6] >>> number & 1) != 0;
    }

    static void add(long[] mask, int number) {
        mask[number >>> 6] |= 1L << number;
    }

    static void remove(long[] mask, int number) {
        mask[number >>> 6] &= ~(1L << number);
    }

    static boolean isEmpty(long[] mask) {
        long any = 0;
        for (long word : mask) {
            any |= word;
        }
        return any == 0;
    }

    /** {@return how many numbers two sets share} */
    static int shared(long[] one, long[] other) {
        int count = 0;
        for (int word = 0; word < one.length; word++) {
            count += Long.bitCount(one[word] & other[word]);
        }
        return count;
    }

    /** {@return the numbers two sets share, ascending} */
    static int[] sharedNumbers(long[] one, long[] other) {
        int[] numbers = new int[shared(one, other)];
        int next = 0;
        for (int word = 0; word < one.length; word++) {
            for (long bits = one[word] & other[word]; bits != 0; bits &= bits - 1) {
                numbers[next++] = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return numbers;
    }
}
