package org.disclosurereport.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.disclosurereport.Agency;
import org.disclosurereport.LocalizedText;
import org.disclosurereport.series.BodyTree.Problem;
import org.disclosurereport.series.BodyTree.ProblemKind;
import org.junit.jupiter.api.Test;

class BodyTreeTest {
    private static final BodyTree TREE = BodyTree.builder()
            .add("云河市人民政府", "临江区人民政府")
            .add("临江区人民政府", "临江区教育局")
            .add("云河市人民政府", "云河市公安局")
            .add("青山县人民政府", "青山县公安局")
            .build();

    private static List<ProblemKind> kinds(BodyTree tree) {
        return tree.getProblems().stream().map(Problem::kind).toList();
    }

    @Test
    void tellsWhoCoversWhomInTheOrderGiven() {
        assertThat(TREE.getChildren("云河市人民政府")).containsExactly("临江区人民政府", "云河市公安局");
        assertThat(TREE.getChildren("云河市公安局")).isEmpty();
        assertThat(TREE.getParents()).containsExactly("云河市人民政府", "临江区人民政府", "青山县人民政府");
        assertThat(TREE.getRoots()).containsExactly("云河市人民政府", "青山县人民政府");
        assertThat(TREE.getParent("临江区教育局")).contains("临江区人民政府");
        assertThat(TREE.getParent("云河市人民政府")).isEmpty();
        assertThat(TREE.contains("云河市公安局")).isTrue();
        assertThat(TREE.contains("云河市")).isFalse();
        assertThat(TREE.getProblems()).isEmpty();
    }

    @Test
    void findsAnAgencyByItsCodeFirst() {
        String code = "11321200014326022T";
        BodyTree tree = BodyTree.builder()
                .add("青山县人民政府", code)
                .add("青山县人民政府", "城关镇人民政府")
                .build();
        Agency.Builder town = Agency.builder().name("城关镇人民政府");

        assertThat(tree.find(town.build())).contains("城关镇人民政府");
        assertThat(tree.find(town.unifiedSocialCreditCode(code).build())).contains(code);
        assertThat(tree.find(Agency.of("无名乡人民政府"))).isEmpty();
    }

    @Test
    void predecessorsReportWhereTheirSuccessorDidNotYet() {
        BodyTree tree = BodyTree.builder()
                .add("县", "数据局")
                .add("县", "公安局")
                .addPredecessor("数据局", "大数据中心")
                .addPredecessor("数据局", "政务办")
                .addPredecessor("大数据中心", "信息中心")
                .build();

        assertThat(tree.getReporting("县", Set.of("公安局", "数据局", "政务办")::contains))
                .containsExactly("数据局", "公安局");
        assertThat(tree.getReporting("县", Set.of("政务办", "大数据中心")::contains))
                .as("both were merged")
                .containsExactly("大数据中心", "政务办", "公安局");
        assertThat(tree.getReporting("县", Set.of("信息中心")::contains))
                .as("one of both, as it was called before that")
                .containsExactly("信息中心", "政务办", "公安局");
        assertThat(tree.getReporting("县", name -> false)).containsExactly("数据局", "公安局");
        assertThat(tree.findPredecessor(Agency.of("信息中心"))).contains("信息中心");
        assertThat(tree.findPredecessor(Agency.of("数据局"))).isEmpty();
    }

    @Test
    void manyPredecessorsAreLookedAtOnce() {
        BodyTree.Builder tree = BodyTree.builder().add("县", "局");
        for (int i = 0; i < 20_000; i++) {
            tree.addPredecessor(i == 0 ? "局" : "一" + i, "一" + (i + 1))
                    .addPredecessor(i == 0 ? "局" : "二" + i, "一" + (i + 1));
        }
        int[] asked = {0};

        assertThat(tree.build().getReporting("县", name -> asked[0]++ < 0)).containsExactly("局");
        assertThat(asked[0]).isLessThan(50_000);
    }

    @Test
    void aCycleIsToldAndTheRestStands() {
        BodyTree tree = BodyTree.builder()
                .add("甲", "乙")
                .add("乙", "丙")
                .add("丙", "甲")
                .add("丙", "丁")
                .build();

        assertThat(kinds(tree)).containsExactly(ProblemKind.CYCLE);
        assertThat(tree.getProblems().get(0).message())
                .isEqualTo(LocalizedText.of("“丙”是“甲”的下级，不能又是其上级", "\"丙\" is below \"甲\" and can't also be above it"));
        assertThat(tree.getRoots()).containsExactly("甲");
        assertThat(tree.getChildren("丙")).containsExactly("丁");
    }

