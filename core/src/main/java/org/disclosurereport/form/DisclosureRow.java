package org.disclosurereport.form;

import static org.disclosurereport.form.Column.amount;
import static org.disclosurereport.form.Column.change;
import static org.disclosurereport.form.Column.count;
import static org.disclosurereport.form.Column.single;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.disclosurereport.Amount;
import org.disclosurereport.Count;
import org.disclosurereport.DocumentCounts;
import org.disclosurereport.FeeItems;
import org.disclosurereport.FormVersion;
import org.disclosurereport.MoneyUnit;
import org.disclosurereport.ProactiveDisclosure;
import org.disclosurereport.ProactiveDisclosure2019;
import org.disclosurereport.ProactiveDisclosure2021;
import org.disclosurereport.Procurement;
import org.disclosurereport.PublicationCounts;
import org.disclosurereport.ServiceItems;

/**
 * The rows of table 二 of every form; its blocks, one an item of art. 20, have columns of their own.
 */
final class DisclosureRow {
    private static final String ITEM_1 = "第二十条第（一）项";
    private static final String ITEM_5 = "第二十条第（五）项";
    private static final String ITEM_6 = "第二十条第（六）项";
    private static final String ITEM_8 = "第二十条第（八）项";
    private static final String ITEM_9 = "第二十条第（九）项";

    private static final List<Column<DocumentCounts>> DOCUMENTS = List.of(
            count("issued", "本年制发件数", DocumentCounts::getIssued, DocumentCounts::withIssued),
            count("repealed", "本年废止件数", DocumentCounts::getRepealed, DocumentCounts::withRepealed),
            count("inForce", "现行有效件数", DocumentCounts::getInForce, DocumentCounts::withInForce));

    private static final List<Column<Count>> DECISIONS = List.of(single("本年处理决定数量"));

    private static final List<Column<Amount>> FEES = List.of(single("本年收费金额（单位：万元）", MoneyUnit.WAN_YUAN));

    private static final List<Column<PublicationCounts>> PUBLICATIONS = List.of(
            count("newlyMade", "本年新制作数量", PublicationCounts::getNewlyMade, PublicationCounts::withNewlyMade),
            count(
                    "newlyPublished",
                    "本年新公开数量",
                    PublicationCounts::getNewlyPublished,
                    PublicationCounts::withNewlyPublished),
            count(
                    "totalPublished",
                    "对外公开总数量",
                    PublicationCounts::getTotalPublished,
                    PublicationCounts::withTotalPublished));

    private static final List<Column<ServiceItems>> SERVICES = List.of(
            count("itemsLastYear", "上一年项目数量", ServiceItems::getItemsLastYear, ServiceItems::withItemsLastYear),
            change("change", "本年增/减", ServiceItems::getChange, ServiceItems::withChange),
            count("decisions", "处理决定数量", ServiceItems::getDecisions, ServiceItems::withDecisions));

    private static final List<Column<FeeItems>> FEE_ITEMS = List.of(
            count("itemsLastYear", "上一年项目数量", FeeItems::getItemsLastYear, FeeItems::withItemsLastYear),
            change("change", "本年增/减", FeeItems::getChange, FeeItems::withChange));

    private static final List<Column<Procurement>> PROCUREMENT = List.of(
            count("projects", "采购项目数量", Procurement::getProjects, Procurement::withProjects),
            amount("amount", "采购总金额", Procurement::getAmount, Procurement::withAmount));

