/**
 * 自動承認 and 発行. An application by 照合 that agrees with the register can be approved by the portal
 * itself, where the fund has switched that on; a share of them is left to people by chance, so that
 * somebody sees whether the portal is right (docs/domain.md, 利用開始申請の状態). Where the fund has set a
 * time between approval and accounts, they are issued from here. Touches enrollment, review,
 * settings and audit.
 */
package jp.madoguchi.automation;
