package org.onrecord.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One key that an operator may set.
 *
 * @param key as in application.properties
 * @param value what holds if nobody sets it
 * @param meaning the Javadoc of its method
 */
record Setting(String key, Optional<String> value, String meaning) {

    /** The settings of all {@code @ConfigMapping} interfaces of a module, by key. */
    static List<Setting> of(Module module) throws IOException, ReflectiveOperationException {
        var settings = new ArrayList<Setting>();
        for (var annotation : module.classes().getAnnotations(ConfigMapping.class)) {
            var mapping = Class.forName(annotation.target().asClass().name().toString());
            collect(module, mapping, annotation.value("prefix").asString(), settings);
        }
        settings.sort(Comparator.comparing(Setting::key));
        return settings;
    }

    private static void collect(Module module, Class<?> mapping, String prefix, List<Setting> settings)
            throws IOException {
        for (var method : mapping.getDeclaredMethods()) {
            if (method.isDefault() || method.isSynthetic() || method.getParameterCount() > 0) {
                continue;
            }
            var name = method.getAnnotation(WithName.class);
            String key = prefix + "." + (name == null ? StringUtil.skewer(method.getName()) : name.value());
            var group = group(method.getGenericReturnType());
            if (group.isPresent()) {
                boolean keyed = Map.class.isAssignableFrom(method.getReturnType());
                collect(module, group.get(), keyed ? key + ".*" : key, settings);
            } else {
                var value = Optional.ofNullable(method.getAnnotation(WithDefault.class))
                        .map(WithDefault::value);
                settings.add(new Setting(key, value, javadoc(module, mapping, method)));
            }
        }
    }

    /** An interface of ours that holds further settings, perhaps in an Optional or a Map. */
    private static Optional<Class<?>> group(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Arrays.stream(parameterized.getActualTypeArguments())
                    .flatMap(argument -> group(argument).stream())
                    .findFirst();
        }
        return type instanceof Class<?> found
                        && found.isInterface()
                        && found.getName().startsWith("org.onrecord.")
                ? Optional.of(found)
                : Optional.empty();
    }

    private static String javadoc(Module module, Class<?> mapping, Method method) throws IOException {
        String source = module.sourceOf(mapping);
        String own = source.substring(source.indexOf("interface " + mapping.getSimpleName()));
        var comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/(?:\\s*@[^\\n]*)*\\s*[\\w<>., \\[\\]]+\\s" + method.getName()
                                + "\\(\\);",
                        Pattern.DOTALL)
                .matcher(own);
        return comment.find() ? plain(comment.group(1)) : "";
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("(?s)\\n\\s*@\\w+ .*", "")
                .replaceAll("\\{@(?:code|link|linkplain)\\s+#?([^}]*)}", "`$1`")
                .replaceAll("</?p>", "")
                .replaceAll("\\s+", " ")
                .trim();
    }
}
