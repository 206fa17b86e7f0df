package org.disclosurereport.validation.rules.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.Amount;
import org.disclosurereport.DisclosureReport;
import org.disclosurereport.FormVersion;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.OtherMatters;
import org.disclosurereport.form.Cell;
import org.disclosurereport.form.Form;
import org.disclosurereport.stated.StatedQuantity;
import org.disclosurereport.validation.CellReading;
import org.disclosurereport.validation.Finding;
import org.disclosurereport.validation.Findings;
import org.disclosurereport.validation.Place;
import org.disclosurereport.validation.Relation;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.RuleInfo;
import org.disclosurereport.validation.Severity;
import org.disclosurereport.validation.rules.Citations;
import org.disclosurereport.validation.rules.Forms;
import org.disclosurereport.validation.rules.Money;
import org.disclosurereport.validation.rules.ReportTexts;
import org.disclosurereport.validation.rules.narrative.Statements;

/** The rules of money: the administrative fees of table 二 and the information processing fee of section 六. */
public final class FeeRules {
    private static final String FEES = "proactiveDisclosure.administrativeFees";
    private static final String PROCUREMENT = "proactiveDisclosure.centralizedProcurement.amount";
    private static final String UNPAID = "requests.outcomes.otherHandling.feeOverdue.total";

