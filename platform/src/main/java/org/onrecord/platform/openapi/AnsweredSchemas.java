package org.onrecord.platform.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finds the schemas of a document that occur in answers. */
final class AnsweredSchemas {

    private final OpenAPI document;
    private final Set<String> names = new HashSet<>();

    AnsweredSchemas(OpenAPI document) {
        this.document = document;
    }

    /** Names of the components that a response refers to, directly or through others. */
    Set<String> names() {
        if (document.getPaths() != null) {
            for (var path : document.getPaths().getPathItems().values()) {
                for (var operation : path.getOperations().values()) {
                    operation
                            .getResponses()
                            .getAPIResponses()
                            .values()
                            .forEach(response -> followContent(response.getContent()));
                }
            }
        }
        return names;
    }

    private void followContent(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> follow(media.getSchema()));
        }
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                follow(document.getComponents().getSchemas().get(name));
            }
        }
        follow(schema.getItems());
        follow(schema.getAdditionalPropertiesSchema());
        followAll(schema.getProperties() == null ? null : schema.getProperties().values());
        followAll(schema.getAnyOf());
        followAll(schema.getAllOf());
        followAll(schema.getOneOf());
    }

    private void followAll(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::follow);
        }
    }
}
