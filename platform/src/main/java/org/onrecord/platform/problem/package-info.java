/** Every refusal as RFC 9457 {@code application/problem+json}, the framework's own included. */
package org.onrecord.platform.problem;
