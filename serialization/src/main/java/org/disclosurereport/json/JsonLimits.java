package org.disclosurereport.json;

/**
 * How much a reader takes before it refuses: bytes, levels of nesting, problems.
 *
 * <p>For example {@code JsonLimits.standard().withMaxBytes(1 << 20)}. The standard limits are 16
 * MiB, 64 levels and 1000 problems; a real report has some 20 kB and at most 6 levels. They bound
 * the memory that hostile input can use; they don't limit what can be written.
 *
 * <p>Immutable and thread-safe; equality covers every limit.
 */
public final class JsonLimits {
  /** The largest value a limit can have: the largest array that every JVM can make. */
  public static final int MAX = Integer.MAX_VALUE - 9;

  private static final JsonLimits STANDARD = new JsonLimits(16 << 20, 64, 1000);

  private final int maxBytes;
  private final int maxNesting;
  private final int maxProblems;

  private JsonLimits(int maxBytes, int maxNesting, int maxProblems) {
    this.maxBytes = maxBytes;
    this.maxNesting = maxNesting;
    this.maxProblems = maxProblems;
  }

  /** {@return 16 MiB, 64 levels of nesting, 1000 problems} */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /** {@return the largest input, in bytes of UTF-8} */
  public int getMaxBytes() {
    return maxBytes;
  }

  /** {@return the deepest nesting of objects and arrays; the report itself is level 1} */
  public int getMaxNesting() {
    return maxNesting;
  }

  /** {@return after how many problems reading ends} */
  public int getMaxProblems() {
    return maxProblems;
  }

  /**
   * Replaces the limit of size.
   *
   * @param bytes the largest input in bytes, 1 … {@link #MAX}
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is out of range
   */
  public JsonLimits withMaxBytes(int bytes) {
    return new JsonLimits(require("maxBytes", bytes), maxNesting, maxProblems);
  }

  /**
   * Replaces the limit of nesting.
   *
   * @param levels the deepest nesting, 1 … {@link #MAX}
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is out of range
   */
  public JsonLimits withMaxNesting(int levels) {
    return new JsonLimits(maxBytes, require("maxNesting", levels), maxProblems);
  }

  /**
   * Replaces the number of problems after which reading ends.
   *
   * @param problems the number, 1 … {@link #MAX}
   * @return a copy with that limit
   * @throws IllegalArgumentException if the limit is out of range
   */
  public JsonLimits withMaxProblems(int problems) {
    return new JsonLimits(maxBytes, maxNesting, require("maxProblems", problems));
  }

  private static int require(String limit, int value) {
    if (value < 1 || value > MAX) {
      throw new IllegalArgumentException(limit + " must be 1 … " + MAX + ", was " + value);
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonLimits limits
        && maxBytes == limits.maxBytes
        && maxNesting == limits.maxNesting
        && maxProblems == limits.maxProblems;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * maxBytes + maxNesting) + maxProblems;
  }

  /** {@return the limits as text, such as {@code maxBytes=1024, maxNesting=64, maxProblems=9}} */
  @Override
  public String toString() {
    return "maxBytes=" + maxBytes + ", maxNesting=" + maxNesting + ", maxProblems=" + maxProblems;
  }
}
