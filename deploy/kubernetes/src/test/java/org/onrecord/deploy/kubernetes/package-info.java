/**
 * Checks of the Kubernetes manifests that need no cluster: every file and the rendered overlay are read strictly, and
 * the rules of the house are applied to what they say. {@link MutatedManifestsTest} shows that each rule can fail.
 */
package org.onrecord.deploy.kubernetes;
