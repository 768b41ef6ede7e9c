package jp.madoguchi.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.staff.StaffSignIns;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * At the start of a portal that has no staff: adds those whom the property names. It may stay set,
 * for later it does nothing.
 */
@Singleton
@Startup
@RunAs("operator")
@RunAsPrincipal("start")
public class FirstStaffAtStart {
  static final String PROPERTY = "madoguchi.first.staff";

  @EJB private AddFirstStaff addFirstStaff;
  @Inject private StaffSignIns staff;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void add() {
    Optional<String> named = ConfigProvider.getConfig().getOptionalValue(PROPERTY, String.class);
    if (named.isEmpty() || staff.anybody()) {
      return;
    }
    try {
      addFirstStaff.add(FirstStaff.parse(named.get()));
    } catch (EJBException e) {
      if (!staff.anybody()) {
        throw e;
      }
      // Another node has started at the same moment.
    }
  }
}
