package org.gaoyao.chat.answer;

/** Why an answer ended. */
public enum Finish {
    /** The model was done, or a stop string came. */
    STOP,
    /** The longest length that was asked for, or the context, was reached. */
    LENGTH,
    /** The model calls tools. */
    TOOL_CALLS
}
