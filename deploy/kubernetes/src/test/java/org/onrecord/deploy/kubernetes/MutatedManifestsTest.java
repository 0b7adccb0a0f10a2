package org.onrecord.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks the rendered overlay in one place at a time and expects the rule that is made for it to say so. */
class MutatedManifestsTest {

    private static String sound = "";

    @BeforeAll
    static void render() throws Exception {
        assumeTrue(Kustomize.isInstalled(), "Skipped: install kubectl 1.27 or later");
        sound = Kustomize.render(Kustomize.OVERLAYS.resolve("dev"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    replicas: 1                            | replicaz: 1                            | unknown field
                    resources:                             | resourcez:                             | unknown field
                    periodSeconds: 5                       | periodSecond: 5                        | unknown field
                    replicas: 1                            | replicas: many                         | replicas
                    kind: Service                          | kind: Servise                          | unknown kind
                    readOnlyRootFilesystem: true           | readOnlyRootFilesystem: false          | writable root filesystem
                    allowPrivilegeEscalation: false        | allowPrivilegeEscalation: true         | may escalate privileges
                    allowPrivilegeEscalation: false        | privileged: true                       | is privileged
                    - ALL                                  | - NET_RAW                              | keeps capabilities
                    runAsNonRoot: true                     | runAsNonRoot: false                    | may run as root
                    runAsUser: 10001                       | runAsUser: 0                           | no user of its own
                    type: RuntimeDefault                   | type: Unconfined                       | no seccomp profile
                    `      automountServiceAccountToken: false` | `      automountServiceAccountToken: true` | mounts a service account token
                    `\nautomountServiceAccountToken: false`     | `\nautomountServiceAccountToken: true`     | mounts its token
                    enableServiceLinks: false              | enableServiceLinks: true               | variables for every service
                    replicas: 1                            | `replicas: 1\n  replicas: 1`           | Duplicate field
                    `selector:\n    app.kubernetes.io/name: ingest-service` | `selector:\n    app.kubernetes.io/name: nobody` | selects 0 workloads
                    `selector:\n    app.kubernetes.io/name: ingest-service` | `selector:\n    app.kubernetes.io/part-of: onrecord` | selects 4 workloads
                    `matchLabels:\n      app.kubernetes.io/name: ingest-service` | `matchLabels:\n      app.kubernetes.io/name: nobody` | does not select its own pods
                    name: postgres-init                    | name: postgres-initial                 | mounts a missing config map
                    `configMapRef:\n            name: ingest` | `configMapRef:\n            name: other` | settings from what is not there
                    port: management                       | port: http                             | not on the management port
                    containerPort: 9000                    | containerPort: 9001                    | not on the management port
                    path: /q/health/live                   | path: /                                | odd liveness probe
                    sizeLimit: 256Mi                       | medium: Memory                         | unbounded scratch space
                    mountPath: /tmp                        | mountPath: /temp                       | no scratch space at /tmp
                    targetPort: http                       | targetPort: htp                        | targets a port that nothing offers
                    image: onrecord/ingest-service:dev     | image: onrecord/ingest-service         | without a fixed tag
                    image: postgres:17.6                   | image: registry.test:5000/postgres:latest | without a fixed tag
                    serviceAccountName: ingest-service     | serviceAccountName: somebody           | service account that is not there
                    http://timeline-service:8080           | http://timeline-service:80             | names a service that is not there
                    postgresql://postgres:5432             | postgresql://postgre:5432              | names a service that is not there
                    key: username                          | key: user                              | has no value for
                    name: QUARKUS_DATASOURCE_USERNAME      | name: QUARKUS_HTTP_PORT                | is given twice
                    namespace: onrecord                    | generateName: x                        | whatever namespace is current
                    enforce: restricted                    | enforce: baseline                      | is not restricted
                    """)
    void aBrokenManifestIsFound(String sane, String broken, String complaint) {
        String mutated = sound.replaceFirst(quoted(sane), unescaped(broken));

        assertThat(mutated).isNotEqualTo(sound);
        assertThat(ClusterRules.complaints(mutated)).anyMatch(found -> found.contains(complaint));
    }

    @ParameterizedTest
    @CsvSource({
        "startupProbe,no startup probe",
        "livenessProbe,no liveness probe",
        "readinessProbe,no readiness probe",
        "limits,no limit of memory",
        "requests,requests no cpu",
        "securityContext,no container security context",
        "terminationGracePeriodSeconds,how long it takes to stop"
    })
    void whatIsMissingIsFound(String key, String complaint) {
        String mutated = sound.replaceFirst("\n( +)(- )?" + key + ":.*(\n\\1 +.*)*", "");

        assertThat(mutated).isNotEqualTo(sound);
        assertThat(ClusterRules.complaints(mutated)).anyMatch(found -> found.contains(complaint));
    }

    private static String quoted(String text) {
        return Pattern.quote(unescaped(text));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
