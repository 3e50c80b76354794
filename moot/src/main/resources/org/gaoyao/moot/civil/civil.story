# What all civil causes share: proceedings, connectives, greetings.
facts: plaintiff defendant court town county judge-name clerk-name opponent matter
flags: absent company summary

procedure.how
    [summary] 依法适用简易程序，公开开庭进行了审理
    [summary] 依法适用简易程序由审判员独任审理，公开开庭进行了审理
    [!summary] 依法适用普通程序，公开开庭进行了审理
    [!summary] 依法组成合议庭，公开开庭进行了审理

procedure.who
    [absent] 原告{plaintiff}到庭参加诉讼，被告{defendant}经传票传唤，无正当理由拒不到庭。
    [absent] 原告{plaintiff}(及其委托诉讼代理人|)到庭参加诉讼。被告{defendant}经合法传唤未到庭应诉。
    [!absent] 原告{plaintiff}、被告{defendant}(均|)到庭参加诉讼。
    [!absent] 原告{plaintiff}(及其委托诉讼代理人|)、被告{defendant}(及其委托诉讼代理人|)到庭参加诉讼。

lay.hello
    律师您好，
    您好，想咨询一下，
    请问律师，
    老师好，我遇到一件烦心事，
    求助！
    麻烦帮我看看，
    我想问一下，

lay.end
    请问我该怎么办？能要回多少？
    我现在去起诉能赢吗？大概能支持多少？
    请问法律上怎么规定的，我能拿到多少钱？
    请帮我分析一下，谢谢！
    我该准备哪些材料，法院会怎么判？
    这种情况法院一般怎么判？

lay.noise
    (这事|为这事)我(好几天|好几个晚上)没睡好。
    家里人也一直在催我。
    我(文化不高|不太懂法)，说得不清楚的地方请见谅。
    我也问过(社区|街道|村里)的人，说法都不一样。
    (因为|就)这件事我请了好几次假。
    

answer.hello
    您好，(根据|按照)您的描述，(回复|分析)如下：
    您好！就您说的情况，(意见如下|分析如下)：
    您好，您的问题可以从以下几点来看。

answer.end
    以上仅根据您的陈述分析，最终以证据和法院认定为准。
    具体数额还要看证据，建议带上材料当面咨询律师。
    以上意见供参考；证据不同，结果可能不同。

evidence.open
    当事人围绕诉讼请求依法提交了证据，本院组织(当事人|双方)进行了(证据交换和质证|质证)。
    为证明各自主张，当事人向本院提交了证据，并经庭审质证。

evidence.close
    上述证据来源合法、与本案有关联，本院予以采信。
    对当事人无异议的证据，本院予以确认并在卷佐证；有争议的，结合全案认定。
    以上证据能够相互印证，本院予以确认。

found.open
    经审理查明：
    根据当事人陈述和经审查确认的证据，本院认定事实如下：
    本院经审理认定事实如下：
    审理查明，
