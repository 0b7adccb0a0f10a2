package org.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.onrecord.extraction.encoder.Window;
import org.onrecord.training.Example.CueAnswer;

/** The windows of one step as rectangles of numbers: shorter windows are filled up, and a mask hides what fills them. */
final class Batch {

    private final List<Example> examples;
    private final int length;
    private final int places;
    private final List<PlacedCue> cues = new ArrayList<>();

    /** A cue and the index of its window. */
    record PlacedCue(int window, CueAnswer answer) {}

    Batch(List<Example> examples) {
        this.examples = examples;
        this.length = examples.stream().mapToInt(e -> e.window().length()).max().orElseThrow();
        this.places = examples.stream().mapToInt(e -> e.window().size()).max().orElseThrow();
        for (int i = 0; i < examples.size(); i++) {
            for (var cue : examples.get(i).cues()) {
                cues.add(new PlacedCue(i, cue));
            }
        }
    }

    /** Number of windows. */
    int size() {
        return examples.size();
    }

    /** Pieces of the longest window. */
    int length() {
        return length;
    }

    /** Units of the window that has most. */
    int places() {
        return places;
    }

    List<Example> examples() {
        return examples;
    }

    List<PlacedCue> cues() {
        return cues;
    }

    NDArray ids(NDManager manager) {
        return pieces(manager, window -> window.ids());
    }

    NDArray rows(NDManager manager) {
        return pieces(manager, window -> window.rows());
    }

    private NDArray pieces(NDManager manager, java.util.function.Function<Window, List<Integer>> of) {
        return fill(
                manager,
                size(),
                length,
                i -> of.apply(examples.get(i).window()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    NDArray positions(NDManager manager) {
        int[] positions = new int[length];
        Arrays.setAll(positions, i -> i);
        return fill(manager, size(), length, i -> positions);
    }

    /** For each unit the index of its first piece in the batch's pieces laid end to end. */
    NDArray places(NDManager manager) {
        return fill(
                manager,
                size(),
                places,
                i -> examples.get(i).window().places().stream()
                        .mapToInt(place -> i * length + place)
                        .toArray());
    }

    NDArray mask(NDManager manager, float hidden) {
        return mask(manager, size(), length, i -> examples.get(i).window().length(), hidden);
    }

    NDArray cueMask(NDManager manager, float hidden) {
        return mask(manager, cues.size(), places, k -> window(cues.get(k)).size(), hidden);
    }

    /** For each cue the index of its first unit in the batch's units laid end to end. */
    NDArray cueFirsts(NDManager manager) {
        return ofCues(manager, cue -> cue.window() * places + cue.answer().first());
    }

    NDArray cueLasts(NDManager manager) {
        return ofCues(manager, cue -> cue.window() * places + cue.answer().last());
    }

    NDArray cueWindows(NDManager manager) {
        return ofCues(manager, PlacedCue::window);
    }

    NDArray clauses(NDManager manager) {
        return fill(
                manager,
                cues.size(),
                places,
                k -> cues.get(k).answer().features().clause());
    }

    NDArray placeRows(NDManager manager) {
        return fill(
                manager,
                cues.size(),
                places,
                k -> cues.get(k).answer().features().place());
    }

    NDArray distances(NDManager manager) {
        return fill(
                manager,
                cues.size(),
                places,
                k -> cues.get(k).answer().features().distance());
    }

    Window window(PlacedCue cue) {
        return examples.get(cue.window()).window();
    }

    private NDArray ofCues(NDManager manager, java.util.function.ToIntFunction<PlacedCue> of) {
        return manager.create(cues.stream().mapToLong(of::applyAsInt).toArray(), new Shape(cues.size()));
    }

    private static NDArray fill(NDManager manager, int rows, int columns, IntFunction<int[]> of) {
        long[] all = new long[rows * columns];
        for (int i = 0; i < rows; i++) {
            int[] row = of.apply(i);
            for (int j = 0; j < row.length; j++) {
                all[i * columns + j] = row[j];
            }
        }
        return manager.create(all, new Shape(rows, columns));
    }

    private static NDArray mask(NDManager manager, int rows, int columns, IntFunction<Integer> lengths, float hidden) {
        float[] mask = new float[rows * columns];
        for (int i = 0; i < rows; i++) {
            Arrays.fill(mask, i * columns + lengths.apply(i), (i + 1) * columns, hidden);
        }
        return manager.create(mask, new Shape(rows, 1, 1, columns));
    }
}
