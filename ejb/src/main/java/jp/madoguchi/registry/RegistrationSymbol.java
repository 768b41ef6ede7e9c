package jp.madoguchi.registry;

import java.util.Optional;

/** 協 or 契: under which agreement a 柔整 clinic is registered. Part of its number's key. */
public enum RegistrationSymbol {
  /** 協定: through a prefectural association. */
  KYO("協"),
  /** 契約: by an agreement of its own. */
  KEI("契");

  private final String sign;

  RegistrationSymbol(String sign) {
    this.sign = sign;
  }

  /** As it is printed. */
  public String sign() {
    return sign;
  }

  /** From its name or its printed sign; empty for anything else, null included. */
  static Optional<RegistrationSymbol> of(String chosen) {
    for (RegistrationSymbol symbol : values()) {
      if (symbol.name().equals(chosen) || symbol.sign.equals(chosen)) {
        return Optional.of(symbol);
      }
    }
    return Optional.empty();
  }
}
