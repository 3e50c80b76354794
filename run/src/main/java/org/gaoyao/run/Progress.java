package org.gaoyao.run;

/**
 * Where a long job tells how far it is; who shows it, and how, is the caller's choice.
 *
 * <p>A job opens one {@link Task} for each thing that a person would want to see move, advances it, and closes it.
 */
public interface Progress {

    /** One thing that moves: so many units done of so many. */
    interface Task extends AutoCloseable {
        /** Says that {@code units} more are done; may be called from any thread. */
        void advance(long units);

        /** Says how the work stands, in a few words that take the place of the last ones. */
        default void note(String words) {}

        /** Says that the task is over, finished or not. */
        @Override
        void close();
    }

    /**
     * Starts a task.
     *
     * @param name what is being done, as a person would say it
     * @param total how many units there are, or -1 if that is not known
     * @param unit the name of a unit, in the plural: "articles", "MB"
     */
    Task task(String name, long total, String unit);

    /** Shows nothing. */
    static Progress silent() {
        return (name, total, unit) -> new Task() {
            @Override
            public void advance(long units) {}

            @Override
            public void close() {}
        };
    }
}
