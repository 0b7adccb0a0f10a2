package org.onrecord.timeline.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.onrecord.platform.problem.Problem;

/** Shows a problem as a page to browsers that asked for a page, and guards every page by its headers. */
public class ErrorPage {

    /** Pages load nothing but their own style sheet, run nothing, and stand in no frame. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";

    private static final String API = "/v1/";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Problem problem);
    }

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && wantsPage(request)) {
            response.setEntity(Templates.error(problem).render(), null, MediaType.valueOf("text/html;charset=UTF-8"));
            response.getHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
        }
        var type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            response.getHeaders().putSingle("Content-Security-Policy", POLICY);
        }
    }

    /** The API answers in JSON whoever asks; elsewhere the first type that the client names decides. */
    private static boolean wantsPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return !(path.startsWith("/") ? path : "/" + path).startsWith(API)
                && request.getAcceptableMediaTypes().stream()
                        .filter(type -> !type.isWildcardType())
                        .findFirst()
                        .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                        .isPresent();
    }
}
