package org.disclosurereport.documents.recognition;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.documents.recognition.words.FormLabels;
import org.disclosurereport.documents.recognition.words.Label.BlockLabel;
import org.disclosurereport.documents.recognition.words.Label.ResultLabel;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.Section;
import org.jspecify.annotations.Nullable;

/** Table 四 is open: values belong to the block and the column whose labels stood last. */
final class OpenChallenges extends OpenTable {
    private final FoundTables tables;
    private @Nullable ChallengeReading values;
    private @Nullable BlockLabel block;
    private @Nullable ResultLabel result;

    OpenChallenges(FoundTables tables) {
        this.tables = tables;
    }

    @Override
    Section section() {
        return Section.CHALLENGES;
    }

    /** What follows belongs to a block, until another label says otherwise. */
    void block(BlockLabel label) {
        block = label;
        tables.blocks().add(label);
        result = null;
    }

    /** What follows belongs to a column. */
    void result(ResultLabel label) {
        result = label;
    }

    /** Values that follow are others than those before. */
    void end() {
        values = null;
    }

    @Override
    void value(Token token) {
        if (values == null) {
            if (token.isEmpty() && block == null) {
                return;
            }
            values = begin(token, false);
        }
        values.tokens().add(token);
    }

    /** The values of a row of a real table. */
    void row(Token first, List<Token> cells) {
        begin(first, true).tokens().addAll(cells);
        tables.touch(first);
    }

    private ChallengeReading begin(Token first, boolean solid) {
        ChallengeReading reading = new ChallengeReading(
                block == null ? null : block.block(), result == null ? null : result.column(), first.place(), solid);
        tables.add(reading);
        return reading;
    }

    @Override
    boolean isNearHead(Token token) {
        Optional<BlockLabel> near = FormLabels.get().nearBlock(token.folded());
        near.ifPresent(label -> {
            block(label);
            end();
        });
        return near.isPresent();
    }

    /** Values that can't be parted: nobody knows what they are, but they are there. */
    @Override
    boolean takesText(Token token) {
        boolean digits = block != null && token.text().chars().anyMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            value(token);
        }
        return digits;
    }

    @Override
    boolean endsAtProse() {
        return values != null;
    }
}
