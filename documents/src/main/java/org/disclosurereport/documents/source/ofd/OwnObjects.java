package org.disclosurereport.documents.source.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.disclosurereport.documents.fields.HiddenFields;
import org.disclosurereport.documents.fields.OwnText;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.office.OfficeParts;
import org.disclosurereport.documents.source.office.XmlEvents;

/** What an OFD of our own shows outside its tables, by the tags that name the objects of each heading and paragraph. Not thread-safe. */
final class OwnObjects {
    private final OwnText text;
    private final Map<String, Element> elements = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** Which of the elements it is, and what. */
    private record Element(int number, String type) {}

    private OwnObjects(OwnText text) {
        this.text = text;
    }

    /**
     * {@return what a document shows, before its first page}
     *
     * @param fields what the file hides
     * @param parts its parts
     * @param list the part that lists kinds of tags
     */
    static OwnObjects of(String fields, OfficeParts parts, String list, Budget budget) {
        OwnObjects own = new OwnObjects(new OwnText(fields));
        if (parts.has(list)) {
            String tags = file(parts, list, budget);
            if (parts.has(tags)) {
                own.read(parts.read(tags, budget), budget);
            }
        }
        return own;
    }

    /** The part with the tags of this library; nothing if there is none. */
    private static String file(OfficeParts parts, String list, Budget budget) {
        XmlEvents events = parts.read(list, budget);
        StringBuilder location = new StringBuilder();
        boolean ours = false;
        while (events.advance()) {
            if (events.isStart()) {
                location.setLength(0);
                ours |= events.attribute("NameSpace").equals(HiddenFields.TAGS_NAMESPACE);
            } else if (!events.isEnd()) {
                budget.useCharacters(events.text().length());
                location.append(events.text());
            } else if (ours && events.name().equals("FileLoc")) {
                return OfdSource.path(list, location.toString().strip());
            }
        }
        return "";
    }

    private void read(XmlEvents events, Budget budget) {
        StringBuilder reference = new StringBuilder();
        Element element = new Element(0, "");
        while (events.advance()) {
            if (events.isStart()) {
                reference.setLength(0);
                if (!events.name().equals("ObjectRef")) {
                    element = new Element(element.number() + 1, events.name());
                }
            } else if (!events.isEnd()) {
                budget.useCharacters(events.text().length());
                reference.append(events.text());
            } else if (events.name().equals("ObjectRef")) {
                budget.useMemory(3L * Budget.OBJECT_BYTES + 2L * reference.length());
                elements.put(reference.toString(), element);
            }
        }
    }

    /** Adds what an object shows. The first object of a heading begins its section. */
    void add(String object, String shown) {
        Element element = elements.get(object);
        if (element != null) {
            text.begin(begun.add(element.number()) || !OwnText.isSection(element.type()) ? element.type() : "");
            text.add(shown);
            text.end();
        }
    }

    /** {@return what the document hides, as far as it fits what it showed} */
    HiddenFields hidden() {
        return text.hidden();
    }
}
