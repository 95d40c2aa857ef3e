package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as docs/decisions.md and ARCHITECTURE.md draw it: who may import whom, and what stays in its room. */
class HouseTest {

    private static final String ROOT = "org.chancery";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("ontology", Set.of("text")),
            Map.entry("source", Set.of("text")),
            Map.entry("document", Set.of("source", "text")),
            Map.entry("analysis", Set.of("text", "model")),
            Map.entry("time", Set.of("text", "analysis")),
            Map.entry("place", Set.of("text", "analysis", "ontology")),
            Map.entry("actor", Set.of("text", "analysis", "ontology", "time")),
            Map.entry("statement", Set.of("text", "analysis", "ontology", "actor")),
            Map.entry(
                    "mention",
                    Set.of(
                            "text",
                            "ontology",
                            "source",
                            "document",
                            "analysis",
                            "time",
                            "place",
                            "actor",
                            "statement")),
            Map.entry(
                    "event", Set.of("text", "ontology", "document", "time", "place", "actor", "statement", "mention")));

    private static final Set<String> LEFT_OF_RECORD = MAY_IMPORT.keySet();

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> packageImportsOnlyWhatStandsToItsLeft() {
        return MAY_IMPORT.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    Set<String> allowed = new LinkedHashSet<>(rule.getValue());
                    allowed.add(rule.getKey());
                    classes()
                            .that()
                            .resideInAPackage(packages(rule.getKey()))
                            .should(dependOnlyOnRooms(allowed))
                            .allowEmptyShould(true)
                            .check(house);
                }));
    }

    @Test
    void noRoomLeadsBackToItself() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void databaseStaysInRecord() {
        only("record", "java.sql..", "org.duckdb..");
    }

    @Test
    void searchIndexStaysInRecordSearch() {
        only("record.search", "org.apache.lucene..");
    }

    @Test
    void webServerAndTemplatesStayInDesk() {
        only("desk", "io.javalin..", "gg.jte..", "org.eclipse.jetty..");
    }

    @Test
    void commandLineLibraryStaysInCli() {
        only("cli", "picocli..", "me.tongfei..");
    }

    @Test
    void jacksonIsNotSeenLeftOfRecord() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                "text",
                                "ontology",
                                "analysis",
                                "time",
                                "place",
                                "actor",
                                "statement",
                                "mention",
                                "event")
                        .map(HouseTest::packages)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(house);
    }

    @Test
    void nothingLeftOfRecordReadsTheClockOrDrawsLots() {
        noClasses()
                .that()
                .resideInAnyPackage(LEFT_OF_RECORD.stream()
                        .filter(room -> !room.equals("source"))
                        .map(HouseTest::packages)
                        .toArray(String[]::new))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(house);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(house);
    }

    private static void only(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(house);
    }

    private static String packages(String room) {
        return ROOT + "." + room + "..";
    }

    private static ArchCondition<JavaClass> dependOnlyOnRooms(Set<String> allowed) {
        return new ArchCondition<>("depend only on " + allowed) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                Set<String> strangers = from.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith(ROOT + "."))
                        .filter(name -> Arrays.stream(name.split("\\."))
                                .skip(2)
                                .findFirst()
                                .filter(allowed::contains)
                                .isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                if (!strangers.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(from, from.getName() + " imports " + strangers));
                }
            }
        };
    }
}
