package org.onrecord.extraction.platform;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The head of this service's API document. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Onrecord extraction-service",
                        version = "1",
                        description = "Text in; names, quotations with speakers, time expressions and events out, each"
                                + " with the exact place in the text and the rule that found it.",
                        contact = @Contact(name = "Onrecord"),
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class ExtractionApi extends Application {}
