package rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedToolsTest {
  private static final Map<String, String> SKILLS =
      Map.of("skills/0", "Go", "skills/1/name", "Data", "skills/1/keywords/0", "SQL Server");
  private static final Map<String, String> TECHNICAL = Map.of("codes/onet", "15-1252.00");

  @Test
  void oneBulletNamesASkill() {
    assertThat(Entries.inLevels(new NamedTools(), SKILLS, List.of("Ran it.", "Moved to go.")))
        .isEmpty();
    assertThat(Entries.inLevels(new NamedTools(), SKILLS, List.of("Used SQL Server."))).isEmpty();
    assertThat(Entries.inLevels(new NamedTools(), SKILLS, List.of("Used Data and SQL.", "Ran it.")))
        .containsExactly("10: no bullet names a tool of the field");
  }

  @Test
  void withoutSkillsAnyNameOrMeansWillDo() {
    assertThat(Entries.inBullets(new NamedTools(), "Charted in Epic.")).isEmpty();
    assertThat(Entries.inBullets(new NamedTools(), "Lifted six residents with a hoist.")).isEmpty();
    assertThat(Entries.inBullets(new NamedTools(), "Built backend services.")).hasSize(1);
    assertThat(Entries.inBullets(new NamedTools())).isEmpty();
  }

  @Test
  void aTechnicalRoleGivesAVersion() {
    assertThat(Entries.inLevels(new NamedTools(), TECHNICAL, List.of("Ran it.", "Moved to Go.")))
        .containsExactly("11: no bullet gives the version of a tool");
    assertThat(Entries.inLevels(new NamedTools(), TECHNICAL, List.of("Moved to Go 1.22.")))
        .isEmpty();
    assertThat(Entries.inLevels(new NamedTools(), Map.of("codes/isco", "2512"), List.of("Ran Go.")))
        .hasSize(1);
    assertThat(Entries.inLevels(new NamedTools(), Map.of("codes/isco", "2411"), List.of("Ran Go.")))
        .isEmpty();
  }
}
