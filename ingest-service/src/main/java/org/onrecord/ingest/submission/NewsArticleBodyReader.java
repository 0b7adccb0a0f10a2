package org.onrecord.ingest.submission;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a body of JSON-LD as the article that it describes. A reader and not an operation: two on one path are told apart only after the first has run. */
@Provider
@Consumes(NewsArticleBodyReader.MEDIA_TYPE)
public class NewsArticleBodyReader implements MessageBodyReader<NewArticle> {

    static final String MEDIA_TYPE = "application/ld+json";
    static final MediaType LD_JSON = MediaType.valueOf(MEDIA_TYPE);

    private final ObjectMapper json;

    NewsArticleBodyReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == NewArticle.class && LD_JSON.isCompatible(mediaType);
    }

    @Override
    public NewArticle readFrom(
            Class<NewArticle> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return NewsArticle.of(json.readTree(body));
    }
}
