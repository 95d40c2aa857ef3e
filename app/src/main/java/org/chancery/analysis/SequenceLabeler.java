package org.chancery.analysis;

/** Gives each word of a sentence a label, from left to right; what was given before is a feature of what comes next. */
final class SequenceLabeler {

    final LinearModel model;
    private final int field;
    private final int[] windows;

    SequenceLabeler(LinearModel model, int field) {
        this.model = model;
        this.field = field;
        windows = model.places.stream().mapToInt(LinearModel.Place::window).toArray();
    }

    /** Writes the numbers of the labels into {@code labels}, from 1. */
    void label(Workspace work, LinearModel.Scratch scratch, int[] labels) {
        int[] words = new int[windows.length];
        for (int i = 1; i <= work.size; i++) {
            for (int place = 0; place < windows.length; place++) {
                int word = i + windows[place];
                words[place] = word >= 1 && word <= work.size ? word : work.none;
            }
            int label = LinearModel.best(model.score(work, words, scratch));
            labels[i] = label;
            work.put(field, i, model.labelHash[label], model.labelPower[label]);
        }
    }
}
