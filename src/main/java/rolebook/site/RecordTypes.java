package rolebook.site;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolebook.diagnostic.Code;
import rolebook.diagnostic.Diagnostic;
import rolebook.diagnostic.Location;
import rolebook.diagnostic.Severity;
import rolebook.guide.Asset;
import rolebook.guide.Bullet;
import rolebook.guide.Bullets;
import rolebook.guide.FreePage;
import rolebook.guide.Head;
import rolebook.guide.Kind;
import rolebook.guide.Letter;
import rolebook.guide.LetterBody;
import rolebook.guide.Level;
import rolebook.guide.Link;
import rolebook.guide.Located;
import rolebook.guide.PageBody;
import rolebook.guide.Pairing;
import rolebook.guide.PartialDate;
import rolebook.guide.Prose;
import rolebook.guide.Question;
import rolebook.guide.ReadEntry;
import rolebook.guide.ResumeSection;
import rolebook.guide.ResumeTemplate;
import rolebook.guide.Role;
import rolebook.guide.RoleBody;
import rolebook.guide.RoleTexts;
import rolebook.guide.Sample;
import rolebook.guide.Section;
import rolebook.guide.SkillGroup;
import rolebook.guide.Source;
import rolebook.guide.Texts;
import rolebook.guide.Tip;
import rolebook.guide.Tips;
import rolebook.guide.Tone;
import rolebook.guide.Unpublished;

/** The records that are written as bytes. */
final class RecordTypes {
  /** What can be read back; others are only written, to be compared. */
  private static final List<Class<?>> READABLE =
      List.of(
          Asset.ImageSize.class,
          Bullet.class,
          Bullets.class,
          Code.class,
          Diagnostic.class,
          FreePage.class,
          Head.class,
          Kind.class,
          Letter.class,
          LetterBody.class,
          Level.class,
          Link.class,
          Located.class,
          Location.class,
          PageBody.class,
          Pairing.class,
          PartialDate.class,
          Prose.class,
          Question.class,
          ReadEntry.class,
          ResumeSection.class,
          ResumeTemplate.class,
          ResumeTemplate.Proof.class,
          Role.class,
          RoleBody.class,
          RoleTexts.class,
          Sample.class,
          Sample.Award.class,
          Sample.Basics.class,
          Sample.Certificate.class,
          Sample.Education.class,
          Sample.Interest.class,
          Sample.Language.class,
          Sample.Location.class,
          Sample.Profile.class,
          Sample.Project.class,
          Sample.Publication.class,
          Sample.Reference.class,
          Sample.Skill.class,
          Sample.Volunteer.class,
          Sample.Work.class,
          Section.class,
          Severity.class,
          SkillGroup.class,
          Source.class,
          Texts.class,
          Tip.class,
          Tips.class,
          Tone.class,
          Unpublished.class);

  private static final int ONLY_WRITTEN = READABLE.size();

  /**
   * How the records of a class are taken apart and made.
   *
   * @param number the class's number
   * @param accessors of its components, in their order
   * @param constructor of all components
   */
  record Type(int number, List<Method> accessors, Constructor<?> constructor) {}

  private static final ClassValue<Type> TYPES =
      new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Class<?>[] types =
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
          List<Method> accessors =
              Arrays.stream(components).map(RecordComponent::getAccessor).toList();
          try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (Method accessor : accessors) {
              accessor.setAccessible(true); // also of records of this package
            }
            return new Type(number(type), accessors, constructor);
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a constructor of all components", e);
          }
        }
      };

  private RecordTypes() {}

  static Type of(Class<?> type) {
    return TYPES.get(type);
  }

  /** The number of a class among those that can be read. */
  static int number(Class<?> type) {
    int number = READABLE.indexOf(type);
    return number < 0 ? ONLY_WRITTEN : number;
  }

  /** The class with a number; null if there is none. */
  static @Nullable Class<?> withNumber(int number) {
    return number < 0 || number >= READABLE.size() ? null : READABLE.get(number);
  }

  static @Nullable Object get(Method accessor, Record fields) {
    try {
      return accessor.invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has an accessor for each component", e);
    }
  }
}