    @Test
    void whatCantBeIsLeftOutAndTold() {
        BodyTree tree = BodyTree.builder()
                .add("甲", "甲")
                .add("甲", "乙")
                .add("甲", "乙")
                .add("丙", "乙")
                .add("甲", " ")
                .build();

        assertThat(kinds(tree))
                .containsExactly(
                        ProblemKind.OWN_PARENT, ProblemKind.TWICE, ProblemKind.SECOND_PARENT, ProblemKind.NO_NAME);
        assertThat(tree.getProblems().get(2).message().getChinese()).isEqualTo("“乙”已列在“甲”之下，不能再列在“丙”之下");
        assertThat(tree.getParents()).containsExactly("甲");
    }

    @Test
    void predecessorsAreKeptInOrderAndPartOfEquality() {
        BodyTree tree = BodyTree.builder()
                .addPredecessor("新", "旧一")
                .addPredecessor("新", "旧二")
                .addPredecessor("旧一", "更旧")
                .build();

        assertThat(tree.getPredecessors("新")).containsExactly("旧一", "旧二");
        assertThat(tree.getSuccessors()).containsExactly("新", "旧一");
        assertThat(tree.getPredecessors("更旧")).isEmpty();
        assertThat(tree).isNotEqualTo(BodyTree.builder().build());
    }

    @Test
    void aPredecessorThatFollowsItsSuccessorIsLeftOutAndNamed() {
        BodyTree tree = BodyTree.builder()
                .addPredecessor("甲", "甲")
                .addPredecessor("甲", "乙")
                .addPredecessor("乙", "丙")
                .addPredecessor("丙", "甲")
                .addPredecessor("甲", "")
                .build();

        assertThat(kinds(tree))
                .containsExactly(ProblemKind.OWN_PREDECESSOR, ProblemKind.PREDECESSOR_CYCLE, ProblemKind.NO_NAME);
        assertThat(tree.getProblems().get(1).message().getChinese()).isEqualTo("“甲”是“丙”的后继机关，不能又是其前身");
        assertThat(tree.getPredecessors("丙")).isEmpty();
    }

    /** Time that grows with the square of the number would take minutes here. */
    @Test
    void longChainsAreTakenFromEitherEnd() {
        int length = 100_000;
        BodyTree.Builder down = BodyTree.builder();
        BodyTree.Builder up = BodyTree.builder();
        for (int i = 0; i < length; i++) {
            down.add("机关" + i, "机关" + (i + 1));
            up.add("机关" + (length - i - 1), "机关" + (length - i));
        }

        assertThat(down.build().getRoots()).containsExactly("机关0");
        assertThat(up.build().getRoots()).containsExactly("机关0");
        assertThat(up.getProblems()).isEmpty();
    }

    @Test
    void equalityCoversLinksOrderAndProblems() {
        BodyTree same = BodyTree.builder().add("甲", "乙").add("甲", "丙").build();

        assertThat(BodyTree.builder().add("甲", "乙").add("甲", "丙").build())
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .hasToString("{甲=[乙, 丙]}");
        assertThat(BodyTree.builder().add("甲", "丙").add("甲", "乙").build()).isNotEqualTo(same);
        assertThat(BodyTree.builder().add("甲", "乙").add("甲", "丙").add("甲", "丙").build())
                .isNotEqualTo(same);
    }

    @Property
    void anyLinesMakeATreeWithoutACycle(@ForAll @Size(max = 40) List<@IntRange(max = 99) Integer> lines) {
        BodyTree.Builder builder = BodyTree.builder();
        lines.forEach(line -> builder.add("b" + line / 10, "b" + line % 10));
        BodyTree tree = builder.build();

        int links = 0;
        for (String parent : tree.getParents()) {
            for (String child : tree.getChildren(parent)) {
                links++;
                assertThat(tree.getParent(child)).contains(parent);
                int steps = 0;
                for (String up = child; up != null; up = tree.getParent(up).orElse(null)) {
                    assertThat(steps++).as("steps up from %s", child).isLessThan(11);
                }
            }
        }
        assertThat(links + tree.getProblems().size()).as("no line is lost").isEqualTo(lines.size());
    }
}
