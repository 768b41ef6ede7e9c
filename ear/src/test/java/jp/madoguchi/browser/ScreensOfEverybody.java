package jp.madoguchi.browser;

/** The screens that need no account, in one language. */
record ScreensOfEverybody(Visit visit, String language) {
  void lookAtAll() {
    visit.open("/?lang=" + language);
    visit.lookAllRound("all-home");
    for (String page : new String[] {"terms", "privacy", "accessibility"}) {
      look("/public/legal/" + page, page);
    }
    look("/public/registration/completed", "completed");
    look("/public/registration/confirm?token=unknown", "confirm-useless");
    look("/public/registration/sent", "sent-useless");
    look("/public/signin/sent", "reset-sent");
    look("/public/signin/changed", "reset-changed");
    look("/public/signin/reset?token=unknown", "reset-useless");
    look("/public/staff/invitation?token=unknown", "invitation-useless");
    look("/public/users/address?token=unknown", "address-useless");
    look("/dev/mail", "mailbox");
    lookWithErrors("/public/signin/signin", "signIn:submit", "signin");
    look("/public/signin/forgot", "forgot");
    lookWithErrors("/public/registration/register", "register:submit", "register");
    for (String error : new String[] {"notfound", "forbidden", "expired", "failure"}) {
      visit.page().navigate("/public/error/" + error);
      visit.lookAllRound("all-error-" + error);
    }
  }

  private void look(String path, String name) {
    visit.open(path);
    visit.lookAllRound("all-" + name);
  }

  private void lookWithErrors(String path, String button, String name) {
    look(path, name);
    new Controls(visit.page()).pressInVain(button);
    visit.lookAllRound("all-" + name + "-errors");
  }
}
