package org.disclosurereport.documents.source.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.Refusal;
import org.disclosurereport.documents.source.UnreadableDocumentException;

/**
 * The elements and texts of an XML part, one after the other.
 *
 * <p>A document type declaration is refused as soon as it is met: Office files have none, and it is where entities that
 * grow without bound or name other files come from. Nothing is resolved.
 */
public final class XmlEvents {
    private static final int STEPS_PER_EVENT = 10;
    private static final int PREFIXES_PER_STEP = 4;
    private static final String MAX_ATTRIBUTES = "256";

    private final XMLStreamReader reader;
    private final PartStream content;
    private final Budget budget;
    private final String part;
    private final Set<String> names = new HashSet<>();
    /** How many prefixes each open element declares, and all of them together. */
    private final Deque<Integer> declared = new ArrayDeque<>();

    private int namespaces;
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    private XmlEvents(XMLStreamReader reader, PartStream content, Budget budget, String part) {
        this.reader = reader;
        this.content = content;
        this.budget = budget;
        this.part = part;
    }

    static XmlEvents of(PartStream content, String part, Budget budget) {
        // The JDK's own, whatever else is on the class path: its limits and its treatment of entities are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // More attributes of one element than any document has cost the parser the square of their number.
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        // Depth is ours to limit, and to tell: from JDK 24 on the parser has a limit of its own.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        // Nothing is for standard error.
        factory.setXMLReporter((message, type, information, location) -> {});
        try {
            return new XmlEvents(factory.createXMLStreamReader(content), content, budget, part);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw notXml(part, content);
        }
    }

    /**
     * {@return whether there is another start of an element, end of an element or text; it goes there}
     *
     * @throws UnreadableDocumentException if the part is not well-formed XML, or over a limit
     */
    public boolean advance() {
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
            namespaces -= declared.pop();
        }
        try {
            while (reader.hasNext()) {
                event = reader.next();
                content.endToken();
                budget.useSteps(STEPS_PER_EVENT);
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        budget.requireDepth(depth);
                        chargeNames();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.broken(
                                part + " 声明了 DTD 或实体，不予解析",
                                part + " declares a DTD or entities, which are not resolved");
                    default -> {}
                }
            }
            return false;
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            throw notXml(part, content);
        }
    }

    /** The parser keeps each name once, and looks for a prefix among all that are declared where it stands. */
    private void chargeNames() {
        declared.push(reader.getNamespaceCount());
        namespaces += reader.getNamespaceCount();
        long lookedUp = 1L + reader.getAttributeCount() + reader.getNamespaceCount();
        budget.useSteps(lookedUp * namespaces / PREFIXES_PER_STEP);
        if (names.add(reader.getLocalName())) {
            budget.useMemory(Budget.OBJECT_BYTES + 2L * reader.getLocalName().length());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (names.add(reader.getAttributeLocalName(i))) {
                budget.useMemory(Budget.OBJECT_BYTES
                        + 2L * reader.getAttributeLocalName(i).length());
            }
        }
    }

    private static UnreadableDocumentException notXml(String part, PartStream content) {
        if (content.isOverlong()) {
            return Refusal.broken(part + " 中有超长的名称、属性或注释", part + " has a name, attribute or comment without end");
        }
        return Refusal.broken(part + " 不是完整的 XML", part + " is not well-formed XML");
    }

    /** {@return whether an element starts here} */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** {@return whether an element ends here} */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** {@return how many elements are open, the one that starts or ends here included} */
    public int depth() {
        return depth;
    }

    /** {@return the name of the element without its prefix} */
    public String name() {
        return reader.getLocalName();
    }

    /** {@return the namespace of the element, empty for none} */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** {@return the characters of a text} */
    public String text() {
        return reader.getText();
    }

    /**
     * {@return an attribute, whatever its namespace; empty when it isn't there}
     *
     * @param name its name without prefix
     */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /**
     * {@return an attribute as a number of 0 or more; another when it isn't there or isn't such a number}
     *
     * @param name its name without prefix
     * @param otherwise the other
     */
    public int attribute(String name, int otherwise) {
        String value = attribute(name);
        if (value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return otherwise;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    /** {@return whether an element that switches something on by being there isn't switched off by its val} */
    public boolean isOn() {
        return isOn("val");
    }

    /**
     * {@return whether an attribute isn't there, or doesn't say no}
     *
     * @param name its name without prefix
     */
    public boolean isOn(String name) {
        String value = attribute(name);
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }
}
