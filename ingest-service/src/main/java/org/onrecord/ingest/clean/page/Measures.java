package org.onrecord.ingest.clean.page;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.onrecord.ingest.clean.Sentences;

/**
 * How much running text each element of a page holds. The text is taken block by block (a block is what lies between two
 * block-level tags); each block counts for or against the elements around it.
 */
final class Measures {

    private static final Measure NOTHING = new Measure();
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary");
    private static final int FEWEST_OF_PARAGRAPH = 15;
    private static final int FEWEST_OF_SENTENCE = 5;
    private static final double ITEM_WORD = 0.2;
    private static final double LINK_WORD = 0.2;
    private static final double LOOSE_WORD = 0.1;
    private static final int MOST_LOOSE = 4;
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dt", "dd");

    private final Map<Element, Measure> measures;

    private Measures(Map<Element, Measure> measures) {
        this.measures = measures;
    }

    static Measures of(Element root) {
        var walk = new Walk();
        NodeTraversor.traverse(walk, root);
        return new Measures(walk.measures);
    }

    Measure get(Node element) {
        return measures.getOrDefault(element, NOTHING);
    }

    /** What one element holds. */
    static final class Measure {
        int words;
        int linkWords;
        /** Words of running text. */
        int prose;
        /** Running text less what speaks against it. */
        double value;

        private void add(Measure other) {
            words += other.words;
            linkWords += other.linkWords;
            prose += other.prose;
            value += other.value;
        }
    }

    private static final class Walk implements NodeVisitor {

        private final Map<Element, Measure> measures = new IdentityHashMap<>();
        private final ArrayDeque<Measure> open = new ArrayDeque<>();
        private final StringBuilder block = new StringBuilder();
        private String blockTag = "";
        private int words;
        private int linkWords;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                int count = countWords(text.getWholeText());
                words += count;
                linkWords += links > 0 ? count : 0;
                block.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (isBlock(element)) {
                    end();
                    blockTag = element.normalName();
                }
                links += isLink(element) ? 1 : 0;
                open.push(new Measure());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isBlock(element)) {
                    end();
                    blockTag = "";
                }
                links -= isLink(element) ? 1 : 0;
                var measure = open.pop();
                measures.put(element, measure);
                if (!open.isEmpty()) {
                    open.peek().add(measure);
                }
            }
        }

        private void end() {
            if (words > 0 && !open.isEmpty()) {
                var measure = new Measure();
                measure.words = words;
                measure.linkWords = linkWords;
                weigh(measure);
                open.peek().add(measure);
            }
            block.setLength(0);
            words = 0;
            linkWords = 0;
        }

        /** Running text speaks for an element. Links speak against it, and so do loose words, but little: articles have them too. */
        private void weigh(Measure measure) {
            int plain = words - linkWords;
            boolean sentence = Sentences.endsOne(block.toString().strip());
            boolean isProse = plain >= 2 * linkWords
                    && (plain >= FEWEST_OF_PARAGRAPH || (plain >= FEWEST_OF_SENTENCE && sentence));
            if (HEADINGS.contains(blockTag)) {
                measure.value = 0;
            } else if (isProse) {
                measure.prose = words;
                measure.value = words;
            } else if (ITEMS.contains(blockTag)) {
                measure.value = ITEM_WORD * plain - LINK_WORD * linkWords;
            } else {
                measure.value = -LOOSE_WORD * Math.min(plain, MOST_LOOSE) - LINK_WORD * linkWords;
            }
        }

        private static int countWords(String text) {
            int count = 0;
            boolean inWord = false;
            for (int i = 0; i < text.length(); i++) {
                boolean letter = Character.isLetterOrDigit(text.charAt(i));
                count += letter && !inWord ? 1 : 0;
                // No spaces part the words of these scripts.
                boolean alone = letter && Character.isIdeographic(text.charAt(i));
                inWord = letter && !alone;
            }
            return count;
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }
    }
}
