package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.entity.Mention;

/** "I" in quotation marks: the person whose words they are. */
final class FirstPerson {

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");

    private FirstPerson() {}

    static void add(Words words, QuotedSpeakers speakers, List<Entity> entities, Map<Integer, List<Mention>> found) {
        for (int i = 0; i < words.size(); i++) {
            boolean first = SINGULAR.contains(words.key(i)) && words.quote(i) >= 0;
            var speaker = first ? speakers.of(words.quote(i)) : null;
            if (speaker != null && entities.get(speaker).type() == EntityType.PERSON) {
                found.computeIfAbsent(speaker, k -> new ArrayList<>())
                        .add(new Mention(words.range(i, i + 1), Mention.Kind.PRONOUN));
            }
        }
    }
}
