package jp.madoguchi.lanes;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The stories in the browser, beside those of {@link FaultTest}. */
@Suite
@SelectPackages("jp.madoguchi.browser")
class BrowserTest {}
