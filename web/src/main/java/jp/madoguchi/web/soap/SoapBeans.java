package jp.madoguchi.web.soap;

import java.time.Clock;
import jp.madoguchi.clients.DigestCaller;
import jp.madoguchi.shared.Correlation;
import jp.madoguchi.web.clients.ScopeRefusals;

/**
 * What the interceptors need of the application: nothing is injected into them, and they run where
 * CDI does not know whose they are. {@link SmallEnvelopes} gives it to the request.
 */
record SoapBeans(
    DigestCaller callers, ScopeRefusals forbidden, Correlation correlation, Clock clock) {
  static final String KEY = SoapBeans.class.getName();
}
