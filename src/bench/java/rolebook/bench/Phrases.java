package rolebook.bench;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.Chance;

/**
 * Makes sentences. They say nothing, but they have the lengths, words and marks of real ones; and
 * they hold nothing that YAML would read as more than text.
 */
final class Phrases {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "thing",
          of(
              "schedule,backlog,budget,register,handover,checklist,forecast,inspection,contract,"
                  + "shift plan,fault report,stock count,training plan,supplier list,route,"
                  + "test bench,site visit,work order,safety brief,cost sheet,logbook,drawing,"
                  + "pilot run,audit trail,service window"),
          "people",
          of(
              "the night shift,two suppliers,the finance team,new starters,the site crew,"
                  + "a team of nine,the duty manager,three contractors,the quality desk,"
                  + "regular customers,the control room,an outside auditor"),
          "did",
          of(
              "planned,repaired,counted,moved,rebuilt,scheduled,tested,documented,trained,"
                  + "negotiated,measured,replaced,shortened,combined,reviewed,automated"),
          "verb",
          of("Name,Count,Date,Explain,Describe,Compare,Measure,Order,Group,Weigh,Show,Trace"),
          "figure",
          of(
              "12 percent,4 hours a week,31 sites,2400 orders a month,18 minutes,96 percent,"
                  + "7 days,340 units a shift,11 vehicles,52 audits,0.4 percent,19 suppliers,"
                  + "6 weeks,85 calls a day,1200 square meters,3 shifts"),
          "tool",
          of(
              "a shared calendar,a spreadsheet,a barcode scanner,the ticket system,a wall board,"
                  + "a route planner,the time clock,a torque wrench,a moisture meter,a query log"),
          "code",
          of("`plan.csv`,`count(*)`,`--dry-run`,`A4`,`ISO week 32`,`batch-07`,`min/max`,`v2.1`"),
          "reader",
          of(
              "a hiring manager,the first reader,a recruiter,whoever signs the offer,"
                  + "a future colleague,the person on the other side of the desk"),
          "reason",
          of(
              "it can be checked in a minute,it dates your experience,it tells the size of the job,"
                  + "nobody else can write that line,it leads to the next question,"
                  + "a figure is remembered and an adjective is not"));

  private static final List<String> SENTENCES =
      List.of(
          "Say how large the {thing} was and what {people} did with it.",
          "A line about the {thing} convinces because {reason}.",
          "Put {figure} next to the {thing}, since {reader} looks for the *size* first.",
          "Most readers know the {thing}, and few know how you {did} it with {tool}.",
          "Where {people} depended on the {thing}, say so, and say for how long.",
          "Write {code} as it stood on the page, so that {reader} can tell which one you mean.",
          "The {thing} matters more than the title that you held, and {reason}.",
          "If {people} used {tool} before you came, tell what changed after you {did} it.",
          "Leave out what every {thing} has, and keep what only yours had.",
          "Two figures, such as {figure} and {figure}, are enough for one line.",
          "Ask {people} what they remember of the {thing} before you write it down.",
          "Nobody expects {figure}; {reader} expects that you know the figure.");

  private static final List<String> RESULTS =
      List.of(
          "The {thing} that I {did} with {people} saved {figure} within the first year.",
          "{Did} the {thing} for {people} with {tool}, which cut the wait by {figure}.",
          "{Did} {figure} and wrote the {thing} that {people} still use, down to {code}.",
          "Took over the {thing} from {people}, {did} it, and kept it within {figure}.",
          "{Did} the {thing} and the {thing} in one season, with {figure} left to spare.");

  private final Chance chance;

  Phrases(Chance chance) {
    this.chance = chance;
  }

  private static List<String> of(String words) {
    return List.of(words.split(","));
  }

  /** Some sentences of advice in a row. */
  String advice(int sentences) {
    var text = new StringBuilder();
    for (String sentence : chance.shuffled(SENTENCES).subList(0, sentences)) {
      text.append(text.isEmpty() ? "" : " ").append(fill(sentence));
    }
    return text.toString();
  }

  /** A line of a résumé. */
  String result() {
    return fill(chance.pick(RESULTS));
  }

  /** A form with each of its slots filled: {@code Name the {thing}.} */
  String fill(String form) {
    Matcher slots = SLOT.matcher(form.replace("{Did}", "{begin}"));
    var text = new StringBuilder();
    while (slots.find()) {
      slots.appendReplacement(text, Matcher.quoteReplacement(word(slots.group(1))));
    }
    return slots.appendTail(text).toString();
  }

  private String word(String slot) {
    if (slot.equals("begin")) {
      String word = chance.pick(WORDS.get("did"));
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
    return chance.pick(WORDS.get(slot));
  }
}
