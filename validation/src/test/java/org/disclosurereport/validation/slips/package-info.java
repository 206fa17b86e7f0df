/** Reports with slips drawn from a seed, to measure how often a diagnosis is right. */
package org.disclosurereport.validation.slips;