    /** Every rule of this subject, in the order of the catalogue. */
    public static final List<ReportRule> RULES = List.of(
            ReportRule.of(
                    RuleInfo.builder()
                            .id("disclosure.unit")
                            .severity(Severity.WARNING)
                            .statement(
                                    "以万元为单位的金额，与正文所述金额不得相差一万倍（误以元填报）",
                                    "an amount in the column of 万元 is not the text's amount in yuan, nor 10 000 times it")
                            .places("行政事业性收费（2021年格式）、政府集中采购（2019年格式）", "行政事业性收费 (2021 form), 政府集中采购 (2019 form)")
                            .formsWhere(Forms.withCells(FEES).or(Forms.withCells(PROCUREMENT)))
                            .citation(Citations.FORM)
                            .build(),
                    FeeRules::unit),
            rule(
                    RuleInfo.builder()
                            .id("disclosure.fee-size")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "乡镇、街道的行政事业性收费一般不超过10亿元",
                                    "a township or subdistrict collects less than 10 亿元 of fees")
                            .places("行政事业性收费，乡镇、街道的报告", "行政事业性收费 of townships and subdistricts")
                            .citation(Citations.FORM_2021),
                    FeeRules::size,
                    FEES),
            rule(
                    RuleInfo.builder()
                            .id("fees.tariff")
                            .severity(Severity.WARNING)
                            .statement(
                                    "信息处理费为10元的整数倍（按件、按量计收的各档标准均如此）",
                                    "an information processing fee is a multiple of 10 yuan, as every lawful sum is")
                            .places("第六部分所述信息处理费", "the fee stated in section 六")
                            .citation(Citations.FEES),
                    FeeRules::tariff),
            rule(
                    RuleInfo.builder()
                            .id("fees.included")
                            .severity(Severity.NOTICE)
                            .statement(
                                    "信息处理费属于行政事业性收费，表二行政事业性收费应不少于信息处理费",
                                    "the processing fee is one of the administrative fees, so those of table 二 are not less")
                            .places("表二行政事业性收费和第六部分", "table 二 and section 六")
                            .citation(Citations.FEES),
                    FeeRules::included,
                    FEES),
            rule(
                    RuleInfo.builder()
                            .id("fees.unpaid")
                            .severity(Severity.WARNING)
                            .statement(
                                    "表三有“逾期未按收费通知要求缴纳费用”的，第六部分不得称未发出收费通知",
                                    "where table 三 has requests closed for an unpaid fee, section 六 doesn't say that no notice was sent")
                            .places("第六部分", "section 六")
                            .citation(Citations.FEES),
                    FeeRules::unpaid,
                    UNPAID));

    private static final int DECIMALS = 6;

    /** At most so many digits that {@link Amount} can hold the sum. */
    private static final String SUM =
            "(?<!\\d)(\\d{1,3}(?:,\\d{3}){1,2}(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,4})?)\\s*(亿元|万元|元)";

    private static final Pattern PROCURED =
            Pattern.compile("集中采购[^，。；;\\d]{0,12}?(?:[，,](?:总?金额|支出|资金)[^，。；;\\d]{0,4})?" + SUM);
    /** What one pays (标准为每本10元) or is spared is no sum of what was charged. */
    private static final Pattern CHARGED = Pattern.compile("行政事业性?收费[^，。；;\\d标准每均免减]{0,8}?" + SUM + "(?![/／])");

    private static final String PROCESSING_FEE = "otherMatters.processingFee";
    private static final String FEE_NOTICES = "otherMatters.feeNotices";
    /** 10 亿元 in 万元. */
    private static final BigDecimal LARGE = new BigDecimal(100_000);

    private static final LocalizedText PROCESSING_FEE_LABEL =
            LocalizedText.of("第六部分信息处理费", "the processing fee of section 六");

    private FeeRules() {}

    /** A rule of the forms that came with the fee or later, as far as they have a cell that the rule asks. */
    private static ReportRule rule(
            RuleInfo.Builder info, BiConsumer<DisclosureReport, Findings> evaluation, String... cells) {
        return ReportRule.of(
                info.formsWhere(Forms.since(FormVersion.V2021).and(Forms.withCells(cells)))
                        .build(),
                evaluation);
    }

    private static void unit(DisclosureReport report, Findings findings) {
        if (Form.of(report).findCell(FEES).isEmpty()) {
            ReportTexts.visitSections(
                    report,
                    (path, text) ->
                            amounts(PROCURED, "采购", text, Form.of(report).getCell(PROCUREMENT), report, findings));
            return;
        }
        boolean[] stated = new boolean[1];
        Statements.visit(
                report,
                (path, section, figures, breakdowns) -> figures.stream()
                        .filter(figure -> figure.getQuantity() == StatedQuantity.ADMINISTRATIVE_FEES)
                        .forEach(figure -> {
                            stated[0] = true;
                            unit(figure.getAmount(), report, findings);
                        }));
        if (!stated[0] && amount(report).filter(printed -> printed.signum() > 0).isPresent()) {
            // Fees of one kind, or such as …等行政事业性收费, are no figure of the table; its own digits tell the unit all the
            // same.
            ReportTexts.visitSections(
                    report, (path, text) -> amounts(CHARGED, "收费", text, cell(report), report, findings));
        }
    }

    private static void unit(Amount stated, DisclosureReport report, Findings findings) {
        unit(cell(report), stated, MoneyUnit.WAN_YUAN, report, findings);
    }

    /** Where nothing else states the sum, it is read here: 政府集中采购总金额25.1万元. The body may print its unit; without one any may be meant. */
    private static void amounts(
            Pattern words, String word, String text, Cell cell, DisclosureReport report, Findings findings) {
        Matcher stated = text.contains(word) ? words.matcher(text) : null;
        while (stated != null && stated.find()) {
            BigDecimal number = new BigDecimal(stated.group(1).replace(",", ""));
            BigDecimal yuan = number.movePointRight(
                    switch (stated.group(2)) {
                        case "亿元" -> 8;
                        case "万元" -> 4;
                        default -> 0;
                    });
            Optional<MoneyUnit> unit = cell.getUnit(report);
            if (unit.isEmpty()) {
                findings.undecided(Place.of(cell));
            } else {
                BigDecimal inUnit = MoneyUnit.YUAN
                        .convert(yuan, unit.get())
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                Amount amount = Amount.of(inUnit.setScale(Math.max(0, inUnit.scale())));
                unit(cell, amount, unit.get(), report, findings);
            }
        }
    }

    private static void unit(Cell cell, Amount stated, MoneyUnit unit, DisclosureReport report, Findings findings) {
        Optional<BigDecimal> printed =
                cell.get(report) instanceof Amount amount ? amount.toOptional() : Optional.empty();
        if (stated.isBlank() || printed.isEmpty()) {
            findings.undecided(Place.of(cell));
        } else if (Money.agree(stated.getValue(), printed.get())
                || !Money.differByUnit(stated.getValue(), printed.get())) {
            findings.holds();
        } else {
            findings.violated(Finding.builder()
                    .place(Place.of(cell))
                    .addCells(CellReading.of(cell, report))
                    .addJudged(cell)
                    .expected(stated.getValue())
                    .actual(printed.get())
                    .message(LocalizedText.of(
                                    "{place}：填报{actual}，正文所述为{expected}{unit}，相差一万倍，请核对计量单位是否为{unit}",
                                    "{place}: {actual}, while the text states {expected} {unit}; is the unit {unit}?")
                            .fill(Map.of(
                                    "place", Place.of(cell).getLabel(),
                                    "actual", printed.get().toPlainString(),
                                    "unit", unit.getLabel(),
                                    "expected", stated.getValue().toPlainString())))
                    .build());
        }
    }

    private static void size(DisclosureReport report, Findings findings) {
        Agency agency = report.getAgency();
        boolean small = agency.getKind()
                        .filter(kind -> kind == AgencyKind.TOWNSHIP || kind == AgencyKind.SUBDISTRICT)
                        .isPresent()
                || agency.getLevel()
                        .filter(level -> level == AgencyLevel.TOWNSHIP)
                        .isPresent();
        Optional<BigDecimal> printed = amount(report);
        if (!small || printed.isEmpty()) {
            return;
        }
        if (printed.get().compareTo(LARGE) < 0) {
            findings.holds();
        } else {
            Cell cell = cell(report);
            findings.violated(Finding.builder()
                    .place(Place.of(cell))
                    .addCells(CellReading.of(cell, report))
                    .addJudged(cell)
                    .actual(printed.get())
                    .message(LocalizedText.of(
                                    "{place}：填报{actual}万元，乡镇、街道一般不会达到10亿元，请核对计量单位",
                                    "{place}: {actual} 万元, which a township or subdistrict hardly collects; check the unit")
                            .fill(Map.of(
                                    "place",
                                    Place.of(cell).getLabel(),
                                    "actual",
                                    printed.get().toPlainString())))
                    .build());
        }
    }

    private static void tariff(DisclosureReport report, Findings findings) {
        Amount fee = report.getOtherMatters().getProcessingFee();
        if (fee.isBlank()) {
            return;
        }
        if (fee.getValue().remainder(BigDecimal.TEN).signum() == 0) {
            findings.holds();
        } else {
            findings.violated(Finding.builder()
                    .place(Place.of(PROCESSING_FEE, PROCESSING_FEE_LABEL))
                    .addCells(CellReading.of(PROCESSING_FEE, PROCESSING_FEE_LABEL, fee))
                    .actual(fee.getValue())
                    .message(LocalizedText.of(
                                    "第六部分所述信息处理费为{fee}元，按收费标准应为10元的整数倍，请核对",
                                    "the processing fee stated in section 六 is {fee} yuan; by the tariff it is a multiple of 10")
                            .fill(Map.of("fee", fee)))
                    .build());
        }
    }

    private static void included(DisclosureReport report, Findings findings) {
        Amount fee = report.getOtherMatters().getProcessingFee();
        Optional<BigDecimal> printed = amount(report);
        if (fee.isBlank()) {
            return;
        }
        Place place = Place.of(cell(report));
        if (printed.isEmpty()) {
            findings.undecided(place);
            return;
        }
        BigDecimal least = MoneyUnit.YUAN.convert(fee.getValue(), MoneyUnit.WAN_YUAN);
        if (printed.get().compareTo(least) >= 0) {
            findings.holds();
        } else {
            findings.violated(Finding.builder()
                    .place(place)
                    .addCells(CellReading.of(cell(report), report))
                    .addCells(CellReading.of(PROCESSING_FEE, PROCESSING_FEE_LABEL, fee))
                    .addJudged(cell(report))
                    .relation(Relation.AT_LEAST)
                    .expected(least)
                    .actual(printed.get())
                    .message(LocalizedText.of(
                                    "{place}：填报{actual}万元，第六部分所述信息处理费为{fee}元，后者属于行政事业性收费，应一并计入",
                                    "{place}: {actual} 万元, while section 六 states a processing fee of {fee} yuan, which is one of these fees")
                            .fill(Map.of(
                                    "place", place.getLabel(),
                                    "actual", printed.get().toPlainString(),
                                    "fee", fee)))
                    .build());
        }
    }

    private static void unpaid(DisclosureReport report, Findings findings) {
        OtherMatters matters = report.getOtherMatters();
        boolean noneSent = matters.getFeeNotices().orElse(1) == 0;
        if (!noneSent) {
            return;
        }
        Cell cell = Form.of(report).getCell(UNPAID);
        if (cell.get(report).isBlank()) {
            findings.undecided(Place.of(cell));
        } else if (cell.getCount(report).getValue() == 0) {
            findings.holds();
        } else {
            findings.violated(Finding.builder()
                    .place(Place.of(cell))
                    .addCells(CellReading.of(cell, report))
                    .addCells(CellReading.of(
                            FEE_NOTICES,
                            LocalizedText.of("第六部分收费通知", "the notices of section 六"),
                            matters.getFeeNotices()))
                    .addJudged(cell)
                    .expected(BigDecimal.ZERO)
                    .actual(BigDecimal.valueOf(cell.getCount(report).getValue()))
                    .message(LocalizedText.of(
                                    "{place}：填{actual}件，第六部分称未发出收费通知，两者不一致",
                                    "{place}: {actual}, while section 六 says that no notice was sent")
                            .fill(Map.of("place", Place.of(cell).getLabel(), "actual", cell.getCount(report))))
                    .build());
        }
    }

    private static Cell cell(DisclosureReport report) {
        return Form.of(report).getCell(FEES);
    }

    private static Optional<BigDecimal> amount(DisclosureReport report) {
        return cell(report).get(report) instanceof Amount amount ? amount.toOptional() : Optional.empty();
    }
}
