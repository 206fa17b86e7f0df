package org.disclosurereport.documents.source;

import java.util.Map;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadLimits;

/** Plain text: every line that isn't blank is a block. What the cells of a flattened table are is for the recogniser. */
final class TextSource implements DocumentSource {
    @Override
    public Document read(byte[] bytes, ReadLimits limits) throws UnreadableDocumentException {
        DecodedText decoded = TextDecoder.decode(bytes);
        new Budget(limits).useCharacters(decoded.text().length());
        BlockList blocks = new BlockList();
        LineScanner lines = new LineScanner(decoded.text());
        while (lines.advance()) {
            blocks.line(lines.line(), false, 0, lines.number());
        }
        return new Document(DocumentKind.TEXT, blocks.blocks(), Map.of(), Map.of(), 0, decoded.issues());
    }
}
