package org.gaoyao.bench.curation;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.gaoyao.corpus.duplicate.MinHash;

/**
 * Spark local[2] with our own signatures as a function of its SQL: the most that a user can do for it, since its own functions make
 * them many times as slowly. It is spared the groups: a copy is found when it shares a band with its original.
 */
final class SparkDuplicates {

    private static final MinHash SIGNATURES = MinHash.standard();

    private SparkDuplicates() {}

    /** Runs with the file of documents. */
    static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .getOrCreate()) {
            double start = Finding.processorTime();
            Dataset<Row> documents = spark.read()
                    .option("sep", "\t")
                    .schema("id INT, text STRING")
                    .csv(arguments[0]);
            Dataset<Row> bands = bands(spark, documents).cache();
            Dataset<Row> firsts = bands.groupBy("band")
                    .agg(min("id").as("first"), count(lit(1)).as("documents"))
                    .where("documents > 1");
            var pairs = new BitSet();
            List<Row> found = bands.join(firsts, "band")
                    .where("id <> first")
                    .select("first", "id")
                    .distinct()
                    .collectAsList();
            for (Row row : found) {
                int copy = row.getInt(1);
                if (copy % 2 == 1 && row.getInt(0) == copy - 1) {
                    pairs.set(copy / 2);
                }
            }
            Finding.tell(start, pairs);
        }
    }

    private static Dataset<Row> bands(SparkSession spark, Dataset<Row> documents) {
        spark.udf()
                .register(
                        "bands",
                        (UDF1<String, long[]>) text -> SIGNATURES.bands(text),
                        DataTypes.createArrayType(DataTypes.LongType));
        return documents.selectExpr("id", "explode(bands(text)) AS band");
    }
}
