package org.onrecord.deploy.kubernetes;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** All rules for all that one overlay renders. */
final class ClusterRules {

    private ClusterRules() {}

    /** One sentence for each fault of the YAML, in no order that matters; empty if there is none. */
    static List<String> complaints(String yaml) {
        var manifests = StrictManifests.read(yaml);
        var complaints = new ArrayList<>(manifests.complaints());
        if (complaints.isEmpty()) {
            complaints.addAll(namespaces(manifests.objects()));
            manifests.objects().stream()
                    .flatMap(Workload::of)
                    .forEach(workload -> complaints.addAll(PodRules.complaints(workload)));
            complaints.addAll(ReferenceRules.complaints(manifests.objects()));
        }
        return complaints;
    }

    private static List<String> namespaces(List<HasMetadata> objects) {
        var complaints = new ArrayList<String>();
        var used = new HashSet<String>();
        var restricted = new HashSet<String>();
        for (var object : objects) {
            if (object instanceof Namespace namespace) {
                var labels = namespace.getMetadata().getLabels();
                if ("restricted".equals(labels.get("pod-security.kubernetes.io/enforce"))) {
                    restricted.add(namespace.getMetadata().getName());
                }
            } else if (object.getMetadata().getNamespace() == null) {
                complaints.add(StrictManifests.name(object) + " lands in whatever namespace is current");
            } else {
                used.add(object.getMetadata().getNamespace());
            }
        }
        used.removeAll(restricted);
        used.forEach(namespace -> complaints.add("The namespace " + namespace + " is not restricted"));
        return complaints;
    }
}
