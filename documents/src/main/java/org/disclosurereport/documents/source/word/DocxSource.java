package org.disclosurereport.documents.source.word;

import java.util.List;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.OfficeProperties;
import org.disclosurereport.documents.source.office.OwnFile;
import org.disclosurereport.documents.source.office.XmlEvents;

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
    public Document read(byte[] bytes, ReadLimits limits) throws UnreadableDocumentException {
        Budget budget = new Budget(limits);
        OfficeParts parts = OfficeParts.of(bytes, budget);
        String name = parts.document("word/document.xml", budget);
        byte[] xml =
                parts.part(name).orElseThrow(() -> Refusal.broken("缺少 word/document.xml", "has no word/document.xml"));
        WordFlow flow = new WordFlow(WordHeadings.read(parts, budget), budget);
        List<FlowItem> items = flow.read(XmlEvents.of(xml, name, budget));
        BlockList blocks = new BlockList();
        blocks.flow(items);
        HiddenFields hidden = parts.contains(HiddenFields.NAMESPACE) ? OwnFile.word(bytes) : HiddenFields.none();
        return new Document(
                DocumentKind.DOCX,
                blocks.blocks(),
                OfficeProperties.read(parts, budget),
                hidden.fields(),
                flow.pictures(),
                hidden.issues());
    }
}
