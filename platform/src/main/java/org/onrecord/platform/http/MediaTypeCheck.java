package org.onrecord.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.onrecord.platform.problem.CommonProblems;

/**
 * Refuses headers that name no media type. Where several operations share a path the framework parses them to choose one, and
 * fails with an error that says nothing of the client.
 */
public final class MediaTypeCheck {

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException e) {
            throw CommonProblems.UNSUPPORTED_MEDIA_TYPE.because("Content-Type is no media type");
        }
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw CommonProblems.NOT_ACCEPTABLE.because("Accept holds what is no media type");
        }
    }
}
