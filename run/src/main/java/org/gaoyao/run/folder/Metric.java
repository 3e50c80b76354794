package org.gaoyao.run.folder;

/**
 * One measurement while a stage works. A stage that begins again measures again: of equal stage, name and step the last
 * counts.
 *
 * @param stage the stage
 * @param step how far it was, in its own steps
 * @param name what was measured
 * @param value its value
 */
public record Metric(String stage, long step, String name, double value) {}
