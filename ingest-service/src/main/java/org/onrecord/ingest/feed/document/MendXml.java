package org.onrecord.ingest.feed.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Mends what is wrong with many feeds and cannot mean anything else: words before the first tag or behind the last one, control
 * characters, bare ampersands and entities of HTML that XML does not know, a document type that only names HTML's or
 * Netscape's entities. A document type with declarations of its own stays, and the document is refused.
 */
final class MendXml {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final Pattern CDATA_OR_AMPERSAND = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)(?:(\\w{2,31});)?",
            Pattern.DOTALL);
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,500}>", Pattern.CASE_INSENSITIVE);

    /** A document and what was mended in it. */
    record Mended(String xml, List<String> repairs) {}

    private MendXml() {}

    static Mended mend(String text) {
        var repairs = new ArrayList<String>();
        var xml = note(repairs, text, trim(text), "took off what stands before the first or behind the last tag");
        xml = note(repairs, xml, CONTROL.matcher(xml).replaceAll(""), "took out control characters");
        xml = note(repairs, xml, DOCTYPE.matcher(xml).replaceFirst(""), "took out the document type");
        xml = note(repairs, xml, ampersands(xml), "read bare ampersands and entities of HTML as they are meant");
        return new Mended(xml, repairs);
    }

    private static String note(List<String> repairs, String before, String after, String repair) {
        if (!before.equals(after)) {
            repairs.add(repair);
        }
        return after;
    }

    private static String trim(String text) {
        int start = text.indexOf('<');
        int end = text.lastIndexOf('>');
        return start < 0 || end < start ? text : text.substring(start, end + 1);
    }

    private static String ampersands(String xml) {
        return CDATA_OR_AMPERSAND.matcher(xml).replaceAll(found -> {
            var all = found.group();
            if (all.startsWith("<")) {
                return Matcher.quoteReplacement(all);
            }
            var entity = found.group(1) == null ? all : Parser.unescapeEntities(all, false);
            var meant = entity.equals(all) ? "&amp;" + all.substring(1) : entity;
            return Matcher.quoteReplacement(meant.equals("<") ? "&lt;" : meant);
        });
    }
}
