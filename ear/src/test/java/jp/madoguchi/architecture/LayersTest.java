package jp.madoguchi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** Which technology may be seen where. */
class LayersTest {
  private static final DescribedPredicate<JavaClass> WEB = describe("a class of web", House::inWeb);
  private static final DescribedPredicate<JavaClass> ENTITY =
      describe(
          "an entity", c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class));
  private static final DescribedPredicate<JavaMethod> SHOWS_AN_ENTITY =
      describe(
          "a method that takes or gives an entity",
          m -> m.getAllInvolvedRawTypes().stream().anyMatch(ENTITY));

  /** In the embedded profile a page shows what the mail sink received. */
  private static final String READS_THE_SINK = "jp.madoguchi.dev..";

  @Test
  void webSeesNoEntityAndNoPersistence() {
    noClasses().that(WEB).should().dependOnClassesThat(ENTITY).check(House.CLASSES);
    noClasses()
        .that(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
        .check(House.CLASSES);
  }

  @Test
  void entitiesAreSeenByTheirFeatureOnly() {
    classes().that(ENTITY).should().bePackagePrivate().check(House.CLASSES);
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(ArchCondition.from(not(SHOWS_AN_ENTITY)))
        .check(House.CLASSES);
  }

  @Test
  void pagesRestAndSoapLiveInWeb() {
    noClasses()
        .that(not(WEB))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.faces..",
            "org.primefaces..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "jakarta.jws..",
            "jakarta.xml.ws..")
        .check(House.CLASSES);
  }

  @Test
  void mailIsSentByMailOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("jp.madoguchi.mail..", READS_THE_SINK)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.mail..")
        .check(House.CLASSES);
  }

  @Test
  void theServersBatchIsUsedByJobsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jp.madoguchi.jobs..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.batch..")
        .check(House.CLASSES);
  }

  @Test
  void jasperStaysInReports() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jp.madoguchi.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..")
        .check(House.CLASSES);
  }
}
