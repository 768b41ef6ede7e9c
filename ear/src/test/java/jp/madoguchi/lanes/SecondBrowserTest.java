package jp.madoguchi.lanes;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** One half of the stories in the browser, on a portal of its own beside the first. */
@Suite
@SelectPackages("jp.madoguchi.browser")
@IncludeClassNamePatterns("jp\\.madoguchi\\.browser\\.[J-Z].*Test")
class SecondBrowserTest {}
