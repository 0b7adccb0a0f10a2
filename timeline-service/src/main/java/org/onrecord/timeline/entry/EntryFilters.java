package org.onrecord.timeline.entry;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.claim.Vocabulary.Act;
import org.onrecord.timeline.claim.Vocabulary.Factuality;
import org.onrecord.timeline.claim.Vocabulary.Kind;
import org.onrecord.timeline.entry.EntryQuery.Order;

/** The filters of a timeline as query parameters, as they came; {@link ReadFilters} makes a query of them. */
@SuppressWarnings("NullAway.Init")
public final class EntryFilters {

    @QueryParam("entity")
    @Parameter(
            description = "Id of an entity that takes part, speaks or is spoken of; given several times: any of them")
    List<String> entities;

    @QueryParam("speaker")
    @Parameter(description = "Statements of the entity with this id")
    @Nullable
    String speaker;

    @QueryParam("publisher")
    @Parameter(
            description = "Entries with a source of this publisher, whatever the case of its letters",
            example = "Example Courier")
    @Nullable
    String publisher;

    @QueryParam("kind")
    @Parameter(description = "Only statements or only events", schema = @Schema(implementation = Kind.class))
    @Nullable
    String kind;

    @QueryParam("factuality")
    @Parameter(
            description =
                    "Events of this factuality, several times for several; ASSERTED unless given. Statements always pass",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Factuality.class))
    List<String> factualities;

    @QueryParam("act")
    @Parameter(
            description = "Statements of this act, several times for several; SPEECH unless given. Events always pass",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Act.class))
    List<String> acts;

    @QueryParam("from")
    @Parameter(
            description =
                    "First day, as an EDTF date of day, month or year. Entries pass whose interval overlaps; an open"
                            + " end reaches as far as it may",
            example = "2020-09")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day, inclusive; of a month or year, its last", example = "2020-10-31")
    @Nullable
    String to;

    @QueryParam("undated")
    @DefaultValue("false")
    @Parameter(
            description =
                    "With from or to: whether undated entries pass too. Without them undated entries are always listed,"
                            + " last",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String undated;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words that the entry has; \"in quotes\" for words in this order, or for either, - for without",
            example = "alliance dialogue",
            schema = @Schema(type = SchemaType.STRING, maxLength = ReadFilters.LONGEST_WORDS))
    @Nullable
    String words;

    @QueryParam("status")
    @Parameter(
            description =
                    "Entries of this status, several times for several; all but REJECTED and SUPERSEDED unless given",
            schema = @Schema(type = SchemaType.ARRAY, implementation = EntryStatus.class))
    List<String> statuses;

    @QueryParam("firstHand")
    @Parameter(
            description = "Statements whose speaker cites nobody and is relayed by nobody, or with false the others",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String firstHand;

    @QueryParam("unnamed")
    @Parameter(
            description =
                    "Statements whose speaker the article does not name, or with false those whose speaker it names;"
                            + " both unless given",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String unnamed;

    @QueryParam("articleVersion")
    @Parameter(description = "Entries with a source in this article version, undated ones too")
    @Nullable
    String articleVersion;

    @BeanParam
    AsOf asOf;

    @QueryParam("order")
    @DefaultValue("when")
    @Parameter(
            description =
                    "when: by earliest day, latest day, id, what has only one of the days stands there, undated last;"
                            + " recorded: newest first",
            schema =
                    @Schema(
                            enumeration = {"when", "recorded"},
                            defaultValue = "when"))
    String order;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before")
    @Nullable
    String cursor;

    /** For the framework. */
    public EntryFilters() {}

    /** @throws org.onrecord.platform.problem.ProblemException invalid-parameter or bad-cursor (400) */
    public EntryQuery query() {
        return new ReadFilters(this).query();
    }

    /** Adds entities, of which any may take part; if there are none, nothing passes. */
    public void about(List<String> ids) {
        this.entities = ids.isEmpty() ? List.of(ReadFilters.NOTHING.toString()) : ids;
    }

    /** The ledger of a speaker: these filters, and this speaker's statements alone. */
    public EntryQuery statementsOf(String entity) {
        this.speaker = entity;
        this.kind = Kind.STATEMENT.name();
        return query();
    }

    /** The cursor that leads past an entry in the order asked for. */
    public String cursorAfter(Entry entry) {
        return EntryCursor.after(entry, order.equals("recorded") ? Order.RECORDED : Order.WHEN);
    }
}
