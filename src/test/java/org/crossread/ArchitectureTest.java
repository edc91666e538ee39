package org.crossread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what the folder names promise. */
@AnalyzeClasses(packages = "org.crossread", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> ROOMS =
            List.of("article", "statement", "story", "group", "conflict", "review", "correction", "publication");

    @ArchTest
    static final ArchRule knowledgeRunsOneWay =
            rooms().because("each room may be read and tested without the rooms that come after it");

    @ArchTest
    static final ArchRule textKnowsOnlyTheLanguage = onlyDependsOn("text", "org.crossread.text..", "com.ibm.icu..")
            .because(
                    "spans and sentences are pure functions of a text: usable in any program, testable in milliseconds");

    @ArchTest
    static final ArchRule checksKnowOnlyText = onlyDependsOn(
                    "check",
                    "org.crossread.check..",
                    "org.crossread.text..",
                    "com.ibm.icu..",
                    "jakarta.inject..",
                    "org.apache.commons.text..",
                    "org.apache.commons.codec..",
                    "javax.measure..",
                    "systems.uom.ucum..")
            .because(
                    "a kind of disagreement is one class and one example file, written without knowing the application");

    @ArchTest
    static final ArchRule accountKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage("org.crossread.account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(ROOMS.stream()))
            .because("people, roles and the audit trail stand beside the work, so that every room may use them");

    @ArchTest
    static final ArchRule noPackageCycles = slices().matching("org.crossread.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that know each other are one package");

    @ArchTest
    static final ArchRule noCyclesAmongChecks = slices().matching("org.crossread.check.(*)..")
            .should()
            .beFreeOfCycles()
            .because("one kind of disagreement may lean on another, but not both on each other");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            "a class that names what it needs in its constructor can be made in a plain test");

    @ArchTest
    static final ArchRule namesAreWordsOfTheDomain = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)$")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("such names say how a class is built, not what it is in a newsroom");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .arePublic()
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because("articles are read on many threads at once");

    private static ArchRule rooms() {
        Architectures.LayeredArchitecture rooms = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String room : ROOMS) {
            rooms = rooms.layer(room).definedBy("org.crossread." + room + "..");
        }
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
            rooms = later.length == 0
                    ? rooms.whereLayer(ROOMS.get(i)).mayNotBeAccessedByAnyLayer()
                    : rooms.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return rooms;
    }

    private static ArchRule onlyDependsOn(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of("java..", "org.jspecify.."), Stream.of(others))
                .toArray(String[]::new);
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("org.crossread." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String[] packages(Stream<String> rooms) {
        return rooms.map(room -> "org.crossread." + room + "..").toArray(String[]::new);
    }
}
