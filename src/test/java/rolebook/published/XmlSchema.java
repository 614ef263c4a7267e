package rolebook.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A schema on the class path to which XML documents are held. */
public final class XmlSchema {
  /** Checks a document, and tells the handler what is wrong with it. */
  private interface Check {
    void run(byte[] document, ErrorHandler handler) throws IOException, SAXException;
  }

  private final Check check;

  private XmlSchema(Check check) {
    this.check = check;
  }

  /** A schema in RELAX NG's compact syntax. */
  public static XmlSchema relaxNg(String resource) {
    var complaints = new Complaints();
    Schema schema;
    try {
      schema =
          CompactSchemaReader.getInstance()
              .createSchema(
                  new InputSource(find(resource).toString()),
                  properties(complaints).toPropertyMap());
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      throw new IllegalStateException(resource + ": " + complaints.found, e);
    }
    return new XmlSchema(
        (document, handler) -> {
          var validator = schema.createValidator(properties(handler).toPropertyMap());
          XMLReader reader = reader();
          reader.setContentHandler(validator.getContentHandler());
          reader.setErrorHandler(handler);
          reader.parse(new InputSource(new ByteArrayInputStream(document)));
        });
  }

  /** A schema of the W3C's language for them. */
  public static XmlSchema w3c(String resource) {
    try {
      var schema =
          SchemaFactory.newDefaultInstance().newSchema(new StreamSource(find(resource).toString()));
      return new XmlSchema(
          (document, handler) -> {
            var validator = schema.newValidator();
            validator.setErrorHandler(handler);
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
          });
    } catch (SAXException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  /** What is wrong with a document, each with its line. */
  public List<String> check(byte[] document) throws IOException {
    var complaints = new Complaints();
    try {
      check.run(document, complaints);
    } catch (SAXException e) {
      complaints.found.add(String.valueOf(e.getMessage()));
    }
    return complaints.found;
  }

  private static PropertyMapBuilder properties(ErrorHandler handler) {
    var properties = new PropertyMapBuilder();
    ValidateProperty.ERROR_HANDLER.put(properties, handler);
    return properties;
  }

  private static XMLReader reader() throws SAXException {
    try {
      var factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL find(String resource) {
    return Objects.requireNonNull(XmlSchema.class.getResource(resource), resource);
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    private void add(SAXParseException e) {
      found.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      add(e);
    }
  }
}
