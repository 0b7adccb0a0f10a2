package org.onrecord.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every field what the record says: a {@code @Nullable} component may be null, any other is always there in an
 * answer. What a request must have is said by its constraints alone, since a record may fill in what is left out.
 * Records that leave fields out, marked {@code @JsonInclude}, promise nothing.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class RequiredAndNullable implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView classes;

    /** @param classes the classes of the application, given by the build */
    public RequiredAndNullable(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        var answered = new AnsweredSchemas(document).names();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                recordOf(name, schema.getProperties().keySet())
                        .ifPresent(type -> describe(schema, type, answered.contains(name)));
                schema.getProperties().values().forEach(RequiredAndNullable::dropTypeBesideReference);
            }
        });
    }

    /** The record of ours from which a schema was made: its name, or its name with type arguments or a number behind. */
    private Optional<ClassInfo> recordOf(String schemaName, Set<String> properties) {
        return classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.onrecord."))
                .filter(type -> isNamed(type, schemaName))
                .filter(type -> componentNames(type).containsAll(properties))
                .min(Comparator.comparing(ClassInfo::name));
    }

    private static boolean isNamed(ClassInfo type, String schemaName) {
        var annotation = type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (annotation != null && annotation.value("name") != null) {
            return schemaName.equals(annotation.value("name").asString());
        }
        return type.typeParameters().isEmpty()
                ? schemaName.replaceFirst("\\d+$", "").equals(type.simpleName())
                : schemaName.startsWith(type.simpleName());
    }

    private static Set<String> componentNames(ClassInfo type) {
        return type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static void describe(Schema schema, ClassInfo type, boolean answered) {
        if (type.hasDeclaredAnnotation(JsonInclude.class)) {
            return;
        }
        Map.copyOf(schema.getProperties()).forEach((name, property) -> {
            if (isNullable(type, name)) {
                schema.addProperty(name, nullable(property));
            }
        });
        if (answered) {
            schema.getProperties().keySet().stream()
                    .filter(name -> !isNullable(type, name) && !isRequired(schema, name))
                    .forEach(schema::addRequired);
        }
    }

    private static boolean isNullable(ClassInfo type, String component) {
        return type.recordComponent(component).type().hasAnnotation(NULLABLE);
    }

    private static boolean isRequired(Schema schema, String name) {
        return schema.getRequired() != null && schema.getRequired().contains(name);
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .examples(schema.getExamples())
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        boolean open = schema.getType() == null || schema.getType().contains(SchemaType.NULL);
        return open ? schema : schema.addType(SchemaType.NULL);
    }

    /** A reference says the type; beside it an own one is at best the same, and forbids null at worst. */
    private static void dropTypeBesideReference(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
        if (schema.getItems() != null) {
            dropTypeBesideReference(schema.getItems());
        }
    }
}
