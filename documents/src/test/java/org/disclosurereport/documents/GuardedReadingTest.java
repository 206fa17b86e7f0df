package org.disclosurereport.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.input.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens while a document is read is that document's failure, and says what to do in both languages. */
class GuardedReadingTest {
    private static final DisclosureReport REPORT = Samples.filled(2023);

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), ReadIssueKind.OUT_OF_MEMORY, "memory"),
                Arguments.of(new StackOverflowError(), ReadIssueKind.BROKEN, "nests too deep"),
                Arguments.of(new IllegalStateException("x"), ReadIssueKind.INTERNAL, "IllegalStateException"),
                Arguments.of(new NoClassDefFoundError("y"), ReadIssueKind.INTERNAL, "NoClassDefFoundError"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsTheDocumentsFailure(Throwable error, ReadIssueKind kind, String words) {
        ReadResult result = GuardedReading.guarded("年报.pdf", () -> {
            throw GuardedReadingTest.<RuntimeException>asUnchecked(error);
        });
        assertThat(result.getName()).isEqualTo("年报.pdf");
        assertThat(result.getIssues()).singleElement().satisfies(issue -> {
            assertThat(issue.getKind()).isEqualTo(kind);
            assertThat(issue.getMessage(Locale.ENGLISH)).contains(words);
            assertThat(issue.getMessage(Locale.CHINESE)).isNotBlank();
        });
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("年报.pdf: ")
                .satisfies(thrown -> assertThat(((UnreadableInputException) thrown).getReasons())
                        .hasSize(1));
    }

    /** Errors are thrown as they are; the compiler need not know which they are. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T asUnchecked(Throwable error) throws T {
        throw (T) error;
    }

    @ParameterizedTest
    @EnumSource
    void aStreamIsReadAndStaysOpen(ReportFormat format) throws IOException {
        Printing.assumeFonts(format);
        byte[] bytes = bytes(format);
        InputStream stream = new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                throw new AssertionError("the stream is its owner's to close");
            }
        };
        ReadResult result = ReportReader.read(stream);
        assertThat(result).isEqualTo(ReportReader.read(bytes));
        assertThat(result.getReport()).isPresent();
        assertThat(result.getName()).isEmpty();
    }

    private static byte[] bytes(ReportFormat format) {
        ReportWriter writer = ReportWriter.of(REPORT);
        return switch (format) {
            case HTML -> writer.toHtml().getBytes(StandardCharsets.UTF_8);
            case DOCX -> writer.toDocx();
            case XLSX -> writer.toXlsx();
            case PDF -> writer.toPdf().getBytes();
            case OFD -> writer.toOfd().getBytes();
            case TEXT -> writer.toText().getBytes(StandardCharsets.UTF_8);
        };
    }

    @Test
    void aStreamWithoutEndMeetsTheLimitOfBytes() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        ReadLimits limits = ReadLimits.builder().maxBytes(100_000).build();
        assertThat(ReportReader.read(endless, limits).getIssues())
                .singleElement()
                .satisfies(issue ->
                        assertThat(issue.getMessage(Locale.ENGLISH)).isEqualTo("is over the limit maxBytes of 100000"));
    }

    @Test
    void jsonWithoutItsReaderSaysWhatReadsIt() {
        byte[] json = "{\"formVersion\": \"2021\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(ReportReader.read(json).getIssues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.getMessage(Locale.ENGLISH))
                        .contains("JSON, which disclosure-report-serialization reads"));
    }

    @Test
    void warmingUpMayBeRepeated() {
        ReportReader.warmUp();
        ReportReader.warmUp();
        assertThat(ReportReader.read(bytes(ReportFormat.HTML)).getReport()).contains(REPORT);
    }
}
