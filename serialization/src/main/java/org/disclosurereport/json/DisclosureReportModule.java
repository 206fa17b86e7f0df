package org.disclosurereport.json;

import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host's Jackson 3 write and read {@link org.disclosurereport.DisclosureReport}, its parts and what is found in it, alone
 * or within other values.
 *
 * <p>For example
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * DisclosureReport report = mapper.readValue(body, DisclosureReport.class);
 * Challenges challenges = mapper.readValue(part, Challenges.class);
 * }</pre>
 *
 * <p>It is a service of {@link tools.jackson.databind.JacksonModule}, so that {@code findAndAddModules()} and Spring Boot 4 find
 * it; a mapper that looks for no modules needs {@code addModule(new DisclosureReportModule())}.
 *
 * <p>The JSON is that of {@link ReportJson}, laid out as the host's mapper is set up, and reading is as strict: all problems come in
 * one {@link ReportDatabindException}. A part, such as {@code Challenges}, {@code Count} or {@code Agency}, is written as it is
 * within a report; null is a blank count. A part whose keys depend on the form and that doesn't say which form it is of ({@code
 * Requests}, {@code Outcomes}, {@code OtherHandling}), and every value of core that is not part of a report, is refused with an
 * {@link tools.jackson.databind.exc.InvalidDefinitionException} that says why. What Jackson does before a token reaches this module is
 * the host's: limits, encodings, what its parser is lenient about.
 *
 * <p>Thread-safe once registered.
 */
public final class DisclosureReportModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public DisclosureReportModule() {
        super(DisclosureReportModule.class.getName());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new HostSerializers());
        context.addDeserializers(new HostDeserializers());
    }
}
