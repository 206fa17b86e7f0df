package org.disclosurereport.documents.source.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.VisibleSections;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.EmbeddedPicture;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.OfficeProperties;

/**
 * A Word document: paragraphs and tables in reading order, with text boxes and content controls, without what is
 * deleted, hidden, or only a prompt to write something.
 *
 * <p>It is read as a stream. An object model would take many times the file's memory, and those there are leave out text
 * boxes and content controls.
 */
public final class DocxSource implements DocumentSource {
    /** Makes a source. */
    public DocxSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        OfficeParts parts = OfficeParts.of(bytes, budget);
        String name = parts.document("word/document.xml", budget);
        Optional<String> hiddenText = OwnPart.read(parts, name, budget);
        VisibleSections visible = hiddenText.isPresent() ? new VisibleSections() : null;
        WordFlow flow = new WordFlow(WordHeadings.read(parts, budget), visible, budget);
        List<FlowItem> items = flow.read(parts.read(name, budget));
        BlockList blocks = new BlockList(budget);
        blocks.flow(items);
        HiddenFields hidden =
                visible == null ? HiddenFields.none() : HiddenFields.of(hiddenText.orElseThrow(), visible);
        return new Document(
                DocumentKind.DOCX,
                blocks.blocks(),
                OfficeProperties.read(parts, budget),
                hidden.fields(),
                flow.pictures(),
                hidden.issues(),
                Scans.NONE,
                pictures(blocks, parts, name, budget));
    }

    private static List<EmbeddedPicture> pictures(BlockList blocks, OfficeParts parts, String document, Budget budget) {
        Map<String, OfficeParts.Relationship> relationships = parts.relationships(document, budget);
        return blocks.pictures(id -> {
            OfficeParts.Relationship found = relationships.get(id);
            return parts.picture(found == null ? null : found.target());
        });
    }
}
