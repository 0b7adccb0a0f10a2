package org.onrecord.ingest.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.address.CanonicalUrl;

/** The cleaning: from a plain text or an HTML page to paragraphs and facts. Stateless. */
public final class Cleaning {

    /**
     * The version of the rules. A higher one may clean the same bytes differently; the result is then a re-cleaning,
     * never a correction by the publisher. Raise it with every change of a step or a word list.
     */
    public static final int VERSION = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_COUNTED = 1_000;

    private final List<CleaningStep> steps = List.of(
            new SplitLines(),
            new JoinWrappedLines(),
            new TakeTitle(),
            new DropBoilerplate(),
            new ReadTopLines(),
            new ReadCreditLines(),
            new ReadDatelineOfFirst());

    private final PickMainContent pickMainContent;
    private final CleaningLimits limits;

    public Cleaning(CleaningLimits limits) {
        this.limits = limits;
        this.pickMainContent = new PickMainContent(limits);
    }

    /**
     * Cleans a plain text.
     *
     * @param text well-formed UTF-16
     * @param given what the sender says
     * @throws Unreadable if no article text is left, or the text has more lines than are taken
     */
    public CleanArticle ofText(String text, ArticleFacts given) {
        if (text.lines().limit(limits.lines() + 1L).count() > limits.lines()) {
            throw new Unreadable("The text has more than " + limits.lines() + " lines");
        }
        var draft = new Draft(text, List.of(), given);
        for (var step : steps) {
            draft = step.apply(draft);
        }
        if (draft.blocks().stream().noneMatch(Cleaning::hasWords)) {
            throw new Unreadable("No article text is left after titles, credits and boilerplate are taken out");
        }
        return new CleanArticle(CleanText.of(text, draft.blocks()), draft.facts());
    }

    /**
     * Picks the article out of a page and cleans it.
     *
     * @param html well-formed UTF-16
     * @param url where the page stood
     * @throws Unreadable if the page holds no article text, or is nested too deeply, or has too many elements
     * @throws NoArticle if the page is an error page, a paywall's stub or an empty shell for scripts
     */
    public CleanArticle ofHtml(String html, @Nullable CanonicalUrl url, ArticleFacts given) {
        var page = pickMainContent.of(html, url);
        page.signs().problem(words(page.text())).ifPresent(problem -> {
            throw new NoArticle(problem);
        });
        return ofText(page.text(), given.orElse(page.facts()));
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().limit(MOST_COUNTED).count();
    }

    private static boolean hasWords(Block block) {
        return block.text().codePoints().anyMatch(Character::isLetter);
    }

    /** A text or page from which no article can be read; the message says why. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }

    /** A page that was read and is no article. */
    public static final class NoArticle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final PageProblem problem;

        public NoArticle(PageProblem problem) {
            super("The page is no article: " + problem);
            this.problem = problem;
        }

        public PageProblem problem() {
            return problem;
        }
    }
}
