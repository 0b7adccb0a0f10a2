package org.onrecord.ingest.clean.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's text in a page. Stateless. */
public final class MainText {

    private final DropClutter dropClutter = new DropClutter();
    private final DropSections dropSections = new DropSections();
    private final ChoosePart choosePart = new ChoosePart();
    private final TrimPart trimPart = new TrimPart();

    /**
     * The text of the page's main part: paragraphs parted by blank lines; blank if the page has no text. Changes the page.
     */
    public String of(Document page) {
        return PageText.of(part(page.body()));
    }

    Element part(Element body) {
        dropClutter.foreign(body);
        var notes = KeepNotes.of(body);
        dropClutter.around(body);
        DropRepeats.from(body);
        dropSections.from(body);
        var part = choosePart.of(body);
        trimPart.trim(part);
        notes.into(part);
        return part;
    }
}
