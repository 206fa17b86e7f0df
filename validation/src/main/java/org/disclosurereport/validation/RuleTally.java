package org.disclosurereport.validation;

import org.immutables.value.Value;

/**
 * How often a rule was satisfied, violated and undecided in one report; all 0 where it doesn't apply.
 *
 * <p>Immutable and thread-safe; equality covers every field.
 */
@Value.Immutable
public interface RuleTally {
  /**
   * {@return the rule's stable id}
   */
  String getRuleId();

  /**
   * {@return the number of places where it holds}
   */
  int getSatisfied();

  /**
   * {@return the number of places where it doesn't, waived ones included}
   */
  int getViolated();

  /**
   * {@return the number of places where it is left open}
   */
  int getUndecided();
}
