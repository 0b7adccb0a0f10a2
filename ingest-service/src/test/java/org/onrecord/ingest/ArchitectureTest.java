package org.onrecord.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The rules that keep the service as its map draws it. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.onrecord.ingest");

    @Test
    void theClassesAreFound() {
        assertThat(SERVICE).hasSizeGreaterThan(50);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.onrecord.ingest.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs another and is needed by it cannot be read alone")
                .check(SERVICE);
    }

    @Test
    void onlyTheEdgesKnowHttp() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("BodyReader")
                .and()
                .resideOutsideOfPackage("..client..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("what a use case does must not hang on how it was called")
                .check(SERVICE);
    }

    @Test
    void cleaningIsPureJava() {
        noClasses()
                .that()
                .resideInAnyPackage("..clean..", "..provenance..", "..address..", "..lexicon..")
                .and()
                .haveSimpleNameNotContaining("JsonLd")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "com.fasterxml..", "org.hibernate..", "org.onrecord.platform..")
                .because("the cleaning must be testable and usable without a server")
                .check(SERVICE);
    }

    @Test
    void rowsStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Row")
                .because("other packages speak of articles and versions, not of tables")
                .check(SERVICE);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .because("tests set the time")
                .check(SERVICE);
    }

    @Test
    void resourcesSayWhatTheyReturn() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .notHaveRawReturnType(Response.class)
                .because("the document is made from return types")
                .check(SERVICE);
    }
}
