package org.disclosurereport.batch.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.series.BodyTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTreeReaderTest {
    private static final BodyTree TREE = BodyTree.builder()
            .add("青山县人民政府", "青山县人民政府办公室")
            .add("青山县人民政府", "青山县公安局")
            .build();

    @TempDir
    private Path folder;

    private static BodyTreeReadResult read(String text) {
        return BodyTreeReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(BodyTreeReadResult result) {
        return result.getProblems().stream()
                .map(each -> each.line() + " " + each.message().get(Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青山县人民政府,青山县人民政府办公室\n青山县人民政府,青山县公安局",
                "parent,agency\r\n青山县人民政府,青山县人民政府办公室\r\n\r\n 青山县人民政府 , 青山县公安局 \r\n",
                "上级机关,机关,备注\n青山县人民政府,\"青山县人民政府办公室\",\"a\nb\"\n青山县人民政府,青山县公安局,\n",
                "\uFEFFparent,child\n青山县人民政府,青山县人民政府办公室\n青山县人民政府,青山县公安局\n",
                "{\"青山县人民政府\": [\"青山县人民政府办公室\", \"青山县公安局\"]}",
                "\uFEFF \n{\"青山县人民政府\": [\"青山县人民政府办公室\"],\n \"青山县人民政府\": [\"青山县公安局\"]}\n"
            })
    void readsCsvAndJson(String text) {
        BodyTreeReadResult result = read(text);

        assertThat(told(result)).isEmpty();
        assertThat(result.getTree()).isEqualTo(TREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parent,agency,predecessors\n青山县人民政府,青山县文旅局,青山县文化局;青山县旅游局\n",
                "机关,上级机关,备注,前身\n青山县文旅局,青山县人民政府,,青山县文化局、青山县旅游局\n",
                "{\"青山县人民政府\": [{\"predecessors\": [\"青山县文化局\", \"青山县旅游局\"], \"agency\": \"青山县文旅局\"}]}"
            })
    void readsPredecessors(String text) {
        BodyTreeReadResult result = read(text);

        assertThat(told(result)).isEmpty();
        assertThat(result.getTree())
                .isEqualTo(BodyTree.builder()
                        .add("青山县人民政府", "青山县文旅局")
                        .addPredecessor("青山县文旅局", "青山县文化局")
                        .addPredecessor("青山县文旅局", "青山县旅游局")
                        .build());
    }

    @Test
    void aListOfPredecessorsAloneNamesACycleWithItsLine() {
        BodyTreeReadResult result = read("agency,predecessors\n甲,乙\n乙,甲\n丙,\n");

        assertThat(told(result)).containsExactly("3 \"甲\" succeeds \"乙\" and can't also be its predecessor");
        assertThat(result.getTree().getPredecessors("甲")).containsExactly("乙");
        assertThat(result.getTree().getParents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"甲\": [{\"agency\": 1}]}", "{\"甲\": [{\"predecessors\": [1]}]}", "{\"甲\": [{\"x\": \"乙\"}]}"})
    void bodiesOfAnotherShapeAreNone(String text) {
        assertThat(told(read(text))).isNotEmpty();
    }

    @Test
    void readsWhatASpreadsheetInChinaSaves() throws IOException {
        Path file = folder.resolve("bodies.csv");
        Files.writeString(file, "上级机关,机关\n青山县人民政府,青山县人民政府办公室\n青山县人民政府,青山县公安局\n", Charset.forName("GB18030"));

        assertThat(BodyTreeReader.read(file).getTree()).isEqualTo(TREE);
    }

    @Test
    void linesThatCantBeAreToldByNameAndTheRestIsRead() {
        BodyTreeReadResult result = read("parent,agency\n甲,乙\n乙,甲\n只有一列\n丙,乙\n甲,丁\n");

        assertThat(told(result))
                .containsExactly(
                        "3 \"乙\" is below \"甲\" and can't also be above it",
                        "4 needs two columns, parent and agency",
                        "5 \"乙\" is below \"甲\" and can't also be below \"丙\"");
        assertThat(result.getTree().getChildren("甲")).containsExactly("乙", "丁");
        assertThat(result).hasToString("{甲=[乙, 丁]}, 3 problems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"甲\": \"乙\"}", "{\"甲\": [\"乙\", 7]}", "{\"甲\": [\"乙\"]} x", "{\"甲\": [\"乙\"", "{\"甲\": {}}"})
    void jsonOfAnotherShapeIsTold(String text) {
        assertThat(told(read(text))).singleElement().asString().startsWith("1 m");
    }

    @Test
    void columnsMayStandTheOtherWayRound() {
        assertThat(read("机关,上级机关\n青山县人民政府办公室,青山县人民政府\n青山县公安局,青山县人民政府\n").getTree())
                .isEqualTo(TREE);
    }

    @Test
    void whatIsNoTextIsToldOnce() {
        assertThat(told(read("PK\0\n\1\n\2\n\3"))).containsExactly("1 this is not a text file");
    }

    @Test
    void aBrokenQuoteIsToldWithItsLine() {
        assertThat(told(read("甲,乙\n甲,\"丙\"x\n甲,丁\n")))
                .singleElement()
                .asString()
                .startsWith("2 malformed CSV, nothing was read from here on: ");
    }

    @Test
    void anEmptyListIsTold() {
        assertThat(told(read(""))).containsExactly("1 holds no body");
        assertThat(told(read("parent,agency\n"))).containsExactly("1 holds no body");
    }
}
