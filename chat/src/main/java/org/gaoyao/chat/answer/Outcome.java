package org.gaoyao.chat.answer;

/** What asking a model leads to. */
public sealed interface Outcome permits Answer, Failure {}
