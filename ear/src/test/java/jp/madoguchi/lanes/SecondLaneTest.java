package jp.madoguchi.lanes;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** One half of the container tests, on a server of its own beside the first. */
@Suite
@SelectPackages("jp.madoguchi.container")
@IncludeClassNamePatterns("jp\\.madoguchi\\.container\\.[Q-Z].*Test")
class SecondLaneTest {}
