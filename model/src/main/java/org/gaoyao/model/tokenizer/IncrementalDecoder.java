package org.gaoyao.model.tokenizer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns tokens into text as they come, and never gives half a character: bytes wait until theirs is whole.
 *
 * <p>What it gives, put together, is what {@link Tokenizer#decode} gives for all the tokens at once. Not safe for
 * concurrent use.
 */
public final class IncrementalDecoder {

    private final Tokenizer tokenizer;
    private final SpecialTokens shown;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private ByteBuffer waiting = ByteBuffer.allocate(64);

    IncrementalDecoder(Tokenizer tokenizer, SpecialTokens shown) {
        this.tokenizer = tokenizer;
        this.shown = shown;
    }

    /** Takes the next token and gives the text that is complete with it, which is often none. */
    public String add(int id) {
        byte[] bytes = tokenizer.bytes(id, shown);
        if (waiting.remaining() < bytes.length) {
            waiting =
                    ByteBuffer.allocate(waiting.position() + bytes.length + 64).put(waiting.flip());
        }
        waiting.put(bytes).flip();
        CharBuffer text = CharBuffer.allocate(waiting.remaining() + 1);
        utf8.decode(waiting, text, false);
        waiting.compact();
        return text.flip().toString();
    }

    /** Says that no token follows; gives U+FFFD for a character that stayed incomplete, else nothing. */
    public String finish() {
        waiting.flip();
        CharBuffer text = CharBuffer.allocate(waiting.remaining() + 2);
        utf8.decode(waiting, text, true);
        utf8.flush(text);
        utf8.reset();
        waiting.clear();
        return text.flip().toString();
    }
}
