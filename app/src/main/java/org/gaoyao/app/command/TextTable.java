package org.gaoyao.app.command;

import java.io.PrintWriter;
import java.util.Arrays;

/** A table for a terminal: {@link Columns} under heads, indented, control characters taken out. */
public final class TextTable {

    private final Columns columns = new Columns();

    /** A table with these heads and no rows. */
    public TextTable(String... heads) {
        columns.add(heads);
    }

    /** Adds a row. */
    public void row(String... cells) {
        columns.add(Arrays.stream(cells)
                .map(cell -> cell.replaceAll("\\p{Cntrl}+", " "))
                .toArray(String[]::new));
    }

    /** Prints it. */
    public void print(PrintWriter out) {
        out.print(this);
        out.flush();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        columns.lines().forEach(line -> text.append("  ").append(line).append(System.lineSeparator()));
        return text.toString();
    }
}
