package org.disclosurereport.cli.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.documents.CellSource;
import org.disclosurereport.documents.Certainty;
import org.disclosurereport.documents.ReadIssueKind.Weight;

/** Where cells of a document are and what is printed there, in words. Stateless and thread-safe. */
public final class SourceText {
    /** What is said of an uncertain reading. */
    public static final LocalizedText DOUBTFUL =
            LocalizedText.of("识别存疑，请核对原文：{cells}", "not read with certainty: {cells}");

    private static final LocalizedText PRINTED = LocalizedText.of("{place}为“{printed}”", "{place}: \"{printed}\"");
    private static final LocalizedText BLANK = LocalizedText.of("{place}为空", "{place}: blank");
    private static final LocalizedText MISSING = LocalizedText.of("原文没有这一格", "not in the document");
    private static final LocalizedText LABELLED = LocalizedText.of("{label}（{source}）", "{label} ({source})");
    private static final LocalizedText READ_FROM = LocalizedText.of("原文{sources}", "read from {sources}");
    private static final LocalizedText SEVERAL = LocalizedText.of("原文：{sources}", "read from: {sources}");
    private static final LocalizedText MORE = LocalizedText.of("等 {n} 处", "{n} in all");

    /** More than a row of the form. */
    private static final int MOST = 7;

    private static final int LONGEST = 60;

    private SourceText() {}

    /** The place and what is printed, such as 第3页第2表第5行第8格为“3,119件”. */
    static LocalizedText of(CellSource source) {
        if (source.getCertainty() == Certainty.MISSING) {
            return MISSING;
        }
        LocalizedText template = source.getPrinted().isEmpty() ? BLANK : PRINTED;
        return template.fill(Map.of("place", source.getPlace().toText(), "printed", shorten(source.getPrinted())));
    }

    /** Where the cells of a violation were read; with the cells' labels where there are several. */
    public static LocalizedText readFrom(List<CellSource> judged) {
        if (judged.size() == 1) {
            CellSource only = judged.get(0);
            return only.getCertainty() == Certainty.MISSING ? MISSING : READ_FROM.fill(Map.of("sources", of(only)));
        }
        return SEVERAL.fill(Map.of("sources", listed(judged)));
    }

    /** Where a cell that is likely wrong was read; if not with certainty, the wrong number may be the reader's. */
    static LocalizedText ofCorrected(CellSource source) {
        return source.getCertainty() == Certainty.UNSURE
                ? DOUBTFUL.fill(Map.of("cells", listed(List.of(source))))
                : readFrom(List.of(source));
    }

    /** Cells with their labels, the first ones of many. */
    public static LocalizedText listed(List<CellSource> sources) {
        List<LocalizedText> parts = new ArrayList<>();
        for (CellSource source : sources.subList(0, Math.min(MOST, sources.size()))) {
            parts.add(LABELLED.fill(Map.of("label", label(source), "source", of(source))));
        }
        if (sources.size() > MOST) {
            parts.add(MORE.fill(Map.of("n", sources.size())));
        }
        return LocalizedText.of(
                parts.stream().map(LocalizedText::getChinese).collect(Collectors.joining("；")),
                parts.stream().map(LocalizedText::getEnglish).collect(Collectors.joining("; ")));
    }

    /** The cell in the form's own words. */
    public static LocalizedText label(CellSource source) {
        return LocalizedText.of(source.getCell().getLabel(), source.getCell().getEnglishLabel());
    }

    /** How certain the reading is. */
    public static LocalizedText certainty(CellSource source) {
        return LocalizedText.of(
                source.getCertainty().getLabel(), source.getCertainty().getEnglishLabel());
    }

    /** The word for an issue's weight. */
    public static LocalizedText weight(Weight weight) {
        return switch (weight) {
            case NOTE -> TerminalText.NOTE;
            case DOUBT -> LocalizedText.of("存疑", "doubt");
            case FAILURE -> LocalizedText.of("失败", "failure");
        };
    }

    private static String shorten(String printed) {
        return printed.codePointCount(0, printed.length()) <= LONGEST
                ? printed
                : printed.substring(0, printed.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
