package org.onrecord.timeline.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.platform.problem.FieldError;
import org.onrecord.timeline.extraction.ReceivedExtraction.Entity;
import org.onrecord.timeline.extraction.ReceivedExtraction.Event;
import org.onrecord.timeline.extraction.ReceivedExtraction.Place;
import org.onrecord.timeline.extraction.ReceivedExtraction.Quotation;
import org.onrecord.timeline.extraction.ReceivedExtraction.Speaker;

/**
 * Refuses an extraction whose citations would not hold: another text than its hash says, a span past the end of the
 * text, or a reference to something that the extraction does not have.
 */
public final class CheckHandover {

    /** More errors help nobody. */
    private static final int MOST_ERRORS = 20;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final ReceivedVersion version;
    private final ReceivedExtraction extraction;
    private final int length;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> entities = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> quotations = new HashSet<>();

    private CheckHandover(ExtractionHandover handover, ArticleText text) {
        this.version = handover.version();
        this.extraction = handover.extraction();
        this.length = text.length();
    }

    /**
     * What is wrong with a hand-over; empty if nothing is.
     *
     * @param versionId the version that the address names
     * @param text the version's text
     */
    public static List<FieldError> errors(String versionId, ExtractionHandover handover, ArticleText text) {
        var check = new CheckHandover(handover, text);
        check.checkVersion(versionId, text.sha256());
        check.checkIds();
        check.checkEntities();
        check.checkQuotations();
        check.checkTimes();
        check.checkEvents();
        return check.errors.subList(0, Math.min(MOST_ERRORS, check.errors.size()));
    }

    private void checkVersion(String versionId, String sha256) {
        refuseUnless(version.id().equals(versionId), "/version/id", "It differs from the address");
        refuseUnless(extraction.versionId().equals(versionId), "/extraction/versionId", "It differs from the address");
        refuseUnless(version.textSha256().equals(sha256), "/version/textSha256", "It is not the hash of the text");
        refuseUnless(
                extraction.textSha256().equals(sha256), "/extraction/textSha256", "It is not the hash of the text");
        var day = version.publishedOn();
        refuseUnless(
                day == null || (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)),
                "/version/publishedOn",
                "It lies outside the years 1 to 9999");
    }

    private void checkIds() {
        unique(entities, extraction.entities().stream().map(Entity::id).toList(), "/extraction/entities");
        unique(
                times,
                extraction.times().stream().map(ReceivedExtraction.Time::id).toList(),
                "/extraction/times");
        unique(quotations, extraction.quotations().stream().map(Quotation::id).toList(), "/extraction/quotations");
        unique(new HashSet<>(), extraction.events().stream().map(Event::id).toList(), "/extraction/events");
    }

    private void unique(Set<String> seen, List<String> ids, String list) {
        for (int i = 0; i < ids.size(); i++) {
            refuseUnless(seen.add(ids.get(i)), list + "/" + i + "/id", "Another one of the list has this id");
        }
    }

    private void checkEntities() {
        for (int i = 0; i < extraction.entities().size(); i++) {
            var entity = extraction.entities().get(i);
            String at = "/extraction/entities/" + i;
            if (entity.role() != null) {
                inText(entity.role().span(), at + "/role/span");
            }
            for (int j = 0; j < entity.roles().size(); j++) {
                inText(entity.roles().get(j).span(), at + "/roles/" + j + "/span");
            }
            for (int j = 0; j < entity.mentions().size(); j++) {
                inText(entity.mentions().get(j).span(), at + "/mentions/" + j + "/span");
            }
        }
    }

    private void checkQuotations() {
        for (int i = 0; i < extraction.quotations().size(); i++) {
            var quotation = extraction.quotations().get(i);
            String at = "/extraction/quotations/" + i;
            for (int j = 0; j < quotation.content().size(); j++) {
                inText(quotation.content().get(j), at + "/content/" + j);
            }
            inText(quotation.cue(), at + "/cue");
            checkSpeaker(quotation.speaker(), at + "/speaker");
            known(times, quotation.saidAt(), at + "/saidAt");
            for (int j = 0; j < quotation.chain().size(); j++) {
                inText(quotation.chain().get(j).span(), at + "/chain/" + j + "/span");
                known(entities, quotation.chain().get(j).entityId(), at + "/chain/" + j + "/entityId");
            }
        }
    }

    private void checkSpeaker(Speaker speaker, String at) {
        inText(speaker.mention(), at + "/mention");
        known(entities, speaker.entityId(), at + "/entityId");
        for (int j = 0; j < speaker.with().size(); j++) {
            inText(speaker.with().get(j).mention(), at + "/with/" + j + "/mention");
            known(entities, speaker.with().get(j).entityId(), at + "/with/" + j + "/entityId");
        }
    }

    private void checkTimes() {
        for (int i = 0; i < extraction.times().size(); i++) {
            inText(extraction.times().get(i).span(), "/extraction/times/" + i + "/span");
        }
    }

    private void checkEvents() {
        for (int i = 0; i < extraction.events().size(); i++) {
            var event = extraction.events().get(i);
            String at = "/extraction/events/" + i;
            inText(event.span(), at + "/span");
            inText(event.trigger(), at + "/trigger");
            known(entities, event.placeId(), at + "/placeId");
            known(quotations, event.within(), at + "/within");
            for (int j = 0; j < event.participants().size(); j++) {
                known(entities, event.participants().get(j), at + "/participants/" + j);
            }
            for (int j = 0; j < event.when().timeIds().size(); j++) {
                known(times, event.when().timeIds().get(j), at + "/when/timeIds/" + j);
            }
        }
    }

    private void inText(@Nullable Place place, String at) {
        if (place != null) {
            refuseUnless(place.start() >= 0, at, "It begins before the text");
            refuseUnless(place.end() > place.start(), at, "It ends before it holds anything");
            refuseUnless(place.end() <= length, at, "It ends past the text, which has " + length + " code points");
        }
    }

    private void known(Set<String> ids, @Nullable String id, String at) {
        refuseUnless(id == null || ids.contains(id), at, "The extraction has nothing with this id");
    }

    private void refuseUnless(boolean right, String pointer, String detail) {
        if (!right) {
            errors.add(new FieldError(pointer, detail));
        }
    }
}
