package org.disclosurereport.documents.source.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.documents.ReadLimits;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.ReportReader;
import org.disclosurereport.documents.ReportWriter;
import org.disclosurereport.documents.Samples;
import org.disclosurereport.documents.source.Budget;
import org.disclosurereport.documents.source.PictureFolder;
import org.disclosurereport.documents.source.PictureSource.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of pictures where nothing reads them, and where those beside a page may be. */
class PicturesWithoutReaderTest {
    private static List<String> messages(ReadResult result) {
        return result.getIssues().stream()
                .map(issue -> issue.getMessage(Locale.ENGLISH))
                .toList();
    }

    @Test
    void tablesThatArePicturesAreCountedAndTheModuleIsNamed() {
        String image = "<p><img src=\"a.png\"></p>";
        String page = "<h1>青山县人民政府2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p>" + image + "<p>三、收到和处理政府信息公开申请情况</p>"
                + image + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + image;
        assertThat(messages(ReportReader.read(page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "its tables are pictures (3 of them), which are not read; disclosure-report-pictures reads pictures");
    }

    @Test
    void oneTableThatIsAPictureIsSaidBesideTheOthers() {
        String page = ReportWriter.of(Samples.filled(2023)).toHtml().replaceFirst("(?s)<script.*</script>", "");
        int start = page.indexOf("<div class=\"sheet\"", page.indexOf("id=\"challenges-heading\""));
        int end = page.indexOf("</div>", start);
        String pictured = page.substring(0, start) + "<p><img src=\"a.png\"></p>" + page.substring(end);
        ReadResult result = ReportReader.read(pictured.getBytes(StandardCharsets.UTF_8));
        assertThat(result.getReport()).isPresent();
        assertThat(messages(result))
                .contains(
                        "1 pictures were not read and may show what is missing; disclosure-report-pictures reads pictures");
        // With all its tables a page's pictures don't matter.
        String whole = page.replace("<main>", "<main><p><img src=\"a.png\"></p>");
        assertThat(messages(ReportReader.read(whole.getBytes(StandardCharsets.UTF_8))))
                .noneMatch(message -> message.contains("pictures"));
    }

    private static Bytes find(Path folder, String address) {
        return PictureFolder.of(folder).find(address, new Budget(ReadLimits.standard()));
    }

    private static String why(Bytes bytes) {
        return bytes instanceof Bytes.Left left ? left.why().get(Locale.ENGLISH) : "found";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png",
                "./a.png",
                "in/../a.png",
                "in/b%20c.png",
                "in\\b c.png",
                "a.png?v=3",
                "a.png#x",
                " a.png ",
                "in/d+e.png"
            })
    void picturesInTheFolderAreFound(String address, @TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("a.png", "in/b c.png", "in/d+e.png")) {
            Files.writeString(folder.resolve(name), "x");
        }
        assertThat(why(find(folder, address))).isEqualTo("found");
    }

    @Test
    void whatIsElsewhereIsRefusedAndNotLookedFor(@TempDir Path around) throws IOException {
        Path folder = Files.createDirectory(around.resolve("site"));
        Files.writeString(around.resolve("a.png"), "x");
        Files.createSymbolicLink(folder.resolve("out"), around);
        for (String address : List.of(
                "../a.png",
                "%2e%2e/a.png",
                "..\\a.png",
                "/etc/passwd",
                "out/a.png",
                "../missing.png",
                "%zz",
                "FILE:a.png",
                "file:///etc/passwd",
                "C:a.png")) {
            assertThat(why(find(folder, address))).as(address).isEqualTo("outside of the page's folder");
        }
        for (String address : List.of("http://a/a.png", "//a/a.png", "\\\\a\\a.png", "FTP:a.png")) {
            assertThat(why(find(folder, address))).as(address).isEqualTo("on a network, which is never read from");
        }
        for (String address : List.of("", "none.png", ".", "a\u0000b.png")) {
            assertThat(why(find(folder, address))).as(address).isEqualTo("not given along with the page");
        }
    }

    @Test
    void aLargeFileIsNotRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.png"), new byte[2000]);
        Budget budget = new Budget(ReadLimits.builder().maxBytes(1000).build());
        assertThat(why(PictureFolder.of(folder).find("a.png", budget))).isEqualTo("too large");
    }
}
