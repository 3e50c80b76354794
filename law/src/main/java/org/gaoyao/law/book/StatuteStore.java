package org.gaoyao.law.book;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Format;
import org.gaoyao.run.ProblemsException;

/**
 * The imported law on disk: one file, replaced whole.
 *
 * <p>After the line that names its format the file holds deflated blocks, each after its unpacked size, packed size and
 * CRC-32: the facts of all versions, then the units of each. Checksums are verified when the file is read, units are unpacked
 * when first asked for, so that looking at one law costs one law. Equal texts make equal files, whatever the order of
 * imports.
 *
 * @param folder the folder of the store; it need not exist yet
 */
public record StatuteStore(Path folder) {

    /** The name of the file in the folder. */
    public static final String NAME = "statutes.book";

    private static final Format FORMAT = new Format("statutes", 1, 2);
    private static final int LARGEST = 1 << 28;

    private record Packed(int size, ByteBuffer bytes) {}

    /** The file that holds the law. */
    public Path file() {
        return folder.resolve(NAME);
    }

    /** Whether anything was imported. */
    public boolean exists() {
        return Files.isRegularFile(file());
    }

    /**
     * The lock under which imports change the store; readers need none.
     *
     * @throws ProblemsException if another import holds it
     */
    public FileLock lock() throws IOException {
        return FileLock.acquire(folder.resolve("import.lock"), "the law was not imported");
    }

    /**
     * All imported texts, in the order of their ids; none if nothing was imported. A store of format 1 does not know which
     * laws its texts end, until they are imported again.
     *
     * @throws ProblemsException if the file is of another format or version, or damaged
     */
    public List<LawText> texts() throws IOException {
        if (!exists()) {
            return List.of();
        }
        var bytes = new ByteArrayInputStream(Files.readAllBytes(file()));
        int format = FORMAT.readFrom(bytes, file().toString());
        try {
            var in = new DataInputStream(bytes);
            List<LawVersion> versions = StoreBlock.versions(unpacked(next(in, bytes)), format);
            var texts = new ArrayList<LawText>(versions.size());
            for (LawVersion version : versions) {
                Packed packed = next(in, bytes);
                texts.add(LawText.deferred(version, () -> StoreBlock.articles(unpacked(packed))));
            }
            return List.copyOf(texts);
        } catch (IOException | RuntimeException damage) {
            throw ProblemsException.of(
                    "the imported law was not read",
                    file().toString(),
                    "is damaged (" + damage.getMessage() + ")",
                    "import the law again with --replace");
        }
    }

    /** The book of what was imported. */
    public StatuteBook book() throws IOException {
        return StatuteBook.of(texts());
    }

    /**
     * Replaces what the store holds, and removes what a killed import may have left behind; call it under the lock.
     *
     * @throws IOException if writing fails; the store is then as it was
     */
    public void save(List<LawText> texts) throws IOException {
        List<LawText> sorted = texts.stream()
                .sorted(Comparator.comparing(text -> text.version().id()))
                .toList();
        removeLeftovers();
        AtomicFile.write(file(), stream -> {
            FORMAT.writeTo(stream);
            var out = new DataOutputStream(stream);
            write(out, StoreBlock.versions(sorted));
            for (LawText text : sorted) {
                write(out, StoreBlock.articles(text.articles()));
            }
            out.flush();
        });
    }

    private void removeLeftovers() throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "." + NAME + ".*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static void write(DataOutputStream out, byte[] block) throws IOException {
        byte[] packed = deflated(block);
        out.writeInt(block.length);
        out.writeInt(packed.length);
        out.writeInt(crc(packed));
        out.write(packed);
    }

    private static Packed next(DataInputStream in, ByteArrayInputStream bytes) throws IOException {
        int size = in.readInt();
        int length = in.readInt();
        int crc = in.readInt();
        if (size < 0 || size > LARGEST || length < 0 || length > bytes.available()) {
            throw new IOException("a block of " + length + " bytes, " + bytes.available() + " are left");
        }
        byte[] packed = in.readNBytes(length);
        if (crc(packed) != crc) {
            throw new IOException("a checksum differs");
        }
        return new Packed(size, ByteBuffer.wrap(packed));
    }

    private static byte[] unpacked(Packed packed) {
        var block = new byte[packed.size()];
        try (var inflater = new Inflater()) {
            inflater.setInput(packed.bytes().duplicate());
            if (inflater.inflate(block) != block.length) {
                throw new IllegalStateException("a block is too short");
            }
        } catch (DataFormatException damage) {
            throw new IllegalStateException("a block cannot be unpacked", damage);
        }
        return block;
    }

    private static byte[] deflated(byte[] block) {
        try (var deflater = new Deflater()) {
            deflater.setInput(block);
            deflater.finish();
            var packed = new byte[block.length + block.length / 8 + 64];
            int length = deflater.deflate(packed);
            return Arrays.copyOf(packed, length);
        }
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
