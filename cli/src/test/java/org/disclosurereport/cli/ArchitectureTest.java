package org.disclosurereport.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosurereport.json.DisclosureReportModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the modules; the only module that sees all others holds them. */
class ArchitectureTest {
    private static final String ROOT = "org.disclosurereport";
    private static final String[] CORE = {
        ROOT,
        ROOT + ".form",
        ROOT + ".properties",
        ROOT + ".diff",
        ROOT + ".series",
        ROOT + ".input",
        ROOT + ".stated",
        ROOT + ".constraints",
        ROOT + ".internal"
    };
    private static final String VALIDATION = ROOT + ".validation..";
    private static final String JSON = ROOT + ".json..";
    private static final String DOCUMENTS = ROOT + ".documents";
    private static final String CONFIGURATION = ROOT + ".configuration";
    private static final String BATCH = ROOT + ".batch";
    private static final String[] LEAVES = {ROOT + ".cli..", ROOT + ".examples..", ROOT + ".benchmarks.."};

    private static JavaClasses classes = new ClassFileImporter().importClasses(Set.of());

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(location -> !isTest(location))
                .importPackages(ROOT);
        assertThat(classes.stream().map(JavaClass::getPackageName))
                .contains(ROOT, ROOT + ".form", ROOT + ".validation", ROOT + ".json", DOCUMENTS, BATCH, ROOT + ".cli");
    }

    private static String[] coreAnd(String... more) {
        return Stream.concat(Stream.of(CORE), Stream.of(more)).toArray(String[]::new);
    }

    private static boolean isTest(Location location) {
        return location.contains("test-classes")
                || location.contains("-tests.jar")
                || location.contains("/arbitraries/")
                || location.contains("/slips/");
    }

    @Test
    void coreUsesNothingButItsAnnotations() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        coreAnd("java..", "jakarta.validation..", "org.jspecify.annotations", "org.immutables.value.."))
                .check(classes);
    }

    @Test
    void validationAndDocumentsKnowNeitherEachOtherNorSerialization() {
        noClasses()
                .that()
                .resideInAPackage(VALIDATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JSON, DOCUMENTS + "..", "tools.jackson..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage(JSON)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOCUMENTS + "..", BATCH + "..", "org.hibernate..")
                .check(classes);
    }

    @Test
    void documentsUsesCoreAndTheLibrariesOfItsFormats() {
        classes()
                .that()
                .resideInAPackage(DOCUMENTS + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(coreAnd(
                        DOCUMENTS + "..",
                        "java..",
                        "javax.imageio..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jsoup..",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats.schemas..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.jspecify.annotations",
                        "org.immutables.value.."))
                .check(classes);
    }

    /** Within documents: bytes become blocks, blocks become values; the sources of blocks know nothing of the form. */
    @ParameterizedTest
    @CsvSource({
        "source, header recognition prose writing",
        "header, recognition prose writing fields",
        "prose, recognition header writing fields",
        "fields, source recognition header prose writing",
        "writing, recognition header prose source",
        "recognition, writing"
    })
    void partsOfDocumentsKnowOnlyWhatComesBeforeThem(String part, String unknown) {
        String[] packages = Stream.of(unknown.split(" "))
                .map(each -> DOCUMENTS + "." + each + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(DOCUMENTS + "." + part + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(classes);
    }

    @Test
    void batchUsesWhatReadsAndChecksOneReportAndOnlyTheLeavesUseIt() {
        classes()
                .that()
                .resideInAPackage(BATCH + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(coreAnd(
                        ROOT + ".validation",
                        ROOT + ".validation.diagnosis",
                        ROOT + ".json",
                        DOCUMENTS,
                        DOCUMENTS + ".divisions",
                        BATCH + "..",
                        "java..",
                        "tools.jackson..",
                        "org.apache.commons.csv",
                        "org.apache.poi..",
                        "org.jspecify.annotations",
                        "org.immutables.value.."))
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackages(LEAVES)
                .and()
                .resideOutsideOfPackage(BATCH + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BATCH + "..")
                .check(classes);
    }

    @Test
    void configurationNeedsRulesAndItsFormatOnly() {
        classes()
                .that()
                .resideInAPackage(CONFIGURATION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT,
                        ROOT + ".form",
                        ROOT + ".series",
                        ROOT + ".internal",
                        ROOT + ".validation",
                        CONFIGURATION,
                        "java..",
                        "tools.jackson..",
                        "org.jspecify.annotations")
                .check(classes);
    }

    /** Within the command: commands print results and pages, and these write to a terminal or a file. */
    @ParameterizedTest
    @CsvSource({"terminal, results pages commands", "results, pages commands", "pages, commands"})
    void roomsOfTheCommandKnowOnlyWhatComesBeforeThem(String room, String unknown) {
        String[] packages =
                Stream.of(unknown.split(" ")).map(each -> ROOT + ".cli." + each).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".cli." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .check(classes);
    }

    @Test
    void nobodyUsesTheLeaves() {
        noClasses()
                .that()
                .resideOutsideOfPackages(LEAVES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(LEAVES)
                .check(classes);
    }

    /** Generated types may be what a public type extends, so that it has their methods; no more. */
    @Test
    void publicSignaturesHoldNoGeneratedAndNoEnginesTypes() {
        Set<String> offences = new TreeSet<>();
        classes.stream()
                .filter(type -> !type.getPackageName().startsWith(ROOT + ".cli"))
                .filter(type -> !type.getPackageName().contains(".internal")) // for the command only
                .filter(type -> !type.getPackageName().startsWith(DOCUMENTS + ".")) // not exported
                .filter(type -> !type.getPackageName().equals(ROOT + ".json.shape")) // not exported
                .filter(ArchitectureTest::isPublic)
                .forEach(type -> signatureTypes(type)
                        .filter(used -> !isAllowed(used, type))
                        .forEach(used -> offences.add(type.getName() + " shows " + used.getName())));
        assertThat(offences).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && enclosing.map(ArchitectureTest::isPublic).orElse(true);
    }

    private static Stream<JavaClass> signatureTypes(JavaClass type) {
        Stream<JavaType> ofMethods = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(ArchitectureTest::types);
        Stream<JavaType> ofFields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getType);
        return Stream.concat(ofMethods, ofFields)
                .flatMap(used -> used.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean isAllowed(JavaClass used, JavaClass by) {
        String name = used.getPackageName();
        if (name.equals(ROOT) || name.startsWith(ROOT + ".")) {
            return isPublic(used) && !isGenerated(used);
        }
        return used.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("jakarta.validation")
                || name.startsWith("tools.jackson.")
                        && by.isAssignableTo(DisclosureReportModule.class); // a host's Jackson asks for it
    }

    private static boolean isGenerated(JavaClass type) {
        String name = type.getName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.startsWith("Immutable") || simple.matches("With[A-Z].*");
    }
}
