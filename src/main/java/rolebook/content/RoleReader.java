package rolebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolebook.content.ContentFile.EntryFile;
import rolebook.diagnostic.Code;
import rolebook.guide.ReadEntry;
import rolebook.guide.ResumeSection;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.guide.RoleTexts;
import rolebook.guide.SkillGroup;
import rolebook.guide.Source;

/** Reads the keys of a role. */
final class RoleReader {
  private RoleReader() {}

  /**
   * A role, as far as it can be read; what is wrong with it is reported.
   *
   * @param body the Markdown below the keys, or null where the texts are keys too
   */
  static ReadFile read(EntryFile entry, Fields fields, @Nullable Text body) {
    var page = new PageTexts(fields.diagnostics());
    var bodyReader = new BodyReader(page);
    RoleTexts texts = body == null ? bodyReader.role(fields) : bodyReader.role(body);
    var head = new HeadReader(entry, fields);
    String title = fields.requiredText("title").value();
    String noun = fields.string("noun", Nouns.noun(title));
    List<Text> aliases = fields.texts("aliases");
    List<Text> related = fields.texts("related");
    HeadReader.reportTwice(aliases, Text::located, "alias", fields.diagnostics());
    HeadReader.reportTwice(related, Text::located, "role", fields.diagnostics());
    var role =
        new Role(
            head.read(page, title),
            noun,
            fields.string("plural", Nouns.plural(noun)),
            fields.requiredText("category").located(),
            HeadReader.located(aliases),
            head.pairings(),
            head.located("letter"),
            HeadReader.located(related));
    var own =
        new RoleBody(
            texts,
            skills(fields),
            sections(fields, "sections"),
            codes(fields),
            sources(fields),
            SampleReader.read(fields.value("sample")));
    fields.done();
    return new ReadFile(
        new ReadEntry(role, page.links()), own, () -> page.wording().wording(fields.placedTexts()));
  }

  /** The résumé sections that a key lists. */
  static List<ResumeSection> sections(Fields fields, String key) {
    var sections = new ArrayList<ResumeSection>();
    for (YamlValue item : fields.list(key)) {
      ResumeSection section = item.oneOf("a section", EntryKeys.SECTIONS);
      if (section != null && sections.contains(section)) {
        item.report(Code.DUPLICATE_ITEM, "the section '" + section + "' stands here twice", null);
      } else if (section != null) {
        sections.add(section);
      }
    }
    return sections;
  }

  /** Skills in groups; those that stand alone are a group without a name. */
  private static List<SkillGroup> skills(Fields fields) {
    var groups = new ArrayList<SkillGroup>();
    var alone = new ArrayList<String>();
    for (YamlValue item : fields.list("skills")) {
      Fields keys = item.isMapping() ? item.fields("a skill group") : null;
      if (keys != null) {
        String name = keys.requiredText("name").value();
        YamlValue keywords = keys.value("keywords");
        List<Text> texts = keywords == null ? List.of() : keywords.texts("'keywords'");
        keys.done();
        groups.add(new SkillGroup(name, texts.stream().map(Text::value).toList()));
      } else {
        Text skill = item.text("a skill");
        if (skill != null) {
          alone.add(skill.value());
        }
      }
    }
    if (!alone.isEmpty()) {
      groups.add(0, new SkillGroup(null, List.copyOf(alone)));
    }
    return groups;
  }

  private static Map<String, String> codes(Fields fields) {
    var codes = new LinkedHashMap<String, String>();
    Fields keys = fields.mapping("codes");
    if (keys != null) {
      for (String classification : List.of("onet", "isco", "esco")) {
        String code = keys.string(classification);
        if (code != null) {
          codes.put(classification, code);
        }
      }
      keys.done();
    }
    return codes;
  }

  private static List<Source> sources(Fields fields) {
    var sources = new ArrayList<Source>();
    for (YamlValue item : fields.list("sources")) {
      Fields keys = item.fields("a source");
      if (keys != null) {
        Text title = keys.requiredText("title");
        Text url = keys.requiredText("url");
        keys.done();
        if (!url.value().isEmpty()) {
          Urls.checkExternal(url, fields.diagnostics());
        }
        sources.add(new Source(title.value(), url.value()));
      }
    }
    return sources;
  }
}
