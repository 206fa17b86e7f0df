package org.disclosurereport.documents.layouts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.disclosurereport.CellValue;
import org.disclosurereport.documents.layouts.PrintedReport.Heading;
import org.disclosurereport.documents.layouts.PrintedReport.Paragraph;
import org.disclosurereport.documents.layouts.PrintedReport.Part;
import org.disclosurereport.documents.layouts.PrintedReport.Title;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.form.Row;
import org.disclosurereport.form.Section;
import org.disclosurereport.form.Total;

/** Puts a report together: title, headings, narrative and tables, with what goes wrong around tables. */
final class ReportPrint {
    private static final List<String> AGENCIES =
            List.of("清河县人民政府", "云岭市水务局", "东湖区教育局", "白石镇人民政府", "柳林街道办事处", "青溪市人民政府办公室", "南坪县市场监督管理局");
    private static final List<Section> TABLE_SECTIONS =
            List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS, Section.CHALLENGES);
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六"};

    /** Other wordings of the headings. */
    private static final Map<Section, List<String>> VARIANTS = new EnumMap<>(Map.of(
            Section.OVERVIEW, List.of("工作基本情况", "概述", "总体工作情况"),
            Section.PROACTIVE_DISCLOSURE, List.of("行政机关主动公开政府信息情况", "主动公开政府信息的情况", "行政机关主动公开政府信息的情况"),
            Section.REQUESTS, List.of("行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"),
            Section.CHALLENGES, List.of("因政府信息公开工作被申请行政复议、提起行政诉讼情况", "行政复议、行政诉讼情况"),
            Section.PROBLEMS_AND_IMPROVEMENTS, List.of("政府信息公开工作存在的主要问题及改进情况", "存在的问题及改进措施"),
            Section.OTHER_MATTERS, List.of("其他需要报告的事项。", "其他事项")));

    private final FormVariant variant;
    private final Accidents accidents;
    private final SplittableRandom random;
    private final Answers answers;
    private final LabelText labels;
    private final ValueText cells;
    private final Map<Cell, CellValue> others = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final String agency;
    private final int year;

    ReportPrint(Accidents accidents) {
        this.accidents = accidents;
        this.random = accidents.random("report");
        int kind = random.nextInt(20);
        this.variant = kind < 9
                ? FormVariant.FORM_2021
                : kind < 16
                        ? FormVariant.FORM_2019
                        : kind < 18 ? FormVariant.HYBRID : FormVariant.SINGLE_OTHER_HANDLING;
        this.agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        this.year = variant == FormVariant.FORM_2019
                ? 2019 + random.nextInt(random.nextInt(5) == 0 ? 3 : 2)
                : 2021 + random.nextInt(5);
        Form form = Form.of(variant.version());
        this.answers = new Answers(form, ReportNumbers.draw(form, accidents.random("numbers")));
        this.labels = new LabelText(accidents);
        this.cells = new ValueText(accidents);
        printWrongTotals();
        print();
    }

    PrintedReport report() {
        return new PrintedReport(agency, year, List.copyOf(parts));
    }

    Truth truth() {
        return new Truth(form(), answers.values(), answers.absent(), others, cells.amountUnit());
    }

    private Form form() {
        return answers.form();
    }

    private void printWrongTotals() {
        for (Total total : form().getTotals()) {
            Cell cell = total.getCell();
            if (!answers.of(cell).isBlank() && accidents.strikes(Accident.WRONG_TOTALS)) {
                long printed = Long.parseLong(answers.of(cell).toString());
                long wrong = accidents.stream(Accident.WRONG_TOTALS).nextInt(3) == 0
                        ? 0
                        : printed + 1 + accidents.stream(Accident.WRONG_TOTALS).nextInt(20);
                answers.set(cell, cell.getKind().parse(Long.toString(wrong)));
            }
        }
    }

    private void print() {
        title();
        introduction();
        for (Section section : Section.values()) {
            if (TABLE_SECTIONS.contains(section)) {
                table(section);
            } else {
                narrative(section);
            }
        }
        if (random.nextBoolean()) {
            paragraph(agency);
            paragraph((year + 1) + "年1月" + (10 + random.nextInt(20)) + "日");
        }
    }

    private void title() {
        if (!accidents.has(Accident.TITLE_VARIANTS)) {
            parts.add(new Title(agency + year + "年政府信息公开工作年度报告"));
            return;
        }
        List<List<String>> titles = List.of(
                List.of(year + "年" + agency + "政府信息公开工作年度报告"),
                List.of(agency, year + "年政府信息公开工作年度报告"),
                List.of(agency + "政府信息公开工作" + year + "年度报告"),
                List.of(agency + "政府信息公开工作年度报告（" + year + "年度）"),
                List.of(agency + " " + year + " 年度信息公开年报"),
                List.of(agency + year + "年政府信息公开工作年度报告", agency + year + "年政府信息公开工作年度报告"),
                List.of());
        accidents.choose(Accident.TITLE_VARIANTS, titles).forEach(line -> parts.add(new Title(line)));
    }

    private void introduction() {
        if (accidents.has(Accident.HEADINGS_IN_INTRODUCTION)) {
            StringBuilder all = new StringBuilder("本报告由");
            for (Section section : Section.values()) {
                all.append(section.getNumber())
                        .append('、')
                        .append(section.getHeading())
                        .append('，');
            }
            paragraph(all.append("共六个部分组成。").toString());
        }
        paragraph("本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止，电话：0512-" + (1000000 + random.nextInt(8999999))
                + "。");
    }

    private void narrative(Section section) {
        heading(section);
        switch (section) {
            case OVERVIEW -> overview();
            case PROBLEMS_AND_IMPROVEMENTS -> {
                paragraph("一是公开的深度不够，全年培训仅" + random.nextInt(9) + "次；二是队伍力量不足。下一步，将补齐短板，完善2项制度。");
                if (random.nextBoolean()) {
                    paragraph("（一）主要问题");
                    paragraph("政策解读形式单一。");
                    paragraph("（二）改进措施");
                    paragraph("加强业务培训，提升工作质量。");
                }
            }
            default -> paragraph(random.nextBoolean() ? year + "年度未收取信息处理费。" : "无。");
        }
    }

    private void overview() {
        if (accidents.has(Accident.OWN_NUMBERING)) {
            String[] topics = {"加强组织领导", "做好主动公开", "规范依申请公开", "加强平台建设", "抓好监督保障", "强化业务培训"};
            for (int i = 0; i < topics.length; i++) {
                parts.add(new Heading(NUMERALS[i] + "、" + topics[i], 1));
                paragraph("全年开展" + topics[i] + "相关工作" + random.nextInt(50) + "次。");
            }
        } else {
            paragraph(year + "年，" + agency + "主动公开政府信息" + (20 + random.nextInt(4000)) + "条，其中政策类" + random.nextInt(20)
                    + "条。");
        }
        if (accidents.has(Accident.DECOY_HEADINGS)) {
            for (int i = 0; i < TABLE_SECTIONS.size(); i++) {
                parts.add(new Heading(
                        "（" + NUMERALS[i] + "）" + TABLE_SECTIONS.get(i).getHeading(), 2));
                paragraph("这方面工作有序推进，办理" + random.nextInt(30) + "件。");
            }
        }
        paragraph("（二）依申请公开");
        paragraph("全年收到政府信息公开申请" + random.nextInt(90) + "件，予以公开" + random.nextInt(30) + "件，均按期答复。");
    }

    private void table(Section section) {
        boolean missing = accidents.strikes(Accident.TABLE_MISSING);
        if (missing) {
            if (accidents.stream(Accident.TABLE_MISSING).nextBoolean()) {
                heading(section);
            }
            form().getTable(section).getRows().stream()
                    .flatMap(row -> row.getCells().stream())
                    .forEach(answers::remove);
            return;
        }
        heading(section);
        PrintedTable table = new FormTables(variant, answers, accidents, labels, cells).print(section);
        parts.add(new PrintedReport.Table(table));
        if (accidents.strikes(Accident.TABLE_TWICE)) {
            parts.add(new PrintedReport.Table(table));
        } else if (accidents.strikes(Accident.TABLE_TWICE_DIFFERENTLY)) {
            Answers second =
                    new Answers(form(), ReportNumbers.draw(form(), accidents.stream(Accident.TABLE_TWICE_DIFFERENTLY)));
            parts.add(
                    new PrintedReport.Table(new FormTables(variant, second, accidents, labels, cells).print(section)));
            tellOthers(section, second);
        }
    }

    /** Where the first printing of a row is all blank, the second is as good. */
    private void tellOthers(Section section, Answers second) {
        for (Row row : form().getTable(section).getRows()) {
            if (row.getCells().stream().allMatch(cell -> answers.of(cell).isBlank())) {
                row.getCells().forEach(cell -> others.put(cell, second.of(cell)));
            }
        }
    }

    private void heading(Section section) {
        String words = accidents.strikes(Accident.HEADING_VARIANTS)
                ? accidents.choose(Accident.HEADING_VARIANTS, VARIANTS.get(section))
                : section.getHeading();
        boolean restarted = accidents.has(Accident.OWN_NUMBERING) && section != Section.OVERVIEW;
        String numeral = restarted ? NUMERALS[section.ordinal() - 1] : section.getNumber();
        if (accidents.strikes(Accident.HEADING_NUMERAL_LOST)) {
            numeral = "";
        }
        parts.add(new Heading(labels.printHeading(numeral + "、" + words), 1));
    }

    private void paragraph(String text) {
        parts.add(new Paragraph(text));
    }
}
