package org.gaoyao.moot.exercise;

/** What the system message says for each task. */
final class Instructions {

    private static final String CHINESE = "你熟悉中国法律。先按认定事实、归纳争点、检索规则、推演、结论五步思考，再作回答。";
    private static final String ENGLISH =
            "You know Chinese law. Think in five steps (facts, issue, rules, deduction, conclusion), then answer.";

    private Instructions() {}

    static String of(Task task, String language) {
        boolean chinese = language.equals("zh");
        return switch (task) {
            case STATUTE_MEMORISATION ->
                chinese
                        ? "你熟记中国法律的条文及其时间效力。"
                        : "You know the articles of Chinese law by heart, and since when they hold.";
            case STATUTE_APPLICATION -> chinese ? CHINESE + "回答写明法律名称和条文序号。" : ENGLISH + " Name laws and articles.";
            case CASE_ANALYSIS -> chinese ? CHINESE + "回答先写选项字母。" : ENGLISH + " Begin the answer with the letters.";
            case JUDGMENT_PREDICTION -> chinese ? CHINESE + "回答为一个JSON对象。" : ENGLISH + " Answer with a JSON object.";
            case ELEMENT_EXTRACTION ->
                chinese ? "你从案件材料中提取有法律意义的要素，只回答一个JSON对象。" : "Extract the legal elements of the text as a JSON object.";
            case DOCUMENT_GENERATION -> chinese ? CHINESE + "回答为完整的法律文书。" : ENGLISH + " Answer with the document.";
            case CONSULTATION ->
                chinese
                        ? CHINESE + "用普通人能懂的话回答，写明依据。"
                        : ENGLISH + " Answer a layperson in plain words and name the articles.";
            case SUMMARISATION -> chinese ? "你概括法律文书，不增加原文没有的内容。" : "Summarise legal documents; add nothing.";
            case GENERAL -> chinese ? "你是一个乐于助人的助手。" : "You are a helpful assistant.";
        };
    }
}
