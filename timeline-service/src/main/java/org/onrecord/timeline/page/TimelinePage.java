package org.onrecord.timeline.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.onrecord.platform.page.Page;
import org.onrecord.timeline.entry.Entries;
import org.onrecord.timeline.entry.EntryFilters;
import org.onrecord.timeline.registry.Entities;
import org.onrecord.timeline.registry.RegistryEntity;

/** The timeline as a page. */
@Path("/")
public class TimelinePage {

    private static final int LINES = 50;

    private final Entries entries;
    private final Entities entities;

    TimelinePage(Entries entries, Entities entities) {
        this.entries = entries;
        this.entities = entities;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance timeline(View view);
    }

    /**
     * What the page shows.
     *
     * @param who the people whom the words of the form mean; null if the form has none
     * @param next address of the next page, null on the last
     */
    record View(
            Form form,
            @Nullable List<RegistryEntity> who,
            List<DateGroup> groups,
            @Nullable String next) {}

    /** The fields of the form, as they were sent. */
    record Form(String q, String who, String from, String to, String kind, String publisher, boolean undated) {

        static Form of(UriInfo uri) {
            return new Form(
                    field(uri, "q"),
                    field(uri, "who"),
                    field(uri, "from"),
                    field(uri, "to"),
                    field(uri, "kind"),
                    field(uri, "publisher"),
                    field(uri, "undated").equals("true"));
        }

        private static String field(UriInfo uri, String name) {
            return Objects.requireNonNullElse(uri.getQueryParameters().getFirst(name), "");
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance timeline(
            @BeanParam EntryFilters filters, @QueryParam("who") @Nullable String who, UriInfo uri) {
        var meant = who == null || who.isBlank() ? null : entities.meantBy(who);
        if (meant != null) {
            filters.about(meant.stream().map(entity -> entity.id().toString()).toList());
        }
        var found = entries.find(filters.query(), LINES + 1);
        var page = Page.of(found, LINES, filters::cursorAfter);
        var lines = page.items().stream().map(EntryLine::of).toList();
        return Templates.timeline(new View(Form.of(uri), meant, DateGroup.of(lines), next(uri, page.next())));
    }

    private static @Nullable String next(UriInfo uri, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var given = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> Addresses.encode(parameter.getKey()) + "=" + Addresses.encode(value)));
        return "/?" + Stream.concat(given, Stream.of("cursor=" + cursor)).collect(Collectors.joining("&"));
    }
}
