package jp.madoguchi.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Which feature may know which. Everybody may also know {@code shared} and {@code settings}. An
 * edge that the business needs and that is missing is added here, with its reason.
 */
class FeatureEdgesTest {
  private static final String EDGES =
      """
      shared       ->
      settings     -> audit   # who changed a setting, from what to what, is in the trail
      schema       ->
      reports      ->
      audit        ->
      mail         -> jobs audit   # an operator who has a mail sent again is in the trail; old mails are forgotten at night
      registry     -> audit
      jobs         -> audit   # an operator who starts or stops a job is in the trail
      nightwatch   -> jobs staff mail audit   # operators are told of a run that failed; the trail is verified every night
      feedfile     -> registry   # reads files into the register's values
      generation   -> feedfile registry   # a line is written in the register's values
      feed         -> jobs feedfile generation registry staff mail audit   # a released feed changes the register; operators are told by mail; what nobody decides about lapses at night
      registration -> jobs registry mail audit   # what was not confirmed is forgotten at night
      language     -> registration audit   # the language of the mails stands with the user
      session      -> audit
      secondfactor ->
      signin       -> jobs registration staff session secondfactor mail audit   # clinics and staff come in by the same door; wrong passwords are forgotten at night
      staff        -> registration session secondfactor mail audit   # a password and an address obey the same rules for everybody; who is suspended is signed out
      start        -> staff signin audit   # the first of the fund's people choose a password by the link of a forgotten one
      draft        -> jobs audit   # old drafts are deleted at night
      inspection   ->
      evidence     -> jobs inspection registry registration audit   # what is kept no longer is deleted at night
      facility     -> registry registration audit   # a birth date is compared with the register's; who confirmed is a user
      enrollment   -> facility evidence registry registration staff draft mail audit   # a form by documents is sent with its files; sending a form ends its draft; nobody decides on their own application
      review       -> jobs enrollment facility registry mail audit   # the case page shows the register's record; the time of returned cases is watched at night
      automation   -> enrollment review registry audit   # the portal approves what a reviewer would see to agree
      worklist     -> jobs enrollment registry staff mail audit   # what is overdue is told to the approvers at night; review outgrew 25 types, and sharing the work is another business than deciding
      account      -> enrollment registration registry signin mail audit reports  # a sheet asks for the password again
      accountdesk  -> account registry audit   # the fund's systems act in an owner's place
      reconciliation -> registry audit jobs reports   # two people can close an institution that no feed states; prints its report
      followup     -> reconciliation registry registration account secondfactor session mail audit jobs   # what it does stands in the run's result; who is closed is signed out
      golive       -> account registration registry audit   # nothing begins without an account; whose institution it is, and whether it works
      terminal     -> jobs account registry audit   # an app names its institution by the code on its sheet; wrong tries are forgotten at night
      retention    -> jobs   # its steps of the night
      figures      -> jobs enrollment   # counted at night, from views; knows what the portal found in an application
      users        -> registration registry enrollment account session secondfactor draft signin mail audit   # an operator unlocks and suspends, a clinic ends its use with all its accounts; a new address takes app and drafts along
      clients      -> jobs audit   # who lets a system in, and what it does, is in the trail; nonces are forgotten at night
      webhooks     -> jobs clients registry mail audit   # tells a client what happened at which institution, by the outbox; secrets are forgotten at night
      dev          -> feed feedfile registry registration signin staff enrollment review account mail audit  # demo data go through the use cases
      """;

  private static final Map<String, Set<String>> ALLOWED = allowed();

  @Test
  void noFeatureKnowsOneThatItMayNot() {
    Set<String> tooMuch = new TreeSet<>();
    House.CLASSES.stream()
        .filter(House.BUSINESS)
        .forEach(
            c ->
                c.getDirectDependenciesFromSelf().stream()
                    .filter(d -> !mayKnow(House.featureOf(c), House.featureOf(d.getTargetClass())))
                    .forEach(d -> tooMuch.add(d.getDescription())));
    assertThat(tooMuch).isEmpty();
  }

  @Test
  void reportsKnowNothingOfOurs() {
    Set<String> tooMuch = new TreeSet<>();
    House.CLASSES.stream()
        .filter(House::inReports)
        .forEach(
            c ->
                c.getDirectDependenciesFromSelf().stream()
                    .filter(
                        d -> !Set.of("", "reports").contains(House.featureOf(d.getTargetClass())))
                    .forEach(d -> tooMuch.add(d.getDescription())));
    assertThat(tooMuch).isEmpty();
  }

  @Test
  void everyFeatureStandsInTheList() {
    Set<String> features =
        House.CLASSES.stream()
            .filter(House.BUSINESS)
            .map(House::featureOf)
            .collect(toCollection(TreeSet::new));
    assertThat(ALLOWED.keySet()).containsAll(features);
  }

  @Test
  void featuresHaveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("jp.madoguchi.(*)..")
        .should()
        .beFreeOfCycles()
        .check(House.CLASSES);
    SlicesRuleDefinition.slices()
        .matching("jp.madoguchi.web.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  private static boolean mayKnow(String from, String to) {
    return to.isEmpty()
        || to.equals(from)
        || Set.of("shared", "settings").contains(to) && !from.equals("shared")
        || ALLOWED.getOrDefault(from, Set.of()).contains(to);
  }

  private static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> edges = new HashMap<>();
    EDGES
        .lines()
        .map(line -> line.replaceFirst("#.*", "").split("->", -1))
        .forEach(
            side ->
                edges.put(
                    side[0].strip(), new HashSet<>(Arrays.asList(side[1].strip().split("\\s+")))));
    return edges;
  }
}
