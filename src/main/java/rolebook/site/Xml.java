package rolebook.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in memory. */
final class Xml {
  /** A step of writing. In memory it cannot fail, whatever its declaration says. */
  private interface Step {
    void run(XMLStreamWriter xml) throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Xml(String root, String namespace) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    write(
        x -> {
          x.writeStartDocument("UTF-8", "1.0");
          x.writeCharacters("\n");
          x.writeStartElement(root);
          x.writeDefaultNamespace(namespace);
        });
  }

  /** Begins an element. */
  Xml open(String name) {
    return write(
        x -> {
          x.writeCharacters("\n");
          x.writeStartElement(name);
        });
  }

  /** Ends the element that was begun last. */
  Xml close() {
    return write(XMLStreamWriter::writeEndElement);
  }

  /** Writes an element with a text. */
  Xml element(String name, String content) {
    open(name);
    write(x -> x.writeCharacters(content));
    return close();
  }

  /** Writes a link as Atom has them. */
  Xml link(String rel, String href) {
    return write(
        x -> {
          x.writeCharacters("\n");
          x.writeEmptyElement("link");
          x.writeAttribute("rel", rel);
          x.writeAttribute("href", href);
        });
  }

  /** The whole document. */
  byte[] toBytes() {
    write(XMLStreamWriter::writeEndDocument);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Xml write(Step step) {
    try {
      step.run(xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }
}
