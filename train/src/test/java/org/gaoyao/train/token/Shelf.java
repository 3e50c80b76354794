package org.gaoyao.train.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Progress;

/** Documents of several parts and buckets, and a tokenizer that was trained on them. */
public final class Shelf {

    private static final String[] LEGAL = {"盗窃公私财物，数额较大的，处三年以下有期徒刑。", "被告人王某犯盗窃罪，判处拘役四个月。", "依照《中华人民共和国刑法》，判决如下："};
    private static final String[] GENERAL = {"清早醒来，楼下有人唱戏。", "山路绕了五十个弯，码头不长。", "锅里烧水，放入豆腐四百克。"};
    private static final String[] ENGLISH = {
        "The old harbour is quiet in the morning. ",
        "She has two brothers and a dog. ",
        "We walked along the river and they sang. "
    };

    private static final List<Bucket> BUCKETS = List.of(Bucket.LOW, Bucket.MID, Bucket.HIGH);

    private Shelf() {}

    /** So many documents, of which each third is legal, general Chinese, general English. */
    public static List<Document> documents(int count) {
        var documents = new ArrayList<Document>();
        for (int n = 0; n < count; n++) {
            String[] sentences = n % 3 == 0 ? LEGAL : n % 3 == 1 ? GENERAL : ENGLISH;
            DocumentClass of =
                    n % 3 == 0 ? n % 2 == 0 ? DocumentClass.STATUTE : DocumentClass.JUDGMENT : DocumentClass.OTHER;
            var text = new StringBuilder("第" + n + "号 ");
            for (int s = 0; s < 2 + n % 5; s++) {
                text.append(sentences[(n / 3 + s) % sentences.length]);
            }
            Bucket bucket = BUCKETS.get(n / 3 % 3);
            documents.add(new Document(
                    "shelf#" + n, "shelf", of, "CC0-1.0", Map.of(Label.BUCKET, bucket.key()), text.toString()));
        }
        return documents;
    }

    /** A byte-level BPE of some hundred tokens. */
    public static Tokenizer tokenizer() {
        return tokenizer(400);
    }

    static Tokenizer tokenizer(int size) {
        var trainer = new TokenizerTrainer(new TrainingPlan(
                size,
                PreTokenizer.QWEN,
                List.of("<|endoftext|>", "<|im_start|>", "<|im_end|>"),
                List.of("<think>"),
                new TokenizerConfig.Roles(Optional.empty(), Optional.of("<|im_end|>"), Optional.of("<|endoftext|>")),
                128));
        documents(60).forEach(document -> trainer.add(document.text()));
        return trainer.train(Progress.silent());
    }
}
