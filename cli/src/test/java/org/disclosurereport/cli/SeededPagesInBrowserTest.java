package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disclosurereport.Count;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Section;
import org.disclosurereport.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk sees first on the pages of reports with one to three wrong digits, asked of a browser. */
class SeededPagesInBrowserTest {
    private static final int PAGES = 20;

    /** The pages of reports in the index, in the order of the input. */
    private static final Pattern LINK = Pattern.compile("scope=\"row\" class=\"file\"><a href=\"([^\"]+)");

    /** Each page in a frame; what the eye gets of it, a line per page, written to where {@code --dump-dom} shows it. */
    private static final String PROBE = """
            <pre id="probe"></pre>
            <script>
            window.onload = () => {
              const lines = [];
              for (const frame of document.querySelectorAll('iframe')) {
                const page = frame.contentDocument;
                const look = frame.contentWindow;
                const link = page.querySelector('.findings ol > li a[href^="#"]');
                const first = link ? link.getAttribute('href').slice(1) : '';
                const marks = [...page.querySelectorAll('td a.mark[data-fits]')];
                const fits = marks.map(mark => mark.parentElement.id + '=' + mark.dataset.fits);
                const seen = marks.every(mark => {
                  const cell = mark.parentElement;
                  const style = look.getComputedStyle(cell);
                  return style.outlineStyle === 'solid' && style.outlineWidth === '3px'
                      && look.getComputedStyle(mark, '::before').content.includes('→')
                      && mark.getAttribute('href') === '#' + page.querySelector('.findings ol > li[value="'
                          + mark.dataset.mark.slice(1) + '"]').id;
                });
                lines.push([first, fits.join(' '), seen].join(';'));
              }
              document.getElementById('probe').textContent = lines.join('\\n');
            };
            </script>
            """;

    @TempDir
    private Path folder;

    @Test
    void theFirstThingMarkedIsTheSeededCellWhereverTheDiagnosisIsConfident() throws Exception {
        Optional<Path> chromium = Browser.find();
        assumeTrue(chromium.isPresent(), "no chromium on the path: the pages are not looked at in a browser");
        DisclosureReport clean = ReportJson.read(Files.readString(Path.of("../examples/reports/huaian-2024.json")))
                .orElseThrow();
        Random random = new Random(20240131);
        List<Set<String>> seeded = new ArrayList<>();
        List<String> args = new ArrayList<>(List.of("validate", "--format", "html", "-o", folder + "/out"));
        for (int i = 0; i < PAGES; i++) {
            Set<String> cells = new TreeSet<>();
            DisclosureReport report = clean;
            while (cells.size() < 1 + i % 3) {
                Cell cell = anyCell(report, random);
                if (cells.add(cell.getName())) {
                    report = cell.with(
                            report,
                            Count.of(withOneDigitWrong(cell.getCount(clean).getValue(), random)));
                }
            }
            seeded.add(cells);
            args.add(Samples.file(folder, "r" + i + ".json", report));
        }
        Ran.of(args.toArray(String[]::new));

        List<String> seen = seen(chromium.get());

        assertThat(seen).hasSize(PAGES);
        int confident = 0;
        int right = 0;
        for (int i = 0; i < PAGES; i++) {
            String[] line = seen.get(i).split(";", -1);
            assertThat(line[2])
                    .as("marks of page %s show and lead to the list", i)
                    .isEqualTo("true");
            List<String> fits = line[1].isEmpty() ? List.of() : List.of(line[1].split(" "));
            assertThat(fits.stream().map(fit -> fit.substring(0, fit.indexOf('='))))
                    .as("page %s says one number for one cell", i)
                    .doesNotHaveDuplicates();
            if (!fits.isEmpty()) {
                confident++;
                right += seeded.get(i).contains(line[0]) ? 1 : 0;
            }
        }
        assertThat(confident).as("pages with a confident diagnosis").isGreaterThanOrEqualTo(PAGES / 2);
        assertThat(right)
                .as("of %s confident ones the first is a seeded cell", confident)
                .isGreaterThanOrEqualTo((confident * 9 + 9) / 10);
    }

    private static Cell anyCell(DisclosureReport report, Random random) {
        List<Cell> cells = Form.of(report).getCells().stream()
                .filter(cell -> cell.getRow().getTable().getSection() != Section.PROACTIVE_DISCLOSURE)
                .filter(cell -> cell.getCount(report).orElse(0) >= 10)
                .toList();
        return cells.get(random.nextInt(cells.size()));
    }

    private static long withOneDigitWrong(long value, Random random) {
        char[] digits = Long.toString(value).toCharArray();
        int at = random.nextInt(digits.length);
        char wrong = (char) ('1' + random.nextInt(9));
        digits[at] = wrong == digits[at] ? (char) ('1' + (wrong - '0') % 9) : wrong;
        return Long.parseLong(new String(digits));
    }

    private List<String> seen(Path chromium) throws Exception {
        StringBuilder all = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        String index = Files.readString(folder.resolve("out/index.html"));
        for (MatchResult link : LINK.matcher(index).results().toList()) {
            all.append("<iframe width=\"1000\" height=\"2000\" srcdoc=\"")
                    .append(Files.readString(folder.resolve("out").resolve(link.group(1)))
                            .replace("&", "&amp;")
                            .replace("\"", "&quot;"))
                    .append("\"></iframe>\n");
        }
        return Browser.probe(chromium, all + PROBE + "</body></html>\n", folder, "--virtual-time-budget=20000");
    }
}
