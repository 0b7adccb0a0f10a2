package org.onrecord.deploy.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What runs pods, whatever its kind. */
record Workload(
        String name, String namespace, LabelSelector selector, PodTemplateSpec template, Set<String> volumeClaims) {

    static Stream<Workload> of(HasMetadata object) {
        String name = StrictManifests.name(object);
        String namespace = object.getMetadata().getNamespace();
        if (object instanceof Deployment deployment) {
            var spec = deployment.getSpec();
            return Stream.of(new Workload(name, namespace, spec.getSelector(), spec.getTemplate(), Set.of()));
        }
        if (object instanceof StatefulSet set) {
            var claims = new HashSet<String>();
            set.getSpec()
                    .getVolumeClaimTemplates()
                    .forEach(claim -> claims.add(claim.getMetadata().getName()));
            var spec = set.getSpec();
            return Stream.of(new Workload(name, namespace, spec.getSelector(), spec.getTemplate(), claims));
        }
        return Stream.empty();
    }

    PodSpec pod() {
        return template.getSpec();
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    List<Container> containers() {
        var all = new ArrayList<>(pod().getContainers());
        all.addAll(pod().getInitContainers());
        return all;
    }
}
