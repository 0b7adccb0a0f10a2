package org.onrecord.deploy.kubernetes;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Kubernetes objects read from YAML, with what is wrong in the reading: keys given twice, kinds and fields that
 * Kubernetes does not know. The model alone is lenient; it puts unknown fields aside.
 *
 * @param objects all that could be read
 * @param complaints empty if every word of the YAML was understood
 */
record StrictManifests(List<HasMetadata> objects, List<String> complaints) {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization(new ObjectMapper(), true);

    static StrictManifests read(String yaml) {
        var objects = new ArrayList<HasMetadata>();
        var complaints = new ArrayList<String>();
        try {
            for (var document : documents(yaml)) {
                var object = KUBERNETES.convertValue(document, HasMetadata.class);
                objects.add(object);
                if (object instanceof GenericKubernetesResource) {
                    complaints.add("unknown kind " + object.getApiVersion() + " " + object.getKind());
                } else {
                    findUnknownFields(object, name(object), complaints);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            complaints.add(String.valueOf(e.getMessage()));
        }
        return new StrictManifests(objects, complaints);
    }

    static List<JsonNode> documents(String yaml) throws IOException {
        try (var parser = YAML.getFactory().createParser(yaml)) {
            return YAML.readValues(parser, JsonNode.class).readAll();
        }
    }

    static String name(HasMetadata object) {
        return object.getKind() + "/" + object.getMetadata().getName();
    }

    private static void findUnknownFields(Object value, String path, List<String> complaints) {
        if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                findUnknownFields(item, path + "[" + index++ + "]", complaints);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> findUnknownFields(item, path + "." + key, complaints));
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.")) {
            for (var getter : value.getClass().getMethods()) {
                readGetter(value, getter, path, complaints);
            }
        }
    }

    private static void readGetter(Object value, Method getter, String path, List<String> complaints) {
        boolean isGetter = getter.getName().startsWith("get")
                && getter.getParameterCount() == 0
                && !Modifier.isStatic(getter.getModifiers())
                && getter.getDeclaringClass() == value.getClass();
        if (!isGetter || Enum.class.isInstance(value)) {
            return;
        }
        try {
            Object found = getter.invoke(value);
            if (getter.getName().equals("getAdditionalProperties")) {
                ((Map<?, ?>) found).keySet().forEach(key -> complaints.add("unknown field " + path + "." + key));
            } else {
                findUnknownFields(found, path + "." + property(getter), complaints);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(path + ": " + getter, e);
        }
    }

    private static String property(Method getter) {
        return Character.toLowerCase(getter.getName().charAt(3))
                + getter.getName().substring(4);
    }
}
