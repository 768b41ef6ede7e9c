package jp.madoguchi.figures;

import jp.madoguchi.shared.InstitutionKind;

/**
 * By what everything is counted.
 *
 * @param prefecture its two digits
 */
record Place(InstitutionKind kind, String prefecture) {}
