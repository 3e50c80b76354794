package org.gaoyao.law.citation;

/** A citation and what checking it said. */
public record Checked(Citation citation, Verdict verdict) {}
