package jp.madoguchi.lanes;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * One half of the stories in the browser, on a portal of its own beside the second. Whether every
 * screen was looked at is asked when both are through.
 */
@Suite
@SelectPackages("jp.madoguchi.browser")
@IncludeClassNamePatterns("jp\\.madoguchi\\.browser\\.[A-I].*Test")
@ExcludeClassNamePatterns("jp\\.madoguchi\\.browser\\.EveryScreenTest")
class FirstBrowserTest {}
