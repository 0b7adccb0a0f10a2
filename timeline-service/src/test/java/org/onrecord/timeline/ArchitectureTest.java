package org.onrecord.timeline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onrecord.timeline");

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void featuresAreFreeOfCycles() {
        holds(slices().matching("org.onrecord.timeline.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read, and taken away, only if nothing below it leads back to it"));
    }

    @Test
    void httpIsKnownAtTheEdgeAlone() {
        var edge = simpleNameEndingWith("Resource")
                .or(simpleNameEndingWith("Problems"))
                .or(simpleNameEndingWith("Filters"))
                .or(simpleNameEndingWith("AsOf"))
                .or(resideInAPackage("..page.."));
        holds(noClasses()
                .that(DescribedPredicate.not(edge))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("what happens on a call does not depend on how it is called"));
    }

    @Test
    void datesAndPassagesKnowNoFramework() {
        holds(noClasses()
                .that()
                .resideInAnyPackage("..time..", "..passage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "com.fasterxml..", "org.hibernate..")
                .because("the meaning of a date or passage can be tested and read alone"));
    }

    @Test
    void rowsStayInTheirPackage() {
        holds(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Row")
                .because("a table's shape is nobody else's business"));
    }

    @Test
    void sqlIsSpokenByTheDatabaseClassAlone() {
        holds(noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<JavaClass>("open connections") {
                    @Override
                    public boolean test(JavaClass other) {
                        return other.getName().equals("java.sql.Connection")
                                || other.getName().equals("java.sql.PreparedStatement");
                    }
                })
                .because("statements are bound and closed in one place"));
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        holds(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("the database gives the moment of a record, so that history has one clock"));
    }

    @Test
    void resourcesReturnWhatTheySend() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .notHaveRawReturnType(Response.class)
                .because("the API document is made of the types"));
    }
}
