package jp.madoguchi.shared;

/** 所属機関: the kinds of institution that may use the portal, in the order of the guide's list. */
public enum InstitutionKind {
  /** 施術所(柔道整復). */
  JUDO_CLINIC,
  /** 施術所(あん摩マッサージ指圧・はり・きゅう). */
  AHAKI_CLINIC,
  /** 健診実施機関等. */
  CHECKUP_PROVIDER,
  /** 助産所. */
  MIDWIFERY_HOME
}
