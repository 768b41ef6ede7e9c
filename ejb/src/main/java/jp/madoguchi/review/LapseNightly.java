package jp.madoguchi.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jp.madoguchi.enrollment.PortalActs.Returned;
import jp.madoguchi.enrollment.ReceiptNumber;

@Named("lapseReturned")
@Dependent
public class LapseNightly extends ReturnedNightly {
  @EJB private LapseReturned lapse;

  public LapseNightly() {
    super(Returned.LAPSED);
  }

  @Override
  void act(ReceiptNumber receipt) {
    lapse.lapse(receipt);
  }
}
