package org.disclosurereport.documents.writing.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes an outline (a Type 2 charstring, Adobe Technical Note 5177) with its subroutines in the places where they are called, so that it
 * needs none. For one outline.
 */
final class CharString {
    private static final int MAX_DEPTH = 10;
    private static final int MAX_SIZE = 1 << 16;

    private static final int CALL = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int END = 14;
    private static final int CALL_GLOBAL = 29;
    private static final int FIRST_FLEX = 34;

    private final Subroutines own;
    private final int ownCount;
    private final Subroutines global;
    private final int globalCount;
    private final Deque<Operand> operands = new ArrayDeque<>();
    private byte[] out = new byte[0];
    private int stems;
    private boolean ended;

    /** Subroutines by their place. */
    @FunctionalInterface
    interface Subroutines {
        ByteBuffer get(int place) throws IOException;
    }

    /** A number that is waiting for its operator, and where it is written. */
    private record Operand(int value, int at) {}

    CharString(Subroutines own, int ownCount, Subroutines global, int globalCount) {
        this.own = own;
        this.ownCount = ownCount;
        this.global = global;
        this.globalCount = globalCount;
    }

    byte[] writtenOut(ByteBuffer program) throws IOException {
        run(program, 0);
        return out;
    }

    private void run(ByteBuffer program, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("subroutines of an outline must nest at most " + MAX_DEPTH + " deep");
        }
        while (program.hasRemaining() && !ended) {
            int start = program.position();
            int first = program.get() & 0xFF;
            if (first >= 32 || first == 28) {
                int at = out.length;
                int value = number(program, first);
                copy(program, start);
                operands.addLast(new Operand(value, at));
                continue;
            }
            switch (first) {
                case CALL -> run(own.get(called(ownCount)), depth + 1);
                case CALL_GLOBAL -> run(global.get(called(globalCount)), depth + 1);
                case RETURN -> {
                    return;
                }
                case 1, 3, 18, 23 -> {
                    stems += operands.size() / 2;
                    finish(program, start);
                }
                case 19, 20 -> {
                    stems += operands.size() / 2;
                    program.position(program.position() + (stems + 7) / 8);
                    finish(program, start);
                }
                case ESCAPE -> {
                    int second = program.get() & 0xFF;
                    if (second != 0 && second < FIRST_FLEX) {
                        throw new IOException("an outline must not compute, had operator 12 " + second);
                    }
                    finish(program, start);
                }
                default -> {
                    finish(program, start);
                    ended = first == END;
                }
            }
        }
    }

    private static int number(ByteBuffer program, int first) {
        if (first == 28) {
            return program.getShort();
        } else if (first < 247) {
            return first - 139;
        } else if (first < 251) {
            return (first - 247) * 256 + (program.get() & 0xFF) + 108;
        } else if (first < 255) {
            return -(first - 251) * 256 - (program.get() & 0xFF) - 108;
        }
        return program.getInt() >> 16;
    }

    /** Takes the number of a subroutine back from what was written. */
    private int called(int count) throws IOException {
        Operand operand = operands.pollLast();
        if (operand == null) {
            throw new IOException("a subroutine of an outline must be called by number");
        }
        out = Arrays.copyOf(out, operand.at());
        return operand.value() + (count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768);
    }

    private void finish(ByteBuffer program, int start) throws IOException {
        copy(program, start);
        operands.clear();
    }

    private void copy(ByteBuffer program, int start) throws IOException {
        int length = program.position() - start;
        if (out.length + length > MAX_SIZE) {
            throw new IOException("an outline must have at most " + MAX_SIZE + " bytes");
        }
        int end = out.length;
        out = Arrays.copyOf(out, end + length);
        program.get(start, out, end, length);
    }
}
