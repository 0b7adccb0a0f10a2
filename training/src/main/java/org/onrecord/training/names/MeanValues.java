package org.onrecord.training.names;

import java.util.LinkedHashMap;
import java.util.Map;

/** The mean of a model's values over several steps, which generalises better than those of the last one. */
final class MeanValues {

    private final Map<String, double[]> sums = new LinkedHashMap<>();
    private int count;

    void add(Map<String, float[]> values) {
        count++;
        values.forEach((name, value) -> {
            double[] sum = sums.computeIfAbsent(name, key -> new double[value.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += value[i];
            }
        });
    }

    boolean isEmpty() {
        return count == 0;
    }

    Map<String, float[]> mean() {
        var mean = new LinkedHashMap<String, float[]>();
        sums.forEach((name, sum) -> {
            float[] value = new float[sum.length];
            for (int i = 0; i < value.length; i++) {
                value[i] = (float) (sum[i] / count);
            }
            mean.put(name, value);
        });
        return mean;
    }
}
