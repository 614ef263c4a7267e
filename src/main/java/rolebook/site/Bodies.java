package rolebook.site;

import java.io.IOException;
import rolebook.guide.Body;
import rolebook.guide.Entry;
import rolebook.guide.FreePage;
import rolebook.guide.Letter;
import rolebook.guide.LetterBody;
import rolebook.guide.PageBody;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;

/** Has the bodies of entries, wherever they are. Thread-safe. */
interface Bodies {
  /** The body of an entry that has one. */
  Body of(Entry entry) throws IOException;

  default RoleBody of(Role role) throws IOException {
    return (RoleBody) of((Entry) role);
  }

  default LetterBody of(Letter letter) throws IOException {
    return (LetterBody) of((Entry) letter);
  }

  default PageBody of(FreePage page) throws IOException {
    return (PageBody) of((Entry) page);
  }
}
