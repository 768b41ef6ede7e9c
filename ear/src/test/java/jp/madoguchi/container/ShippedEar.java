package jp.madoguchi.container;

import java.io.File;
import java.net.URISyntaxException;
import jp.madoguchi.harness.Eventually;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it ships, with the tests put into its WAR. Deployed once for all test classes. */
public final class ShippedEar {
  private ShippedEar() {}

  @Deployment
  public static EnterpriseArchive ear() throws URISyntaxException {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("server.ear")));
    WebArchive war = ear.getAsType(WebArchive.class, "/madoguchi-web.war");
    war.addPackage(ShippedEar.class.getPackage());
    war.addPackage(Eventually.class.getPackage());
    war.addAsLibrary(
        new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    // As makes a caller with a role through the server's own security domain; Receiver listens.
    war.setManifest(
        new StringAsset("Dependencies: org.wildfly.security.elytron, jdk.httpserver\n"));
    ear.addAsModule(Testable.archiveToTest(war));
    return ear;
  }
}