    static final List<RowData<ProactiveDisclosure2021, ProactiveDisclosure2021, ?>> V2021 = List.of(
            row(
                    ITEM_1,
                    "规章",
                    "regulations",
                    DOCUMENTS,
                    ProactiveDisclosure2021::getRegulations,
                    ProactiveDisclosure2021::withRegulations),
            row(
                    ITEM_1,
                    "行政规范性文件",
                    "normativeDocuments",
                    DOCUMENTS,
                    ProactiveDisclosure2021::getNormativeDocuments,
                    ProactiveDisclosure2021::withNormativeDocuments),
            row(
                    ITEM_5,
                    "行政许可",
                    "licensing",
                    DECISIONS,
                    ProactiveDisclosure2021::getLicensing,
                    ProactiveDisclosure2021::withLicensing),
            row(
                    ITEM_6,
                    "行政处罚",
                    "penalties",
                    DECISIONS,
                    ProactiveDisclosure2021::getPenalties,
                    ProactiveDisclosure2021::withPenalties),
            row(
                    ITEM_6,
                    "行政强制",
                    "coerciveMeasures",
                    DECISIONS,
                    ProactiveDisclosure2021::getCoerciveMeasures,
                    ProactiveDisclosure2021::withCoerciveMeasures),
            row(
                    ITEM_8,
                    "行政事业性收费",
                    "administrativeFees",
                    FEES,
                    ProactiveDisclosure2021::getAdministrativeFees,
                    ProactiveDisclosure2021::withAdministrativeFees));

    static final List<RowData<ProactiveDisclosure2019, ProactiveDisclosure2019, ?>> V2019 = List.of(
            row(
                    ITEM_1,
                    "规章",
                    "regulations",
                    PUBLICATIONS,
                    ProactiveDisclosure2019::getRegulations,
                    ProactiveDisclosure2019::withRegulations),
            row(
                    ITEM_1,
                    "规范性文件",
                    "normativeDocuments",
                    PUBLICATIONS,
                    ProactiveDisclosure2019::getNormativeDocuments,
                    ProactiveDisclosure2019::withNormativeDocuments),
            row(
                    ITEM_5,
                    "行政许可",
                    "licensing",
                    SERVICES,
                    ProactiveDisclosure2019::getLicensing,
                    ProactiveDisclosure2019::withLicensing),
            row(
                    ITEM_5,
                    "其他对外管理服务事项",
                    "otherPublicServices",
                    SERVICES,
                    ProactiveDisclosure2019::getOtherPublicServices,
                    ProactiveDisclosure2019::withOtherPublicServices),
            row(
                    ITEM_6,
                    "行政处罚",
                    "penalties",
                    SERVICES,
                    ProactiveDisclosure2019::getPenalties,
                    ProactiveDisclosure2019::withPenalties),
            row(
                    ITEM_6,
                    "行政强制",
                    "coerciveMeasures",
                    SERVICES,
                    ProactiveDisclosure2019::getCoerciveMeasures,
                    ProactiveDisclosure2019::withCoerciveMeasures),
            row(
                    ITEM_8,
                    "行政事业性收费",
                    "administrativeFees",
                    FEE_ITEMS,
                    ProactiveDisclosure2019::getAdministrativeFees,
                    ProactiveDisclosure2019::withAdministrativeFees),
            row(
                    ITEM_9,
                    "政府集中采购",
                    "centralizedProcurement",
                    PROCUREMENT,
                    ProactiveDisclosure2019::getCentralizedProcurement,
                    ProactiveDisclosure2019::withCentralizedProcurement));

    private DisclosureRow() {}

    /** The rows of a form as data, in form order. */
    static Rows<?> in(FormVersion version) {
        return switch (version) {
            case V2019 -> new Rows<>(ProactiveDisclosure2019.class, V2019);
            case V2021 -> new Rows<>(ProactiveDisclosure2021.class, V2021);
        };
    }

    private static <T, R> RowData<T, T, R> row(
            String article,
            String label,
            String name,
            List<Column<R>> columns,
            Function<T, R> get,
            BiFunction<T, R, T> with) {
        return new RowData<>(
                "", List.of(article, label), List.of(name), Lens.identity(), new Lens<>(get, with), columns);
    }

    /**
     * Table 二 of a form.
     *
     * @param <T> the type of its value
     * @param type the type of its value
     * @param rows its rows in form order
     */
    record Rows<T extends ProactiveDisclosure>(Class<T> type, List<RowData<T, T, ?>> rows) {}
}
