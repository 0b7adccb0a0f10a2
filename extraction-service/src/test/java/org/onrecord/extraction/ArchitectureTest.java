package org.onrecord.extraction;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Stage;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "org.onrecord.extraction";
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "jakarta..",
        "org.hibernate..",
        "com.fasterxml.jackson..",
        "org.eclipse.microprofile..",
        "io.micrometer..",
        "io.vertx.."
    };

    private static final String[] DOMAIN = {
        ROOT + ".segment..",
        ROOT + ".entity..",
        ROOT + ".time..",
        ROOT + ".quotation..",
        ROOT + ".event..",
        ROOT + ".reference..",
        ROOT + ".receipt..",
        ROOT + ".lexicon.."
    };

    private static final Set<String> KERNEL = Set.of(
            Stage.class.getName(),
            Layer.class.getName(),
            AnalysedText.class.getName(),
            ArticleFacts.class.getName(),
            Pipeline.class.getName());

    @Test
    void stagesAndDomainKnowNoFramework() {
        check(noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .or()
                .implement(Stage.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("a stage is a function of a text, tested without starting anything"));
    }

    @Test
    void kernelOfThePipelineKnowsNoFrameworkAndNoStage() {
        for (var name : KERNEL) {
            check(noClasses()
                    .that()
                    .haveFullyQualifiedName(name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FRAMEWORKS)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DOMAIN)
                    .because("a learned encoder must be able to join without a change to its neighbours"));
        }
    }

    @Test
    void featuresAreFreeOfCycles() {
        check(slices().assignedFrom(new Features())
                .should()
                .beFreeOfCycles()
                .because("a feature can be understood and changed without those that use it"));
    }

    @Test
    void onlyTheEdgeKnowsHttp() {
        check(noClasses()
                .that(not(simpleNameEndingWith("Resource"))
                        .and(not(resideInAPackage(ROOT + ".client..")))
                        .and(not(resideInAPackage(ROOT + ".platform..")))
                        .and(not(enclosed())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .because("use cases know nothing of HTTP"));
    }

    @Test
    void resourcesAnswerWithWhatTheyMean() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .notHaveRawReturnType(Response.class)
                .because("the API's document is read from the return types"));
    }

    @Test
    void rowsStayInTheirPackage() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .bePackagePrivate()
                .because("tables are the business of one package"));
    }

    @Test
    void platformKnowsNothingButProblemTypes() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".platform..")
                .because("features do not lean on the wiring"));
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        check(noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("relative dates are read from the publication date, and tests set the clock"));
    }

    private void check(ArchRule rule) {
        rule.check(classes);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> enclosed() {
        return new com.tngtech.archunit.base.DescribedPredicate<>("stand in a resource") {
            @Override
            public boolean test(JavaClass type) {
                return type.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().endsWith("Resource"))
                        .orElse(false);
            }
        };
    }

    /** A package is a feature, except that the kernel of the pipeline stands in the package of the analysis. */
    private static final class Features implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getName();
            if (!name.startsWith(ROOT + ".")) {
                return SliceIdentifier.ignore();
            }
            boolean isKernel = KERNEL.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "$"));
            return SliceIdentifier.of(
                    isKernel ? "kernel" : name.substring(ROOT.length() + 1).split("\\.")[0]);
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
