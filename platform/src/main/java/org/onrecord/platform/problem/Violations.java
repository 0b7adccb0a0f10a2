package org.onrecord.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which fields or parameters break a bean validation constraint. */
final class Violations {

    private Violations() {}

    /** A parameter's fault is a 400, a fault within the body a 422. */
    static Problem problem(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::toString))
                .toList();
        boolean body = errors.stream().anyMatch(error -> error.pointer() != null);
        var type = body ? CommonProblems.INVALID_BODY : CommonProblems.INVALID_PARAMETER;
        return type.because(sentence(errors), errors).problem();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        Path.MethodNode method = null;
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = isBody(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class))
                        ? null
                        : node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.isInIterable() && node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(JsonPointers.escape(node.getName()));
                }
            }
        }
        return pointer.isEmpty() && parameter != null
                ? FieldError.ofParameter(parameter, violation.getMessage())
                : new FieldError(pointer.toString(), violation.getMessage());
    }

    /** The body is the one parameter that JAX-RS takes without an annotation. */
    private static boolean isBody(Class<?> resource, Path.@Nullable MethodNode method, Path.ParameterNode parameter) {
        if (method == null) {
            return false;
        }
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        // The container's subclasses override the method without its annotations.
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            try {
                var declared = type.getMethod(method.getName(), types).getParameters()[parameter.getParameterIndex()];
                if (Arrays.stream(declared.getAnnotations()).anyMatch(Violations::bindsParameter)) {
                    return false;
                }
            } catch (NoSuchMethodException e) {
                return true;
            }
        }
        return true;
    }

    private static boolean bindsParameter(Annotation annotation) {
        var home = annotation.annotationType().getPackageName();
        return home.startsWith("jakarta.ws.rs") || home.startsWith("org.jboss.resteasy.reactive");
    }

    private static String sentence(List<FieldError> errors) {
        var first = errors.get(0);
        var where = first.pointer() == null ? first.parameter() : first.pointer();
        var more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return where + " " + first.detail() + more;
    }
}
