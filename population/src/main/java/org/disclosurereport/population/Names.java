package org.disclosurereport.population;

import java.util.Locale;
import org.disclosurereport.Agency;
import org.disclosurereport.AgencyKind;
import org.disclosurereport.AgencyLevel;
import org.disclosurereport.population.Body.Role;

/** What bodies are called, and their codes. Names of one level differ, so full names do. */
final class Names {
    private static final String PROVINCE = "青山省";

    /** Codes begin with a real province's digits, because their shape asks for that; the places behind are made up. */
    private static final int PROVINCE_CODE = 36;

    private static final String FIRST = "云临清安平永新长东南西北金玉龙凤白兴海景嘉宜泰福昌和广怀";
    private static final String SECOND = "河江阳川州泉林原城宁溪湖峰岭关源台桥丰乐德康泽岗浦塘";
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] COUNTY_SUFFIXES = {"区", "县", "县", "市"};
    private static final String[] TOWN_SUFFIXES = {"镇", "镇", "镇", "乡", "街道"};
    /** None has a divisor in common with the number of names, so each name comes once before any comes twice. */
    private static final int[] STEPS = {27, 45, 99, 151, 211, 303};

    private static final int NAMES = FIRST.length() * SECOND.length();

    private final long seed;
    private final Shape shape;

    Names(long seed, Shape shape) {
        this.seed = seed;
        this.shape = shape;
    }

    Agency agency(Body body) {
        boolean subdistrict = body.role() == Role.TOWN && townSuffix(body).equals("街道");
        return Agency.builder()
                .name(name(body))
                .unifiedSocialCreditCode(code(body))
                .regionCode(region(body))
                .level(level(body))
                .kind(
                        switch (body.role()) {
                            case PROVINCE, CITY, COUNTY -> AgencyKind.GOVERNMENT;
                            case DEPARTMENT -> AgencyKind.DEPARTMENT;
                            case TOWN -> subdistrict ? AgencyKind.SUBDISTRICT : AgencyKind.TOWNSHIP;
                        })
                .build();
    }

    String name(Body body) {
        String area = area(body);
        return switch (body.role()) {
            case PROVINCE, CITY, COUNTY -> area + "人民政府";
            case DEPARTMENT ->
                area
                        + (body.number() == 0 ? "人民政府" : "")
                        + Department.of(body.number()).name(body.city() == 0);
            case TOWN -> {
                String suffix = townSuffix(body);
                String town = area + stem(body.parent(), body.number()) + suffix;
                yield town + (suffix.equals("街道") ? "办事处" : "人民政府");
            }
        };
    }

    private String area(Body body) {
        if (body.city() == 0) {
            return PROVINCE;
        }
        String city = PROVINCE + stem(-1, body.city()) + "市";
        if (body.county() == 0) {
            return city;
        }
        int draw =
                Draws.of(seed, body.city(), body.county(), Draws.Purpose.NAMES).below(COUNTY_SUFFIXES.length);
        return city + stem(-1 - body.city(), body.county()) + COUNTY_SUFFIXES[draw];
    }

    private String townSuffix(Body body) {
        return TOWN_SUFFIXES[
                Draws.of(seed, body.index(), -1, Draws.Purpose.NAMES).below(TOWN_SUFFIXES.length)];
    }

    /** Two characters; those of one group differ for numbers less than {@link #NAMES}. */
    private String stem(int group, int number) {
        Draws draws = Draws.of(seed, group, Integer.MIN_VALUE, Draws.Purpose.NAMES);
        int step = STEPS[draws.below(STEPS.length)];
        int place = (draws.below(NAMES) + number * step) % NAMES;
        return String.valueOf(FIRST.charAt(place % FIRST.length())) + SECOND.charAt(place / FIRST.length());
    }

    private static String region(Body body) {
        return String.format(Locale.ROOT, "%02d%02d%02d", PROVINCE_CODE, body.city(), body.county());
    }

    private static AgencyLevel level(Body body) {
        if (body.role() == Role.TOWN) {
            return AgencyLevel.TOWNSHIP;
        }
        return body.city() == 0
                ? AgencyLevel.PROVINCIAL
                : body.county() == 0 ? AgencyLevel.PREFECTURAL : AgencyLevel.COUNTY;
    }

    /** 统一社会信用代码: 11 for a body of government, the region, the organisation with its check character (GB 11714), the check character. */
    private String code(Body body) {
        StringBuilder code = new StringBuilder(18).append("11").append(region(body));
        String organisation = String.format(Locale.ROOT, "%08d", body.index() + 1);
        int sum = 0;
        for (int i = 0; i < organisation.length(); i++) {
            sum += (organisation.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        code.append(organisation).append(check == 10 ? "X" : check);
        int weighted = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            weighted += CODE_CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CODE_CHARACTERS.length();
        }
        return code.append(CODE_CHARACTERS.charAt(
                        (CODE_CHARACTERS.length() - weighted % CODE_CHARACTERS.length()) % CODE_CHARACTERS.length()))
                .toString();
    }
}
