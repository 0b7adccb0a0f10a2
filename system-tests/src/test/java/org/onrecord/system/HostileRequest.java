package org.onrecord.system;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.onrecord.local.suite.ServiceName;

/**
 * One request that must be refused.
 *
 * @param name what is wrong with it, for the test report
 * @param service whom it is sent to
 * @param method the HTTP method
 * @param target path and query, sent as they stand
 * @param contentType of the body, or null for a request without one
 * @param body sent byte for byte
 * @param accept the Accept header
 */
record HostileRequest(
        String name,
        ServiceName service,
        String method,
        String target,
        @Nullable String contentType,
        byte[] body,
        String accept) {
    private static final String JSON = "application/json";

    static HostileRequest get(String name, ServiceName service, String target) {
        return new HostileRequest(name, service, "GET", target, null, new byte[0], JSON);
    }

    static HostileRequest send(String name, ServiceName service, String method, String target, String json) {
        return new HostileRequest(name, service, method, target, JSON, json.getBytes(StandardCharsets.UTF_8), JSON);
    }

    HostileRequest withBody(byte[] other) {
        return new HostileRequest(name, service, method, target, contentType, other, accept);
    }

    HostileRequest as(String otherContentType) {
        return new HostileRequest(name, service, method, target, otherContentType, body, accept);
    }

    HostileRequest accepting(String otherAccept) {
        return new HostileRequest(name, service, method, target, contentType, body, otherAccept);
    }

    Response sendTo(RunningSuite suite) {
        var request = suite.to(service).urlEncodingEnabled(false).header("Accept", accept);
        if (contentType != null) {
            request = request.contentType(contentType).body(body);
        }
        return request.request(method, target);
    }

    @Override
    public String toString() {
        return service.module() + ": " + name;
    }
}
