package org.gaoyao.train.token;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;

/** Writes one file of tokens, document by document; it is on disk when this is closed. */
final class TokenWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final TokenWidth width;
    private final int endOfText;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private long documents;
    private long tokens;

    TokenWriter(Path file, TokenWidth width, int endOfText) throws IOException {
        this.file = file;
        this.width = width;
        this.endOfText = endOfText;
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void write(int[] ids) throws IOException {
        for (int id : ids) {
            put(id);
        }
        put(endOfText);
        documents++;
        tokens += ids.length + 1;
    }

    private void put(int id) throws IOException {
        if (buffer.remaining() < width.bytes()) {
            flush();
        }
        width.put(buffer, id);
    }

    private void flush() throws IOException {
        try {
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        } catch (IOException failure) {
            throw AtomicFile.named(file, failure);
        }
    }

    /** Writes what is left, forces it to disk, and says what the file holds. */
    TokenFile finish(String name) throws IOException {
        flush();
        channel.force(true);
        return new TokenFile(name, Fingerprint.of(file), documents, tokens);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
