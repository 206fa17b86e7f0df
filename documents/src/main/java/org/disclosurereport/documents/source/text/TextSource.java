package org.disclosurereport.documents.source.text;

import java.util.Map;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.flow.BlockList;

/** Plain text: every line that isn't blank is a block. What the cells of a flattened table are is for the recogniser. */
public final class TextSource implements DocumentSource {
    /** Makes a source. */
    public TextSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        DecodedText decoded = TextDecoder.decode(bytes);
        budget.useCharacters(decoded.text().length());
        BlockList blocks = new BlockList(budget);
        LineScanner lines = new LineScanner(decoded.text());
        while (lines.advance()) {
            budget.useMemory(2L * Budget.OBJECT_BYTES);
            blocks.line(lines.line(), false, 0, lines.number());
        }
        return new Document(DocumentKind.TEXT, blocks.blocks(), Map.of(), Map.of(), 0, decoded.issues());
    }
}
