package org.gaoyao.eval.benchmark;

/**
 * One question of a task.
 *
 * @param prompt what a model is asked, without examples
 * @param answer what is right, as the benchmark writes it
 */
public record Question(String prompt, String answer) {}
