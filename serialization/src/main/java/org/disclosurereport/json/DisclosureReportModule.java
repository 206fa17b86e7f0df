package org.disclosurereport.json;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.json.JsonReading.Found;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's Jackson 3 write and read {@link DisclosureReport}, alone or within other values.
 *
 * <p>For example
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DisclosureReportModule()).build();
 * DisclosureReport report = mapper.readValue(body, DisclosureReport.class);
 * }</pre>
 *
 * <p>The JSON is that of {@link ReportJson}, laid out as the host's mapper is set up, and reading
 * is as strict: all problems come in one {@link ReportDatabindException}. What Jackson does before
 * a token reaches this module is the host's: limits, encodings, what its parser is lenient about.
 *
 * <p>Thread-safe once registered.
 */
public final class DisclosureReportModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public DisclosureReportModule() {
    super(DisclosureReportModule.class.getName());
    addSerializer(new Serializer());
    addDeserializer(DisclosureReport.class, new Deserializer());
  }

  private static final class Serializer extends StdSerializer<DisclosureReport> {
    Serializer() {
      super(DisclosureReport.class);
    }

    @Override
    public void serialize(
        DisclosureReport report, JsonGenerator generator, SerializationContext context) {
      ReportShape.write(report, new JsonWriting(generator, false));
    }
  }

  private static final class Deserializer extends StdDeserializer<DisclosureReport> {
    Deserializer() {
      super(DisclosureReport.class);
    }

    @Override
    public DisclosureReport deserialize(JsonParser parser, DeserializationContext context) {
      RecordedTokens tokens = RecordedTokens.of(parser);
      JsonReading reading =
          new JsonReading(tokens.parser(), tokens::parser, JsonLimits.standard().getMaxProblems());
      DisclosureReport report = reading.read();
      if (report == null) {
        throw new ReportDatabindException(parser, problems(reading.found()));
      }
      return report;
    }

    private static List<JsonProblem> problems(List<Found> found) {
      List<JsonProblem> problems = new ArrayList<>(found.size());
      for (Found problem : found) {
        problems.add(
            new JsonProblem(
                problem.kind(),
                Math.max(0, problem.location().getLineNr()),
                Math.max(0, problem.location().getColumnNr()),
                problem.pointer(),
                problem.attributes()));
      }
      return problems;
    }
  }
}
