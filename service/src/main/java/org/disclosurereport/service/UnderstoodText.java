package org.disclosurereport.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.AccompanyingText;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.batch.ReadReport;
import org.disclosurereport.cli.pages.Markup;
import org.disclosurereport.documents.ReadResult;
import org.disclosurereport.documents.Statement;
import org.disclosurereport.stated.StatedFigure;
import org.disclosurereport.stated.StatedQuantity;

/**
 * What was understood of a report's text: of a document every number in it that the form may count, with what became of it; of JSON the
 * figures that it states. Stateless and thread-safe.
 */
final class UnderstoodText {
    private static final LocalizedText TITLE = LocalizedText.of("从正文读到的数据", "What was understood of the text");
    private static final LocalizedText NOTHING =
            LocalizedText.of("正文中没有与表格有关的数据。", "The text states no figure of the form.");
    private static final LocalizedText WORDS = LocalizedText.of("原文", "Words");
    private static final LocalizedText FATE = LocalizedText.of("处理", "Read as");
    private static final LocalizedText QUANTITY = LocalizedText.of("事项", "Quantity");
    private static final LocalizedText VALUE = LocalizedText.of("数值", "Value");
    private static final LocalizedText PLACE = LocalizedText.of("位置", "Place");

    private UnderstoodText() {}

    static String of(ReadReport read, Locale locale) {
        Markup html = new Markup();
        html.open("aside", "class", "remarks reading understood", "lang", Pages.language(locale))
                .element("h2", TITLE.get(locale))
                .raw("\n");
        Optional<ReadResult> reading = read.getReading();
        if (reading.isPresent()) {
            statements(html, reading.get().getStatements(), locale);
        } else {
            figures(html, read.getReport(), locale);
        }
        return html.closeLine("aside").toString();
    }

    private static void statements(Markup html, List<Statement> statements, Locale locale) {
        if (statements.isEmpty()) {
            html.element("p", NOTHING.get(locale));
            return;
        }
        Pages.openTable(html, TITLE, List.of(WORDS, FATE, QUANTITY, VALUE, PLACE), locale);
        for (Statement statement : statements) {
            html.open("tr")
                    .element("td", statement.getQuote())
                    .element(
                            "td",
                            LocalizedText.of(
                                            statement.getFate().getLabel(),
                                            statement.getFate().getEnglishLabel())
                                    .get(locale))
                    .element(
                            "td",
                            statement
                                    .getQuantity()
                                    .map(quantity -> label(quantity, locale))
                                    .orElse(""))
                    .element("td", statement.getValue().map(Object::toString).orElse(""), "class", "number")
                    .element("td", statement.getPlace().toText().get(locale))
                    .closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private static void figures(Markup html, DisclosureReport report, Locale locale) {
        AccompanyingText around = report.getAccompanyingText();
        List<StatedFigure> figures = Stream.of(
                        report.getOverview().getStatedFigures().stream(),
                        around.getProactiveDisclosure().getStatedFigures().stream(),
                        around.getRequests().getStatedFigures().stream(),
                        around.getChallenges().getStatedFigures().stream(),
                        report.getOtherMatters().getStatedFigures().stream())
                .flatMap(each -> each)
                .toList();
        if (figures.isEmpty()) {
            html.element("p", NOTHING.get(locale));
            return;
        }
        Pages.openTable(html, TITLE, List.of(WORDS, QUANTITY, VALUE), locale);
        for (StatedFigure figure : figures) {
            html.open("tr")
                    .element("td", figure.getQuote().orElse(""))
                    .element("td", label(figure.getQuantity(), locale))
                    .element("td", figure.getValue().toString(), "class", "number")
                    .closeLine("tr");
        }
        html.raw("</tbody>\n</table>\n</div>\n");
    }

    private static String label(StatedQuantity quantity, Locale locale) {
        return LocalizedText.of(quantity.getLabel(), quantity.getEnglishLabel()).get(locale);
    }
}
