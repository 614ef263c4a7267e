package rolebook.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import rolebook.guide.Entry;
import rolebook.guide.Guide;
import rolebook.guide.Letter;
import rolebook.guide.Role;

/** Writes the Atom feed: the guides and letters that have a date, the newest first. */
final class Feed {
  private static final int MOST_ENTRIES = 50;

  /** A feed must have a date; this one says that nothing in it has. */
  private static final LocalDate UNDATED = LocalDate.EPOCH;

  private final Guide guide;
  private final Frame frame;

  Feed(Guide guide, Frame frame) {
    this.guide = guide;
    this.frame = frame;
  }

  byte[] write() {
    SortedSet<Entry> entries = newest();
    var xml = new Xml("feed", "http://www.w3.org/2005/Atom");
    xml.element("title", guide.settings().title());
    xml.link("self", frame.absolute("/feed.xml"));
    xml.link("alternate", frame.absolute("/"));
    xml.element("id", frame.absolute("/"));
    xml.element("updated", time(entries.isEmpty() ? UNDATED : updated(entries.first())));
    xml.open("author").element("name", publisher()).close();
    entries.forEach(entry -> write(xml, entry));
    return xml.toBytes();
  }

  /** The newest entries; of all others, none is held in memory. */
  private SortedSet<Entry> newest() {
    var newest =
        new TreeSet<Entry>(
            Comparator.comparing(Feed::updated).reversed().thenComparing(Entry::address));
    Stream.<Entry>concat(guide.roles().stream(), guide.letters().stream())
        .filter(entry -> entry.head().updated() != null)
        .forEach(
            entry -> {
              newest.add(entry);
              if (newest.size() > MOST_ENTRIES) {
                newest.remove(newest.last());
              }
            });
    return newest;
  }

  private void write(Xml xml, Entry entry) {
    String title = title(entry);
    String address = frame.absolute(entry.address());
    xml.open("entry");
    xml.element("title", title);
    xml.link("alternate", address);
    xml.element("id", address);
    xml.element("updated", time(updated(entry)));
    xml.element("summary", entry.head().summary());
    xml.close();
  }

  private String title(Entry entry) {
    return entry instanceof Letter letter
        ? Pages.letterTitle(guide.title(letter))
        : Pages.title((Role) entry);
  }

  private String publisher() {
    var organization = guide.settings().organization();
    return organization == null ? guide.settings().title() : organization.name();
  }

  private static LocalDate updated(Entry entry) {
    return Objects.requireNonNull(entry.head().updated());
  }

  private static String time(LocalDate date) {
    return date + "T00:00:00Z";
  }
}
