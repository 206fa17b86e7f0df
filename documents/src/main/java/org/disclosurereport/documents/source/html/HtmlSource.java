package org.disclosurereport.documents.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.disclosurereport.documents.DocumentKind;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Characters;
import org.disclosurereport.documents.source.Document;
import org.disclosurereport.documents.source.DocumentSource;
import org.disclosurereport.documents.source.PictureSource;
import org.disclosurereport.documents.source.Scans;
import org.disclosurereport.documents.source.flow.BlockList;
import org.disclosurereport.documents.source.flow.FlowItem;
import org.disclosurereport.documents.source.text.DecodedText;
import org.disclosurereport.documents.source.text.TextDecoder;
import org.jsoup.nodes.Element;

/** A web page: its visible lines and tables in reading order, merged cells laid out, layout tables taken apart. */
public final class HtmlSource implements DocumentSource {
    /** Makes a source. */
    public HtmlSource() {}

    @Override
    public Document read(byte[] bytes, Budget budget) {
        return read(bytes, PagePictures::of, budget);
    }

    /** Reads a page whose pictures are found by their addresses. */
    Document read(byte[] bytes, Function<String, PictureSource> pictures, Budget budget) {
        DecodedText decoded = TextDecoder.decodeHtml(bytes);
        org.jsoup.nodes.Document page = HtmlPage.parse(decoded.text(), budget);
        HiddenFields hidden = HiddenFields.takeFrom(page);
        HtmlFlow flow = new HtmlFlow(budget, false);
        List<FlowItem> items = flow.read(page);
        if (flow.mayHideReport(items)) {
            budget.startOver();
            flow = new HtmlFlow(budget, true);
            items = flow.read(page);
        }
        BlockList blocks = new BlockList(budget);
        blocks.flow(items);
        List<ReadIssue> issues = new ArrayList<>(decoded.encodingIssues());
        if (flow.controls() > 0) {
            issues.add(ReadIssue.of(
                    ReadIssueKind.CONTROL_CHARACTERS,
                    SourcePlace.DOCUMENT,
                    List.of(),
                    Map.of("count", flow.controls())));
        }
        issues.addAll(hidden.issues());
        return new Document(
                DocumentKind.HTML,
                blocks.blocks(),
                metadata(page),
                hidden.fields(),
                flow.pictures(),
                issues,
                Scans.NONE,
                blocks.pictures(pictures));
    }

    /** Government sites name their articles in meta elements of one national standard. */
    private static Map<String, String> metadata(org.jsoup.nodes.Document page) {
        Map<String, String> metadata = new HashMap<>();
        put(metadata, "title", page.title());
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content");
            switch (meta.attr("name").toLowerCase(Locale.ROOT)) {
                case "articletitle" -> put(metadata, "title", content);
                case "contentsource" -> put(metadata, "agency", content);
                case "pubdate" -> put(metadata, "date", content);
                case "sitename" -> put(metadata, "site", content);
                default -> {}
            }
        }
        return Map.copyOf(metadata);
    }

    private static void put(Map<String, String> metadata, String name, String value) {
        String cleaned = Characters.clean(value);
        if (!cleaned.isEmpty()) {
            metadata.put(name, cleaned);
        }
    }
}
