package org.gaoyao.model.tokenizer;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a {@link Tokenizer} is made of, already checked against each other.
 *
 * @param vocabulary the learnt tokens, every single byte among them
 * @param merges the pairs that merge, all of whose ids are in the vocabulary
 * @param preTokenizer how text is cut into words
 * @param composes whether text is put into composed form (NFC) first
 * @param wholeWords whether a word that is a token stays whole without asking the merges
 * @param added the added tokens
 * @param postProcessor the part of {@code tokenizer.json} that others use to add tokens around a text; kept for them
 */
record TokenizerParts(
        Vocabulary vocabulary,
        Merges merges,
        PreTokenizer preTokenizer,
        boolean composes,
        boolean wholeWords,
        List<AddedToken> added,
        Optional<JsonNode> postProcessor) {}
