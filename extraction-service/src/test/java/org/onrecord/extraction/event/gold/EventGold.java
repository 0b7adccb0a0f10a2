package org.onrecord.extraction.event.gold;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.event.gold.GoldMention.Role;

/**
 * One annotated text.
 *
 * @param name of its file, without the ending
 * @param mentions by event, the main one first
 */
public record EventGold(
        String name, LocalDate publishedAt, String title, ArticleText text, List<GoldMention> mentions) {

    /** @throws IllegalArgumentException if an event has two main mentions, or other mentions but no main one */
    public EventGold {
        mentions = List.copyOf(mentions);
        var mains = new HashSet<Integer>();
        for (var main : with(Role.MAIN, mentions)) {
            if (!mains.add(main.event())) {
                throw new IllegalArgumentException(name + ": event " + main.event() + " has two main mentions");
            }
        }
        for (var also : with(Role.ALSO, mentions)) {
            if (!mains.contains(also.event())) {
                throw new IllegalArgumentException(name + ": event " + also.event() + " has no main mention");
            }
        }
        for (var optional : with(Role.OPTIONAL, mentions)) {
            if (mains.contains(optional.event())) {
                throw new IllegalArgumentException(name + ": event " + optional.event() + " is optional and is not");
            }
        }
    }

    /** Its events, each by its main mention. */
    public List<GoldMention> events() {
        return with(Role.MAIN, mentions);
    }

    private static List<GoldMention> with(Role role, List<GoldMention> mentions) {
        return mentions.stream().filter(mention -> mention.role() == role).toList();
    }
}
