package org.disclosurereport.documents.fields;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.form.Section;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The fields that this library hid in a file of its own, as far as they still say what the file shows.
 *
 * <p>A file also keeps a digest of each visible text that fields tell exactly. Where text and digest still fit, blanks and
 * line breaks aside, the fields count; where somebody edited the text, what is visible counts, the fields of that text are
 * left out and an issue says so. Files of others have no fields and no issues.
 *
 * @param fields texts by name, for {@link ReportFields#apply}
 * @param issues what was edited or can't be used
 */
public record HiddenFields(Map<String, String> fields, List<ReadIssue> issues) {
    /** The type of the script element of a page that holds the fields; no browser runs it. */
    public static final String SCRIPT_TYPE = "application/x-disclosure-report";

    /** The attribute of a page's elements that names the section they hold. */
    public static final String SECTION_ATTRIBUTE = "data-section";

    /** The class of the element of a page that holds remarks, which are no part of the report. */
    public static final String REMARKS_CLASS = "remarks";

    /** The namespace of the root of the XML part of a DOCX file that holds the fields. */
    public static final String NAMESPACE = "urn:org:disclosurereport:fields";

    /** The name of the hidden sheet that holds the fields. */
    public static final String SHEET = "disclosure-report";

    /** The type of the relationship to such an XML part. */
    public static final String CUSTOM_XML =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private static final String FORMAT = "format";
    private static final String CURRENT_FORMAT = "1";
    private static final String VISIBLE = "visible.";
    private static final HiddenFields NONE = new HiddenFields(Map.of(), List.of());

    /**
     * Copies what it is given.
     *
     * @param fields texts by name, for {@link ReportFields#apply}
     * @param issues what was edited or can't be used
     */
    public HiddenFields {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        issues = List.copyOf(issues);
    }

    /** {@return no fields and nothing to tell: a file of somebody else} */
    public static HiddenFields none() {
        return NONE;
    }

    /**
     * Gives the fields that go before all others: the format, and the digest of each visible text.
     *
     * @param visible what is printed for each group
     * @return texts by name
     */
    public static Map<String, String> marks(Map<FieldGroup, String> visible) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put(FORMAT, CURRENT_FORMAT);
        for (FieldGroup group : FieldGroup.values()) {
            marks.put(VISIBLE + group, VisibleText.digest(visible.getOrDefault(group, "")));
        }
        return marks;
    }

    /**
     * Writes fields as one text that HTML, XML and spreadsheets keep as it is.
     *
     * @param fields any texts by any names
     * @return lines of plain characters
     */
    public static String encode(Map<String, String> fields) {
        return FieldText.encode(fields);
    }

    /**
     * Takes the fields out of a page, and the remarks, which are no part of the report.
     *
     * @param page the page; its script with the fields and its list of remarks are removed
     * @return the fields
     */
    public static HiddenFields takeFrom(Document page) {
        Element script = page.selectFirst("script[type=" + SCRIPT_TYPE + "]");
        if (script == null) {
            return NONE;
        }
        String text = script.data();
        script.remove();
        page.select("aside." + REMARKS_CLASS).remove();
        Map<FieldGroup, String> visible = new EnumMap<>(FieldGroup.class);
        Element title = page.selectFirst("h1");
        visible.put(FieldGroup.HEADER, title == null ? "" : title.text());
        for (Element section : page.select("section[" + SECTION_ATTRIBUTE + "]")) {
            group(section.attr(SECTION_ATTRIBUTE)).ifPresent(group -> {
                Element prose = section.clone();
                prose.select("h2").remove();
                visible.merge(group, prose.text(), String::concat);
            });
        }
        return of(text, visible);
    }

    private static Optional<FieldGroup> group(String sectionName) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getName().equals(sectionName))
                .findFirst()
                .flatMap(FieldGroup::of);
    }

    /**
     * Reads the fields of a Word document.
     *
     * @param document the document; not changed
     * @return the fields
     * @throws IOException if a part of the document can't be read
     */
    public static HiddenFields readFrom(XWPFDocument document) throws IOException {
        String text = xmlText(document);
        return text.isEmpty() ? NONE : of(text, visible(document));
    }

    private static String xmlText(XWPFDocument document) throws IOException {
        try {
            for (PackageRelationship relationship : document.getPackagePart().getRelationshipsByType(CUSTOM_XML)) {
                PackagePart part = document.getPackagePart().getRelatedPart(relationship);
                try (InputStream in = part.getInputStream()) {
                    Node root = XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
                    if (NAMESPACE.equals(root.getNamespaceURI())) {
                        return root.getTextContent();
                    }
                } catch (SAXException e) {
                    // Somebody else's part, or one that isn't ours any more: the visible text counts.
                    continue;
                }
            }
            return "";
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private static Map<FieldGroup, String> visible(XWPFDocument document) {
        Map<FieldGroup, String> visible = new EnumMap<>(FieldGroup.class);
        int sections = 0;
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                if (isSectionHeading(document, paragraph)) {
                    sections++;
                } else if (sections <= Section.values().length) {
                    Optional<FieldGroup> group = sections == 0
                            ? Optional.of(FieldGroup.HEADER)
                            : FieldGroup.of(Section.values()[sections - 1]);
                    group.ifPresent(told -> visible.merge(told, paragraph.getText(), String::concat));
                }
            }
        }
        return visible;
    }

    /** Word renames the ids of its own styles in the user's language, but not their names. */
    private static boolean isSectionHeading(XWPFDocument document, XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        XWPFStyle style = id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
        return style != null && "heading 1".equalsIgnoreCase(style.getName());
    }

    /**
     * Reads the fields of a workbook.
     *
     * @param workbook the workbook; not changed
     * @return the fields
     */
    public static HiddenFields readFrom(XSSFWorkbook workbook) {
        Sheet hidden = workbook.getSheet(SHEET);
        if (hidden == null) {
            return NONE;
        }
        Map<FieldGroup, String> visible = new EnumMap<>(FieldGroup.class);
        for (Section section : Section.values()) {
            Optional<FieldGroup> group = FieldGroup.of(section);
            Sheet sheet = workbook.getSheet(section.getTitle().getChinese());
            if (group.isPresent() && sheet != null) {
                StringBuilder prose = new StringBuilder();
                // The title goes before the heading of the first section, and the heading before the prose.
                int proseStart = section == Section.OVERVIEW ? 2 : 1;
                for (Row row : sheet) {
                    if (row.getRowNum() >= proseStart) {
                        prose.append(text(row, 0));
                    } else if (proseStart == 2 && row.getRowNum() == 0) {
                        visible.put(FieldGroup.HEADER, text(row, 0));
                    }
                }
                visible.put(group.get(), prose.toString());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Row row : hidden) {
            text.append(text(row.getCell(0))).append('\t').append(text(row, 1)).append('\n');
        }
        return of(text.toString(), visible);
    }

    /** The texts of a row from a column on; a long one goes over several cells. */
    private static String text(Row row, int firstColumn) {
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> text.append(cell.getColumnIndex() < firstColumn ? "" : text(cell)));
        return text.toString();
    }

    private static String text(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static HiddenFields of(String text, Map<FieldGroup, String> visible) {
        Map<String, String> decoded = FieldText.decode(text);
        if (!CURRENT_FORMAT.equals(decoded.remove(FORMAT))) {
            return new HiddenFields(Map.of(), List.of(issue(ReadIssueKind.HIDDEN_UNUSABLE, FORMAT)));
        }
        Set<FieldGroup> edited = EnumSet.noneOf(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            String digest = decoded.remove(VISIBLE + group);
            if (!VisibleText.digest(visible.getOrDefault(group, "")).equals(digest)) {
                edited.add(group);
            }
        }
        decoded.keySet()
                .removeIf(name ->
                        FieldGroup.ofField(name).filter(edited::contains).isPresent());
        List<ReadIssue> issues = edited.stream()
                .map(group -> issue(ReadIssueKind.EDITED, group.getLabel()))
                .toList();
        return new HiddenFields(decoded, issues);
    }

    private static ReadIssue issue(ReadIssueKind kind, String field) {
        return ReadIssue.of(
                kind, SourcePlace.DOCUMENT, List.of(), Map.of("field", Objects.requireNonNull(field, "field")));
    }
}
