package jp.madoguchi.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jp.madoguchi.enrollment.PortalActs.Returned;
import jp.madoguchi.enrollment.ReceiptNumber;

@Named("remindReturned")
@Dependent
public class RemindNightly extends ReturnedNightly {
  @EJB private RemindReturned remind;

  public RemindNightly() {
    super(Returned.TO_REMIND);
  }

  @Override
  void act(ReceiptNumber receipt) {
    remind.remind(receipt);
  }
}
