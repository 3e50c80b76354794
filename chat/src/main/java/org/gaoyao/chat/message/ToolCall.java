package org.gaoyao.chat.message;

import tools.jackson.databind.JsonNode;

/**
 * A call of a tool.
 *
 * @param type the kind of tool, {@code function} for all that we know
 * @param name the tool
 * @param arguments an object, or the same as text
 */
public record ToolCall(String type, String name, JsonNode arguments) {}
