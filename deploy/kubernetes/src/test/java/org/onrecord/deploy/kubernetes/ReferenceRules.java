package org.onrecord.deploy.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What one object says of another has to be true: selectors, ports, settings, secrets, addresses. */
final class ReferenceRules {

    /** The address of a neighbour in a setting: a scheme, a host without dots, a port. */
    private static final Pattern NEIGHBOUR = Pattern.compile("://([a-z][a-z0-9-]*):(\\d+)");

    private final List<Service> services = new ArrayList<>();
    private final List<Workload> workloads = new ArrayList<>();
    private final Map<String, Set<String>> keysOfConfigMaps = new HashMap<>();
    private final Map<String, Set<String>> keysOfSecrets = new HashMap<>();
    private final Map<String, ServiceAccount> accounts = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private ReferenceRules(List<HasMetadata> objects) {
        for (var object : objects) {
            String name = object.getMetadata().getName();
            Workload.of(object).forEach(workloads::add);
            if (object instanceof Service service) {
                services.add(service);
            } else if (object instanceof ConfigMap config) {
                keysOfConfigMaps.put(name, config.getData().keySet());
            } else if (object instanceof Secret secret) {
                keysOfSecrets.put(name, secret.getData().keySet());
            } else if (object instanceof ServiceAccount account) {
                accounts.put(name, account);
            }
        }
    }

    static List<String> complaints(List<HasMetadata> objects) {
        var rules = new ReferenceRules(objects);
        rules.services.forEach(rules::checkService);
        rules.workloads.forEach(rules::checkWorkload);
        for (var object : objects) {
            if (object instanceof ConfigMap config) {
                config.getData().forEach((key, value) -> rules.checkNeighbours(config, key, value));
            }
        }
        return rules.complaints;
    }

    private void checkService(Service service) {
        String name = StrictManifests.name(service);
        var selector = service.getSpec().getSelector().entrySet();
        var selected = workloads.stream()
                .filter(workload -> workload.labels().entrySet().containsAll(selector))
                .toList();
        if (selected.size() != 1) {
            complaints.add(name + " selects " + selected.size() + " workloads");
            return;
        }
        for (var port : service.getSpec().getPorts()) {
            if (selected.get(0).containers().stream().noneMatch(container -> offers(container, port.getTargetPort()))) {
                complaints.add(name + " targets a port that nothing offers: "
                        + port.getTargetPort().getValue());
            }
        }
    }

    private static boolean offers(Container container, IntOrString target) {
        return container.getPorts().stream()
                .anyMatch(port -> port.getName().equals(target.getValue())
                        || port.getContainerPort().equals(target.getValue()));
    }

    private void checkWorkload(Workload workload) {
        var selector = workload.selector().getMatchLabels().entrySet();
        if (selector.isEmpty() || !workload.labels().entrySet().containsAll(selector)) {
            complaints.add(workload.name() + " does not select its own pods");
        }
        var account = accounts.get(workload.pod().getServiceAccountName());
        if (account == null) {
            complaints.add(workload.name() + " runs under a service account that is not there");
        } else if (!Boolean.FALSE.equals(account.getAutomountServiceAccountToken())) {
            complaints.add(StrictManifests.name(account) + " mounts its token");
        }
        workload.containers().forEach(container -> checkSettings(workload, container));
        for (var volume : workload.pod().getVolumes()) {
            if (volume.getConfigMap() != null
                    && !keysOfConfigMaps.containsKey(volume.getConfigMap().getName())) {
                complaints.add(workload.name() + " mounts a missing config map");
            }
        }
    }

    private void checkSettings(Workload workload, Container container) {
        var given = new HashSet<String>();
        for (var source : container.getEnvFrom()) {
            var keys = source.getConfigMapRef() != null
                    ? keysOfConfigMaps.get(source.getConfigMapRef().getName())
                    : keysOfSecrets.get(source.getSecretRef().getName());
            if (keys == null) {
                complaints.add(workload.name() + " takes its settings from what is not there");
            } else {
                given.addAll(keys);
            }
        }
        for (var variable : container.getEnv()) {
            if (!resolves(variable)) {
                complaints.add(workload.name() + " has no value for " + variable.getName());
            }
            if (!given.add(variable.getName())) {
                complaints.add(workload.name() + " is given twice: " + variable.getName());
            }
        }
    }

    private boolean resolves(EnvVar variable) {
        var from = variable.getValueFrom();
        if (from == null) {
            return variable.getValue() != null;
        }
        if (from.getSecretKeyRef() != null) {
            return keysOfSecrets
                    .getOrDefault(from.getSecretKeyRef().getName(), Set.of())
                    .contains(from.getSecretKeyRef().getKey());
        }
        return from.getConfigMapKeyRef() != null
                && keysOfConfigMaps
                        .getOrDefault(from.getConfigMapKeyRef().getName(), Set.of())
                        .contains(from.getConfigMapKeyRef().getKey());
    }

    private void checkNeighbours(ConfigMap config, String key, String value) {
        var addresses = NEIGHBOUR.matcher(value);
        while (addresses.find()) {
            String host = addresses.group(1);
            int port = Integer.parseInt(addresses.group(2));
            boolean there = services.stream()
                    .filter(service -> service.getMetadata().getName().equals(host))
                    .flatMap(service -> service.getSpec().getPorts().stream())
                    .anyMatch(offered -> offered.getPort() == port);
            if (!there) {
                complaints.add(StrictManifests.name(config) + " " + key + " names a service that is not there: "
                        + addresses.group());
            }
        }
    }
}
