package rolebook.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import rolebook.guide.Body;
import rolebook.guide.Entry;

/** Gets each body once, however often it is asked for. Not thread-safe. */
final class BodiesOnce implements Bodies {
  private final Bodies bodies;
  private final Map<String, Body> got = new HashMap<>();

  BodiesOnce(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Body of(Entry entry) throws IOException {
    String name = entry.texts().file();
    Body body = got.get(name);
    if (body == null) {
      body = bodies.of(entry);
      got.put(name, body);
    }
    return body;
  }
}
