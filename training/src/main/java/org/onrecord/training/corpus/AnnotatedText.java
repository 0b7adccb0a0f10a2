package org.onrecord.training.corpus;

import java.util.List;
import org.onrecord.citation.ArticleText;

/** An article with all attributions that people found in it. */
public record AnnotatedText(String id, ArticleText text, List<Annotation> annotations) {}
