package org.disclosurereport.json;

import org.disclosurereport.FormVersion;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Table;
import org.disclosurereport.json.shape.CellShapes;
import org.disclosurereport.json.shape.ReportShape;
import org.disclosurereport.json.shape.SchemaNodes;
import org.disclosurereport.json.shape.SchemaVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of a report, made from the same table of keys and the same form that
 * writer and reader use.
 *
 * <p>It is also in the jar, as the resource {@value #RESOURCE}, for tools that read files. It
 * accepts what {@link ReportJson#read(byte[])} accepts as far as a schema can: it can't see
 * duplicate keys, takes 3.0 for the whole number 3, and can't tell lone surrogates. Its {@code
 * $id} is a URN that carries the version, such as {@code urn:disclosure-report:schema:report:1.0}; it describes documents of that version. Stateless and thread-safe.
 */
public final class ReportSchema {
    /** The name of the resource that holds the schema. */
    public static final String RESOURCE = "org/disclosurereport/json/disclosure-report.schema.json";

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private ReportSchema() {}

    /** {@return the schema as JSON, indented, with a line feed at the end} */
    public static String text() {
        return JsonMapper.shared().writer().with(ReportJson.INDENTED).writeValueAsString(schema()) + "\n";
    }

    private static JsonNode schema() {
        SchemaNodes nodes = new SchemaNodes();
        ObjectNode schema = nodes.object();
        schema.put("$schema", DIALECT);
        schema.put("$id", SchemaVersion.REPORT_ID);
        schema.put("title", "政府信息公开工作年度报告");
        schema.setAll((ObjectNode) ReportShape.SHAPE.schema(nodes));
        ArrayNode forms = nodes.array();
        for (FormVersion version : FormVersion.values()) {
            forms.add(tables(version, nodes));
        }
        schema.set("allOf", forms);
        schema.set("$defs", nodes.definitions());
        return schema;
    }

    /** If the report uses a version of the form, then its tables have the cells of that version. */
    private static JsonNode tables(FormVersion version, SchemaNodes nodes) {
        ObjectNode properties = nodes.object();
        for (Table table : Form.of(version).getTables()) {
            Section section = table.getSection();
            properties.set(section.getName(), CellShapes.of(version, section).schema(nodes));
        }
        ObjectNode isVersion = nodes.object().put("const", version.getName());
        ObjectNode condition = nodes.object();
        condition.set("properties", nodes.object().set(ReportShape.FORM_VERSION, isVersion));
        condition.set("required", nodes.array().add(ReportShape.FORM_VERSION));
        ObjectNode form = nodes.object();
        form.set("if", condition);
        form.set("then", nodes.object().set("properties", properties));
        return form;
    }
}
