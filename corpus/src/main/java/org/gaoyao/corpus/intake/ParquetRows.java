package org.gaoyao.corpus.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.gaoyao.corpus.field.FieldMap;
import org.gaoyao.corpus.intake.Raw.Payload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a Parquet file, with those columns only that a field map asks for. */
final class ParquetRows {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ParquetRows() {}

    static void read(Path file, FieldMap fields, BiConsumer<Long, Payload> rows) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            MessageType wanted = wanted(reader.getFileMetaData().getSchema(), fields);
            reader.setRequestedSchema(wanted);
            long row = 0;
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(wanted)
                        .getRecordReader(group, new GroupRecordConverter(wanted));
                for (long i = 0; i < group.getRowCount(); i++) {
                    ObjectNode node = object(records.read(), wanted);
                    rows.accept(++row, new Payload.Row(node, 2 * node.toString().length()));
                }
            }
        }
    }

    /** The columns of the map; all if none of them is there, so that a refusal is told row by row as elsewhere. */
    private static MessageType wanted(MessageType schema, FieldMap fields) {
        List<Type> columns = schema.getFields().stream()
                .filter(column -> fields.names()
                        .anyMatch(name -> name.equals(column.getName()) || name.startsWith(column.getName() + ".")))
                .collect(Collectors.toList());
        return columns.isEmpty() ? schema : new MessageType(schema.getName(), columns);
    }

    private static ObjectNode object(Group group, GroupType type) {
        ObjectNode object = JSON.objectNode();
        for (int field = 0; field < type.getFieldCount(); field++) {
            Type column = type.getType(field);
            int count = group.getFieldRepetitionCount(field);
            if (column.isRepetition(Type.Repetition.REPEATED)) {
                ArrayNode array = object.putArray(column.getName());
                for (int i = 0; i < count; i++) {
                    array.add(value(group, column, field, i));
                }
            } else if (count > 0) {
                object.set(column.getName(), value(group, column, field, 0));
            }
        }
        return object;
    }

    private static JsonNode value(Group group, Type column, int field, int index) {
        if (!column.isPrimitive()) {
            return object(group.getGroup(field, index), column.asGroupType());
        }
        return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> JSON.numberNode(group.getInteger(field, index));
            case INT64 -> JSON.numberNode(group.getLong(field, index));
            case DOUBLE -> JSON.numberNode(group.getDouble(field, index));
            case FLOAT -> JSON.numberNode(group.getFloat(field, index));
            case BOOLEAN -> JSON.booleanNode(group.getBoolean(field, index));
            case BINARY -> JSON.stringNode(group.getBinary(field, index).toStringUsingUTF8());
            case INT96, FIXED_LEN_BYTE_ARRAY -> JSON.nullNode();
        };
    }
}
