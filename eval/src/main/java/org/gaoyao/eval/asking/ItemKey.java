package org.gaoyao.eval.asking;

/**
 * The name of an item: its task, its place there, and which of several samples of the answer is meant.
 *
 * @param task the task's name in its benchmark
 * @param id the item's name in the task
 * @param sample counted from 0; more than one where agreement is measured
 */
public record ItemKey(String task, String id, int sample) {

    /** The only sample of an item. */
    public static ItemKey of(String task, String id) {
        return new ItemKey(task, id, 0);
    }

    @Override
    public String toString() {
        return task + "/" + id + (sample == 0 ? "" : "#" + sample);
    }
}
