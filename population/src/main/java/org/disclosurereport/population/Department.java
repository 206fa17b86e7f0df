package org.disclosurereport.population;

/**
 * The departments of a government in the order they are set up, with how much each has to do: requests, licences, penalties,
 * coercive measures, fees and normative documents, each 0 (none) … 10.
 */
enum Department {
    OFFICE("办公", "厅", "室", 9, 0, 0, 0, 0, 10),
    NATURAL_RESOURCES("自然资源", "厅", "局", 10, 6, 3, 1, 9, 4),
    PUBLIC_SECURITY("公安", "厅", "局", 7, 9, 10, 9, 7, 3),
    HOUSING("住房和城乡建设", "厅", "局", 9, 6, 5, 1, 5, 5),
    HUMAN_RESOURCES("人力资源和社会保障", "厅", "局", 6, 4, 2, 1, 4, 5),
    MARKET_REGULATION("市场监督管理", "局", "局", 6, 10, 9, 5, 2, 3),
    EDUCATION("教育", "厅", "局", 5, 2, 1, 0, 8, 4),
    DEVELOPMENT_AND_REFORM("发展和改革", "委员会", "委员会", 4, 3, 0, 0, 0, 5),
    FINANCE("财政", "厅", "局", 4, 1, 1, 0, 0, 6),
    CIVIL_AFFAIRS("民政", "厅", "局", 4, 2, 1, 0, 0, 4),
    TRANSPORT("交通运输", "厅", "局", 4, 7, 8, 4, 3, 3),
    ECOLOGY("生态环境", "厅", "局", 5, 4, 6, 2, 0, 2),
    AGRICULTURE("农业农村", "厅", "局", 5, 3, 4, 1, 1, 4),
    WATER("水利", "厅", "局", 3, 3, 2, 1, 5, 2),
    HEALTH("卫生健康", "委员会", "委员会", 4, 5, 6, 1, 3, 4),
    EMERGENCY_MANAGEMENT("应急管理", "厅", "局", 3, 3, 5, 2, 0, 2),
    JUSTICE("司法", "厅", "局", 3, 2, 1, 0, 1, 3),
    INDUSTRY("工业和信息化", "厅", "局", 2, 1, 1, 0, 0, 3),
    SCIENCE("科学技术", "厅", "局", 2, 1, 0, 0, 0, 3),
    COMMERCE("商务", "厅", "局", 2, 2, 1, 0, 0, 2),
    CULTURE_AND_TOURISM("文化和旅游", "厅", "局", 2, 4, 4, 1, 0, 2),
    VETERANS("退役军人事务", "厅", "局", 2, 0, 0, 0, 0, 2),
    AUDIT("审计", "厅", "局", 1, 0, 1, 0, 0, 1),
    STATISTICS("统计", "局", "局", 1, 0, 1, 0, 0, 1),
    MEDICAL_INSURANCE("医疗保障", "局", "局", 2, 0, 2, 0, 0, 3),
    SPORT("体育", "局", "局", 1, 1, 0, 0, 0, 1),
    FORESTRY("林业", "局", "局", 3, 4, 3, 1, 4, 2),
    PETITIONS("信访", "局", "局", 3, 0, 0, 0, 0, 1),
    CITY_MANAGEMENT("城市管理", "局", "局", 6, 6, 9, 8, 4, 2),
    GOVERNMENT_SERVICES("政务服务管理", "局", "局", 2, 8, 0, 0, 0, 1),
    STATE_ASSETS("国有资产监督管理", "委员会", "委员会", 1, 0, 0, 0, 0, 2),
    FINANCIAL_WORK("地方金融监督管理", "局", "局", 1, 1, 0, 0, 0, 1),
    DATA("数据", "局", "局", 1, 0, 0, 0, 0, 1),
    GRAIN("粮食和物资储备", "局", "局", 1, 1, 1, 0, 0, 1),
    ETHNIC_AND_RELIGIOUS_AFFAIRS("民族宗教事务", "委员会", "局", 1, 2, 0, 0, 0, 1),
    CIVIL_AIR_DEFENCE("人民防空", "办公室", "办公室", 1, 2, 1, 0, 5, 1),
    DRUG_SUPERVISION("药品监督管理", "局", "局", 2, 6, 4, 2, 3, 2),
    GARDENS("园林绿化", "局", "局", 2, 3, 2, 0, 2, 1),
    HOUSING_FUND("住房公积金管理", "中心", "中心", 1, 0, 1, 0, 0, 2),
    RURAL_REVITALISATION("乡村振兴", "局", "局", 1, 0, 0, 0, 0, 2),
    FOREIGN_AFFAIRS("外事", "办公室", "办公室", 1, 0, 0, 0, 0, 1);

    private static final Department[] ALL = values();

    /** How many a government can have beside its own office. */
    static final int MOST = ALL.length - 1;

    private final String stem;
    private final String provincialSuffix;
    private final String suffix;
    final int requests;
    final int licences;
    final int penalties;
    final int coercion;
    final int fees;
    final int documents;

    Department(
            String stem,
            String provincialSuffix,
            String suffix,
            int requests,
            int licences,
            int penalties,
            int coercion,
            int fees,
            int documents) {
        this.stem = stem;
        this.provincialSuffix = provincialSuffix;
        this.suffix = suffix;
        this.requests = requests;
        this.licences = licences;
        this.penalties = penalties;
        this.coercion = coercion;
        this.fees = fees;
        this.documents = documents;
    }

    /** The own office comes first, as number 0. */
    static Department of(int number) {
        return ALL[number];
    }

    String name(boolean provincial) {
        return stem + (provincial ? provincialSuffix : suffix);
    }
}
