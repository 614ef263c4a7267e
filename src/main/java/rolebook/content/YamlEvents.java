package rolebook.content;

import java.io.Serial;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import rolebook.diagnostic.Code;

/** Keeps YAML to plain data: no tags, few aliases, bounded depth, each refused at its place. */
final class YamlEvents implements Parser {
  private static final int MOST_ALIASES = 50;

  /** Stops the reading of a file; why is already reported. */
  static final class Refused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private Refused() {
      super("refused", null, false, false);
    }
  }

  private final Parser parser;
  private final YamlSource source;
  private int depth;
  private int aliases;

  YamlEvents(Parser parser, YamlSource source) {
    this.parser = parser;
    this.source = source;
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event getEvent() {
    Event event = parser.getEvent();
    if (event instanceof CollectionStartEvent start) {
      refuseTag(start, start.getTag());
      if (++depth
          > YamlSource.DEEPEST + 1) { // what is in the mapping at the top is the first level
        report(event, Code.NESTING_TOO_DEEP, "lists and mappings nest more than 500 deep");
        throw new Refused();
      }
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    } else if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar, scalar.getTag());
    } else if (event instanceof AliasEvent && ++aliases > MOST_ALIASES) {
      report(event, Code.TOO_MANY_ALIASES, "more than 50 aliases in one file");
      throw new Refused();
    }
    return event;
  }

  private void refuseTag(Event event, String tag) {
    if (tag != null) {
      String written = tag.replace("tag:yaml.org,2002:", "!!");
      report(event, Code.YAML_TAG, "the tag '" + written + "' is not allowed: values are plain");
      throw new Refused();
    }
  }

  private void report(Event event, Code code, String message) {
    int at = source.offset(event.getStartMark());
    String text = source.file().text();
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    source.diagnostics().report(code, source.file().at(at, end), message);
  }
}
