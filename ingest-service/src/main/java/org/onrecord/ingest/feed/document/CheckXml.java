package org.onrecord.ingest.feed.document;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a document before a library builds a tree of it: it must be well formed, have no document type (which could
 * define entities that grow or read files), and stay within the limits.
 */
final class CheckXml {

    private static final XMLInputFactory FACTORY = factory();

    private CheckXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @return the local name of the root element */
    static String rootOf(String xml, FeedLimits limits) throws UnreadableFeed {
        try {
            XMLStreamReader reader;
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            }
            return rootOf(reader, limits);
        } catch (XMLStreamException e) {
            throw new UnreadableFeed("It is not well-formed XML: " + line(e));
        }
    }

    private static String rootOf(XMLStreamReader reader, FeedLimits limits) throws XMLStreamException, UnreadableFeed {
        String root = "";
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new UnreadableFeed(
                            "It has a document type, which is not read because it can define entities");
                case XMLStreamConstants.START_ELEMENT -> {
                    root = elements == 0 ? reader.getLocalName() : root;
                    depth++;
                    elements++;
                    if (depth > limits.depth()) {
                        throw new UnreadableFeed(
                                "It has elements more than " + limits.depth() + " deep in one another");
                    }
                    if (elements > limits.elements()) {
                        throw new UnreadableFeed("It has more than " + limits.elements() + " elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Text, comments and the like say nothing here.
                }
            }
        }
        return root;
    }

    private static String line(XMLStreamException e) {
        var place = e.getLocation();
        return place == null
                ? "unknown place"
                : "line " + place.getLineNumber() + ", column " + place.getColumnNumber();
    }
}
