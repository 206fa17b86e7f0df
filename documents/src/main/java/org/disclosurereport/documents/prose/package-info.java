/**
 * From the paragraphs of a report's sections to what they state in numbers: breakdowns, figures, the processing fee.
 *
 * <p>Entry point: {@link org.disclosurereport.documents.prose.Narrative}. A sentence is read in three steps. {@link
 * org.disclosurereport.documents.prose.Tokenizer} cuts it into numbers with their units, punctuation, and words of a known
 * sense ({@code words.txt}, and what {@link org.disclosurereport.documents.prose.Compounds} puts together). {@link org.disclosurereport.documents.prose.SentenceReader} finds its clauses, brackets and
 * lists by punctuation and marks alone, so that a word inside a name means nothing. What a clause states is looked up in
 * {@link org.disclosurereport.documents.prose.StatementTable} by the set of its senses: each statement is a line of {@code
 * statements.txt} with an example that the tests run, so that a new wording is one word or one line. Which time it is of says
 * {@link org.disclosurereport.documents.prose.Context}.
 *
 * <p>No number of a sentence about what the form counts is passed over: it is a figure or belongs to a list, is left out
 * for a named reason, or is a doubt ({@link org.disclosurereport.documents.StatementFate}). A sentence costs time linear in
 * its length.
 */
@NullMarked
package org.disclosurereport.documents.prose;

import org.jspecify.annotations.NullMarked;
