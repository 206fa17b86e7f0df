package org.disclosurereport.documents.fields;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.documents.ReadIssue;
import org.disclosurereport.documents.ReadIssueKind;
import org.disclosurereport.documents.SourcePlace;
import org.disclosurereport.form.Section;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

    /** The class of the paragraphs of a page between the title and the first section. */
    public static final String INTRODUCTION_CLASS = "introduction";

    /** What the name of a sheet has behind that of a section, if it holds the text around the section's table. */
    public static final String TEXT_SHEET = "（文字）";

    /** The namespace of the root of the XML part of a DOCX file that holds the fields. */
    public static final String NAMESPACE = "urn:org:disclosurereport:fields";

    /** How the property of a PDF's metadata begins that holds the fields; its prefix stands for {@link #NAMESPACE}. */
    public static final String METADATA_START = "<report:fields>";

    /** How that property ends. */
    public static final String METADATA_END = "</report:fields>";

    /** The name of the custom data of an OFD that hold the fields. */
    public static final String CUSTOM_DATA = "disclosure-report";

    /** The namespace of the tags of an OFD that say what its objects are. */
    public static final String TAGS_NAMESPACE = "urn:org:disclosurereport:tags";

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
        VisibleSections visible = new VisibleSections();
        Element title = page.selectFirst("h1");
        if (title != null) {
            visible.add(FieldGroup.HEADER, title.text());
        }
        page.select("p." + INTRODUCTION_CLASS).forEach(paragraph -> visible.add(FieldGroup.HEADER, paragraph.text()));
        for (Element section : page.select("section[" + SECTION_ATTRIBUTE + "]")) {
            if (section.parents().stream().noneMatch(around -> around.hasAttr(SECTION_ATTRIBUTE))) {
                addProse(section, visible);
            }
        }
        return of(text, visible);
    }

    private static void addProse(Element section, VisibleSections visible) {
        Element prose = section.clone();
        prose.select("h2, table").remove();
        section(section.attr(SECTION_ATTRIBUTE)).ifPresent(found -> visible.add(found, prose.text()));
    }

    private static Optional<Section> section(String name) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getName().equals(name))
                .findFirst();
    }

    /**
     * Reads the fields that a file of our own holds.
     *
     * @param text the fields as one text
     * @param visible what the file shows
     * @return the fields
     */
    public static HiddenFields of(String text, VisibleSections visible) {
        Map<String, String> decoded = FieldText.decode(text);
        if (!CURRENT_FORMAT.equals(decoded.remove(FORMAT))) {
            return new HiddenFields(Map.of(), List.of(issue(ReadIssueKind.HIDDEN_UNUSABLE, FORMAT)));
        }
        Set<FieldGroup> edited = EnumSet.noneOf(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            String digest = decoded.remove(VISIBLE + group);
            // Files from before a group was written don't know it.
            boolean known = digest != null || visible.text(group).isEmpty();
            if (!known
                    || digest != null
                            && !VisibleText.digest(visible.text(group)).equals(digest)) {
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
