package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.app.stage.Words;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.token.CellRule;
import org.gaoyao.train.token.HeldOut;
import org.gaoyao.train.token.TokenManifest;
import org.gaoyao.train.token.TokenShards;
import org.gaoyao.train.token.Tokenization;

/** The stage {@code tokenizer}: a tokenizer, trained on the corpus or taken from a folder, and the corpus as tokens. */
public final class TokenizerStage implements Stage<TokenizerStage.Settings> {

    /** The name of the stage. */
    static final String NAME = "tokenizer";

    /** The folder of the tokenizer in its output. */
    static final String TOKENIZER = "tokenizer";

    /** The folder of the token shards in its output. */
    static final String TOKENS = "tokens";

    private static final String CORPUS = "corpus";
    private static final String TASK = "there is no tokenizer";

    /**
     * The settings.
     *
     * @param from the folder of a tokenizer that is taken
     * @param corpus the folder of a corpus in place of the stage's above
     * @param licence by what right these are used
     * @param size of a tokenizer that is trained
     * @param template that it is for
     * @param preTokenizer how text is cut into words
     * @param characters it is trained on at most
     * @param heldOut the share of the documents for validation
     * @param highQuality the classes that can be of high quality
     */
    record Settings(
            @About("The folder of a tokenizer, such as that of a checkpoint, to be taken in place of training one.")
            Optional<Path> from,

            @About("The folder of a corpus that was made before, in place of that of the stage corpus above.")
            Optional<Path> corpus,

            @About("By what right the folders from and corpus are used.") @Default("not stated")
            String licence,

            @About("How many tokens a trained tokenizer has: 256 bytes, learnt ones, special ones.") @Default("8192")
            int size,

            @About("The chat template that it is for: qwen3, qwen2.5, deepseek-r1, llama3, llama3.1.") @Default("qwen3")
            String template,

            @About("How text is cut into words.") @Default("qwen")
            PreTokenizer preTokenizer,

            @About("How many characters of the corpus it is trained on, from its beginning.") @Default("200000000")
            long characters,

            @About("The share of the documents that is held out to validate with.") @Default("0.01")
            double heldOut,

            @About("The classes of documents that are written with care: what the last phase of mid-training draws.")
            @Default("[statute, guidance, opinion, textbook, annotation, reasoning, rephrasing, encyclopaedia, book]")
            List<DocumentClass> highQuality) {

        Settings {
            var problems = new Problems();
            if (ChatTemplates.named(template).isEmpty()) {
                problems.add(
                        "template",
                        "is not known: \"" + template + "\"",
                        "known: "
                                + ChatTemplates.all().stream()
                                        .map(ChatTemplate::name)
                                        .collect(Collectors.joining(", ")));
            }
            if (!(heldOut >= 0 && heldOut < 1)) {
                problems.add("heldOut", "must be from 0 to below 1, got " + heldOut, "");
            }
            if (characters < 1) {
                problems.add("characters", "must be at least 1, got " + characters, "");
            }
            problems.throwIfAny("the settings were not read");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Trains a tokenizer on the corpus, or takes one from a folder, and turns the corpus into tokens.";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<Data> data(Settings settings) {
        var data = new ArrayList<Data>();
        settings.from().ifPresent(folder -> data.add(new Data("from", folder, settings.licence())));
        settings.corpus().ifPresent(folder -> data.add(new Data(CORPUS, folder, settings.licence())));
        return data;
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return Stream.of(CORPUS).filter(above::contains).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public List<String> outputs(Settings settings) {
        return List.of(TOKENIZER, TOKENS, Summary.FILE);
    }

    @Override
    public void run(Settings settings, Context context) throws IOException {
        CorpusFolder corpus = corpus(settings, context);
        Tokenizer tokenizer = settings.from().isPresent()
                ? TokenizerFiles.read(settings.from().get())
                : trained(settings, corpus, context.progress());
        TokenizerFiles.write(tokenizer, context.folder().resolve(TOKENIZER));
        TokenShards shards = new Tokenization(
                        tokenizer,
                        new CellRule(Set.copyOf(settings.highQuality())),
                        new HeldOut(settings.heldOut(), context.seeds().seed("held-out")))
                .write(corpus::forEach, context.folder().resolve(TOKENS), context.progress());
        TokenManifest manifest = shards.manifest();
        long all = manifest.trainTokens() + manifest.heldOutTokens();
        double perCharacter = (double) all / Math.max(1, corpus.manifest().all().characters());
        summary(tokenizer, manifest, perCharacter).write(context.folder());
        context.score("vocabulary", tokenizer.size());
        context.score("tokens", (double) manifest.trainTokens());
        context.score("tokens.held-out", (double) manifest.heldOutTokens());
        context.score("tokens-per-character", perCharacter);
    }

    private static CorpusFolder corpus(Settings settings, Context context) {
        if (settings.corpus().isEmpty() && !context.above().contains(CORPUS)) {
            throw ProblemsException.of(
                    TASK, NAME, "has no corpus", "let the stage corpus stand above, or write tokenizer.corpus");
        }
        Path folder = settings.corpus().orElseGet(() -> context.outputOf(CORPUS));
        var corpus = new CorpusFolder(folder);
        if (!corpus.exists()) {
            throw ProblemsException.of(
                    TASK,
                    folder.toString(),
                    "holds no corpus",
                    "give the folder that gaoyao corpus build made, or its run's corpus/");
        }
        return corpus;
    }

    private static Tokenizer trained(Settings settings, CorpusFolder corpus, Progress progress) throws IOException {
        ChatTemplate chat = ChatTemplates.require(settings.template(), TASK, "template");
        var trainer = new TokenizerTrainer(
                chat.tokenizerPlan(settings.size(), settings.preTokenizer(), Sections.LONGEST_TEXT));
        long[] seen = new long[1];
        corpus.forEach(document -> {
            if (seen[0] < settings.characters()) {
                trainer.add(document.text());
                seen[0] += document.characters();
            }
        });
        Tokenizer trained = trainer.train(progress);
        return trained.with(trained.config().withChatTemplate(chat.jinja()));
    }

    private static Summary summary(Tokenizer tokenizer, TokenManifest manifest, double perCharacter) {
        String ratio = String.format(Locale.ROOT, "%.2f", perCharacter);
        var about = new Words(
                "词表%,d，语料%,d个词元（另留出%,d个），每字%s个。"
                        .formatted(tokenizer.size(), manifest.trainTokens(), manifest.heldOutTokens(), ratio),
                "A vocabulary of %,d; %,d tokens to learn from and %,d held out, %s a character."
                        .formatted(tokenizer.size(), manifest.trainTokens(), manifest.heldOutTokens(), ratio));
        var rows = new ArrayList<List<Words>>();
        manifest.train()
                .forEach(of -> rows.add(
                        row(of.cell().key(), of.file().documents(), of.file().tokens())));
        manifest.heldOut()
                .forEach(of -> rows.add(row(
                        "held-out/" + of.part().key(),
                        of.file().documents(),
                        of.file().tokens())));
        var columns = List.of(new Words("格", "cell"), new Words("文档", "documents"), new Words("词元", "tokens"));
        return new Summary(about, List.of(new Summary.Table(new Words("词元", "Tokens"), columns, rows)));
    }

    private static List<Words> row(String name, long documents, long tokens) {
        return List.of(Words.same(name), Words.same("%,d".formatted(documents)), Words.same("%,d".formatted(tokens)));
    }
}
