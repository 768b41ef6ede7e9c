package jp.madoguchi.lanes;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Servers that are killed, beside the stories of the browser. */
@Suite
@SelectPackages("jp.madoguchi.fault")
class FaultTest {}
