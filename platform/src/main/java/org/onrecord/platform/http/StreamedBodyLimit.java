package org.onrecord.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.onrecord.platform.problem.BodyTooLargeException;

/** Limits a body that comes without its length: {@link RequestGuard} cannot tell beforehand. */
public final class StreamedBodyLimit {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final RequestLimits limits;

    StreamedBodyLimit(RequestLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        boolean announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null;
        if (!announced && WITH_BODY.contains(request.getMethod())) {
            long limit = limits.maxBodySize(request.getUriInfo().getPath());
            request.setEntityStream(new CountingStream(request.getEntityStream(), limit));
        }
    }

    private static final class CountingStream extends FilterInputStream {
        private final long limit;
        private long read;

        CountingStream(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws BodyTooLargeException {
            read += bytes;
            if (read > limit) {
                throw new BodyTooLargeException(limit);
            }
        }
    }
}
