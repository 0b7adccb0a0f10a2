package org.onrecord.deploy.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a pod of this suite has to be: restricted, bounded, and probed where its health is told. */
final class PodRules {

    private static final int MANAGEMENT_PORT = 9000;

    private final Workload workload;
    private final List<String> complaints = new ArrayList<>();

    private PodRules(Workload workload) {
        this.workload = workload;
    }

    static List<String> complaints(Workload workload) {
        var rules = new PodRules(workload);
        rules.checkPod();
        workload.containers().forEach(rules::checkContainer);
        return rules.complaints;
    }

    private void checkPod() {
        var pod = workload.pod();
        require(Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()), "mounts a service account token");
        require(Boolean.FALSE.equals(pod.getEnableServiceLinks()), "gets variables for every service");
        require(pod.getTerminationGracePeriodSeconds() != null, "does not say how long it takes to stop");
        var security = pod.getSecurityContext();
        if (security == null) {
            complaints.add(workload.name() + " has no pod security context");
            return;
        }
        require(Boolean.TRUE.equals(security.getRunAsNonRoot()), "may run as root");
        require(security.getRunAsUser() != null && security.getRunAsUser() > 0, "has no user of its own");
        require(
                security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()),
                "has no seccomp profile");
    }

    private void checkContainer(Container container) {
        checkSecurity(container);
        checkResources(container);
        checkMounts(container);
        checkProbe(container, "startup", container.getStartupProbe());
        checkProbe(container, "liveness", container.getLivenessProbe());
        checkProbe(container, "readiness", container.getReadinessProbe());
        var image = container.getImage();
        String tag = image.substring(image.lastIndexOf('/') + 1).replaceFirst("^[^:@]*[:@]?", "");
        require(!tag.isEmpty() && !tag.equals("latest"), "runs an image without a fixed tag: " + image);
    }

    private void checkSecurity(Container container) {
        var security = container.getSecurityContext();
        if (security == null) {
            complaints.add(workload.name() + " has no container security context");
            return;
        }
        require(Boolean.TRUE.equals(security.getReadOnlyRootFilesystem()), "has a writable root filesystem");
        require(Boolean.FALSE.equals(security.getAllowPrivilegeEscalation()), "may escalate privileges");
        require(!Boolean.TRUE.equals(security.getPrivileged()), "is privileged");
        require(
                security.getCapabilities() != null
                        && security.getCapabilities().getDrop().contains("ALL")
                        && security.getCapabilities().getAdd().isEmpty(),
                "keeps capabilities");
    }

    private void checkResources(Container container) {
        var resources = container.getResources();
        for (String resource : List.of("cpu", "memory")) {
            require(resources != null && has(resources.getRequests(), resource), "requests no " + resource);
            require(resources != null && has(resources.getLimits(), resource), "has no limit of " + resource);
        }
    }

    private static boolean has(Map<String, ?> amounts, String resource) {
        return amounts != null && amounts.containsKey(resource);
    }

    private void checkMounts(Container container) {
        var volumes = new HashSet<>(workload.volumeClaims());
        var scratch = new HashSet<String>();
        for (var volume : workload.pod().getVolumes()) {
            volumes.add(volume.getName());
            if (volume.getEmptyDir() != null) {
                scratch.add(volume.getName());
                require(volume.getEmptyDir().getSizeLimit() != null, "has unbounded scratch space " + volume.getName());
            }
        }
        for (var mount : container.getVolumeMounts()) {
            require(volumes.contains(mount.getName()), "mounts a volume that it does not have: " + mount.getName());
        }
        require(
                container.getVolumeMounts().stream()
                        .anyMatch(mount -> "/tmp".equals(mount.getMountPath()) && scratch.contains(mount.getName())),
                "has no scratch space at /tmp");
    }

    private void checkProbe(Container container, String kind, Probe probe) {
        if (probe == null) {
            complaints.add(workload.name() + " has no " + kind + " probe");
        } else if (probe.getHttpGet() != null) {
            var wanted = probe.getHttpGet().getPort();
            boolean onManagement = container.getPorts().stream()
                    .filter(port -> Objects.equals(port.getName(), wanted.getStrVal())
                            || Objects.equals(port.getContainerPort(), wanted.getIntVal()))
                    .anyMatch(port -> port.getContainerPort() == MANAGEMENT_PORT);
            require(onManagement, "has its " + kind + " probe not on the management port");
            require(probe.getHttpGet().getPath().startsWith("/q/health/"), "has an odd " + kind + " probe");
        } else {
            require(probe.getExec() != null, "has a " + kind + " probe that asks nothing");
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(workload.name() + " " + otherwise);
        }
    }
}
