package org.gaoyao.corpus.shard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;

/** A shard in Parquet: the fields of a document as columns, its labels as a group of them, compressed with zstd. */
final class ParquetShard implements ShardWriter.Sink {

    private static final MessageType SCHEMA = schema();

    private final ParquetWriter<Group> writer;

    ParquetShard(OutputStream out) throws IOException {
        writer = ExampleParquetWriter.builder(new Stream(out))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    @Override
    public void write(Document document) throws IOException {
        var row = new SimpleGroup(SCHEMA);
        row.append("id", document.id())
                .append("source", document.source())
                .append("class", document.documentClass().key())
                .append("licence", document.licence());
        Group labels = row.addGroup("labels");
        document.labels().forEach((label, value) -> labels.append(label.key(), value));
        row.append("text", document.text());
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** Hands over the documents of a shard. */
    static void read(Path file, Consumer<Document> documents) throws IOException {
        try (ParquetReader<Group> reader =
                new ParquetReader.Builder<Group>(new LocalInputFile(file), new PlainParquetConfiguration()) {
                    @Override
                    protected ReadSupport<Group> getReadSupport() {
                        return new GroupReadSupport();
                    }
                }.build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                documents.accept(document(row));
            }
        }
    }

    private static Document document(Group row) {
        Group written = row.getGroup("labels", 0);
        Map<Label, String> labels = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            if (written.getFieldRepetitionCount(label.key()) > 0) {
                labels.put(label, written.getString(label.key(), 0));
            }
        }
        return new Document(
                row.getString("id", 0),
                row.getString("source", 0),
                DocumentClass.of(row.getString("class", 0)),
                row.getString("licence", 0),
                labels,
                row.getString("text", 0));
    }

    private static MessageType schema() {
        var labels = Types.requiredGroup();
        for (Label label : Label.values()) {
            labels.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(label.key());
        }
        var schema = Types.buildMessage();
        for (String name : List.of("id", "source", "class", "licence")) {
            schema.required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }
        schema.addField(labels.named("labels"));
        return schema.required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("text")
                .named("document");
    }

    /** A Parquet file that is written to a stream. */
    private record Stream(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new PositionOutputStream() {
                private long position;

                @Override
                public long getPos() {
                    return position;
                }

                @Override
                public void write(int value) throws IOException {
                    out.write(value);
                    position++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    position += length;
                }

                @Override
                public void flush() throws IOException {
                    out.flush();
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
