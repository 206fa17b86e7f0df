package org.disclosurereport.documents.recognition;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.recognition.words.Token;
import org.disclosurereport.form.ChallengeBlock;
import org.disclosurereport.form.ChallengeColumn;
import org.jspecify.annotations.Nullable;

/** A group of values of table 四 as it stands in a document: all blocks, one block, or one cell. */
final class ChallengeReading {
    private final @Nullable ChallengeBlock block;
    private final @Nullable ChallengeColumn column;
    private final SourcePlace place;
    private final boolean solid;
    private final List<Token> tokens = new ArrayList<>();

    ChallengeReading(
            @Nullable ChallengeBlock block, @Nullable ChallengeColumn column, SourcePlace place, boolean solid) {
        this.block = block;
        this.column = column;
        this.place = place;
        this.solid = solid;
    }

    /** The block whose label stands last before the values; null when none does. */
    @Nullable
    ChallengeBlock block() {
        return block;
    }

    /** The column whose label stands last before the values; null when none does. */
    @Nullable
    ChallengeColumn column() {
        return column;
    }

    SourcePlace place() {
        return place;
    }

    boolean solid() {
        return solid;
    }

    List<Token> tokens() {
        return tokens;
    }

    boolean hasValues() {
        return tokens.stream().anyMatch(token -> !token.isEmpty());
    }
}
