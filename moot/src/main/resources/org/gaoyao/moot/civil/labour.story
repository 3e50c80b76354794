facts: employee arbitration company
facts: entry_date exit_date monthly_wage local_average_wage termination unpaid_wages claim_date
facts: entry_date.en exit_date.en monthly_wage.en local_average_wage.en unpaid_wages.en claim_date.en
flags: high-wage labour_relation arbitrated contract_in_writing notice_given owed lies-cause lies-wage company
flags: termination-unlawful termination-employer_fault termination-no_fault termination-expiry termination-redundancy termination-agreed termination-misconduct termination-resignation

post =
    [high-wage] 技术总监
    [high-wage] 销售总监
    [high-wage] 财务总监
    [high-wage] 首席设计师
    [!high-wage] 保安
    [!high-wage] 厨师
    [!high-wage] 仓库管理员
    [!high-wage] 销售员
    [!high-wage] 会计
    [!high-wage] 质检员
    [!high-wage] 客服
    [!high-wage] 司机
    [!high-wage] 班组长
    [!high-wage] 设计师
    [!high-wage] 前台
    [!high-wage] 操作工
    [!high-wage] 保洁
    [!high-wage] 文员

pretext =
    (业绩不好|业绩不达标)
    (与同事争吵|和同事发生口角)
    公司架构调整
    拒绝调到外地
    拒绝无偿加班
    迟到两次
    请病假太多

contract.words
    [contract_in_writing] <contract_in_writing:(签订了书面劳动合同|订立书面劳动合同)>
    [!contract_in_writing] 未签订书面劳动合同

ended
    [termination-unlawful] {exit_date}，被告以原告{pretext}为由口头通知其不用再来上班，该行为属{termination}
    [termination-unlawful] 被告于{exit_date}以原告{pretext}为由发出解除通知，但没有提交相应证据，系{termination}
    [termination-employer_fault] 因被告拖欠工资，原告于{exit_date}向被告寄送解除通知，属于{termination}
    [termination-no_fault notice_given] 被告以原告不能胜任工作、调岗后仍不能胜任为由，<notice_given:提前三十日书面通知>后于{exit_date}解除，属{termination}
    [termination-no_fault !notice_given] 被告以原告不能胜任工作、调岗后仍不能胜任为由，于{exit_date}当日通知解除，属{termination}
    [termination-expiry] 劳动合同于{exit_date}期满，被告通知不再续签，系{termination}
    [termination-redundancy] 被告因订单减少、连续亏损，向职工说明并报告劳动行政部门后，于{exit_date}解除与原告等人的合同，属{termination}
    [termination-agreed] {exit_date}，被告提出解除，原告同意并签署协议，属{termination}
    [termination-misconduct] 原告连续旷工六日，被告通知工会后于{exit_date}依制度解除合同，属{termination}
    [termination-resignation] 原告于{exit_date}以个人原因{termination}

wages
    原告离职前十二个月的平均工资为{monthly_wage}，当地上年度职工月平均工资为{local_average_wage}。
    当地上年度职工月平均工资{local_average_wage}；原告离职前十二个月月平均工资{monthly_wage}。

arrears
    [owed] 被告尚欠原告工资{unpaid_wages}未付。
    [owed] 经核对，尚有{unpaid_wages}工资没有发放。
    [!owed] 

arbitrated
    原告于{arbitration}<arbitrated:(申请劳动仲裁|向劳动人事争议仲裁委员会申请仲裁)>，对裁决不服，于{claim_date}提起诉讼。
    双方的争议<arbitrated:(经劳动人事争议仲裁委员会裁决|经劳动仲裁)>后，原告不服，{claim_date}诉至本院。

entered
    {entry_date}，原告{employee}到被告{company}处工作，岗位为{post}，<labour_relation:双方建立劳动关系>，{contract.words}。
    原告{employee}于{entry_date}入职被告{company}，任{post}，{contract.words}，<labour_relation:劳动关系自该日成立>。
    被告{company}于{entry_date}招用原告{employee}为{post}，<labour_relation:存在劳动关系>，{contract.words}。

told.court
    {entered}{wages}{ended}。{arrears}{arbitrated}
    {entered}{ended}。{wages}{arrears}{arbitrated}
    {entered}{arrears}{ended}。{wages}{arbitrated}

told.plaintiff
    我{entry_date}到被告处做{post}，{mine.contract}，月平均工资{monthly_wage}。{mine.end}{mine.owed}仲裁之后我不服，特起诉。
    原告自{entry_date}起在被告处任{post}，{mine.contract}，工资平均每月{monthly_wage}。{mine.end}{mine.owed}故诉至法院，请求支持。

mine.contract
    [contract_in_writing] 签有劳动合同
    [!contract_in_writing] 一直没签劳动合同

mine.end
    [termination-unlawful|termination-misconduct] {exit_date}被告突然把我辞退，没有正当理由。
    [termination-employer_fault] 被告长期拖欠工资，我只好在{exit_date}提出解除。
    [termination-no_fault] {exit_date}被告说我不能胜任，让我走人。
    [termination-expiry] {exit_date}合同到期，被告不再续签。
    [termination-redundancy] {exit_date}被告裁员，把我也裁掉了。
    [termination-agreed] {exit_date}被告提出解除，我没有办法只好同意，但补偿没有给。
    [termination-resignation] 我在{exit_date}离开了单位。

mine.owed
    [owed] 另外还拖欠工资{unpaid_wages}。
    [!owed] 

told.defendant
    [lies-cause] <!termination:原告多次严重违反规章制度>，我公司依法解除，不应支付任何费用。
    [lies-wage] 原告所述<!monthly_wage:月工资没有那么高，其中一半是报销款>，数额应当核减。
    [!lies-cause !lies-wage termination-misconduct] 原告连续旷工，公司按制度解除并通知了工会，没有违法。
    [!lies-cause !lies-wage termination-resignation] 原告是自己辞职的，有辞职信为证，不应支付经济补偿。
    [!lies-cause !lies-wage !termination-misconduct !termination-resignation] 公司经营困难，对原告入职和离职的事实没有异议，请法院依法核定数额。
    [!lies-cause !lies-wage !termination-misconduct !termination-resignation] 原告要求的数额过高，请求依法核算。

resolve
    [lies-cause] 被告主张原告严重违反规章制度，但未提交制度文本、公示和违纪的证据，不予采信。
    [lies-wage] 被告关于工资构成的说法，与银行代发记录和个人所得税申报记录不符，不予采信。
    [!lies-cause !lies-wage] 

evidence
    [contract_in_writing] 原告提交：1.劳动合同；2.工资银行流水；3.解除或者离职材料；4.仲裁裁决书及送达证明。
    [!contract_in_writing] 原告提交：1.工资银行流水；2.工作群聊天记录、考勤截图；3.解除或者离职材料；4.仲裁裁决书及送达证明。

lay
    {lay.hello}我{entry_date}进了一家公司当{post}，{mine.contract}，平均工资{monthly_wage}（我们这里去年平均工资{local_average_wage}）。{lay.ended}{lay.owed}{lay.arbitrated}{lay.noise}{lay.end}
    {lay.hello}{lay.ended}我是{entry_date}入职的，做{post}，{mine.contract}，离职前十二个月平均{monthly_wage}，当地平均工资是{local_average_wage}。{lay.owed}{lay.arbitrated}{lay.noise}{lay.end}

lay.ended
    [termination-unlawful] {exit_date}老板说我{pretext}，叫我第二天不用来了，什么补偿都不给，也拿不出证据。
    [termination-employer_fault] 公司一直拖工资，我{exit_date}寄了解除通知就走了。
    [termination-no_fault notice_given] 公司提前一个月书面通知说我不能胜任（调过岗也不行），{exit_date}离的职。
    [termination-no_fault !notice_given] {exit_date}公司说我不能胜任（之前给调过岗），当天就让走，没有提前通知。
    [termination-expiry] {exit_date}合同到期，公司说不续了。
    [termination-redundancy] 公司亏损裁员，我{exit_date}被裁的，手续倒是都走了。
    [termination-agreed] {exit_date}公司提出来解除，我签字同意了，补偿没写。
    [termination-misconduct] 我家里有事连着六天没去上班，也没请假，{exit_date}公司按规章把我开了，工会也知道。
    [termination-resignation] {exit_date}我自己写了辞职信，说是个人原因，现在有点后悔。

lay.owed
    [owed] 还欠我{unpaid_wages}工资。
    [!owed] 

lay.arbitrated
    仲裁已经裁过了，不满意，打算{claim_date}去法院。
    {arbitration}我申请了仲裁，裁下来不服，{claim_date}准备起诉。

lay.en
    I worked for a company from {entry_date.en} to {exit_date.en}(, for {monthly_wage.en} a month on average|; my average monthly wage was {monthly_wage.en}). The local average wage is {local_average_wage.en}. {en.contract} {en.end} {en.owed} Arbitration is over and I sue on {claim_date.en}. (What does Chinese law give me?|How much can I claim?)

en.contract
    [contract_in_writing] We had a written contract.
    [!contract_in_writing] There never was a written contract.

en.end
    [termination-unlawful]  I was dismissed without any proven reason.
    [termination-employer_fault]  I left because wages were not paid, and said so in writing.
    [termination-no_fault notice_given]  I was dismissed as unable to do the work after a change of post, with thirty days' notice in writing.
    [termination-no_fault !notice_given]  I was dismissed as unable to do the work after a change of post, without any notice.
    [termination-expiry]  My fixed term ended and the company would not renew it.
    [termination-redundancy]  I was made redundant after the proper procedure.
    [termination-agreed]  The company proposed to end the contract and I agreed.
    [termination-misconduct]  I had been absent for six days without leave and was dismissed under the rules.
    [termination-resignation]  I resigned for personal reasons.

en.owed
    [owed]  I am still owed {unpaid_wages.en} in wages.
    [!owed] 

advice
    请保存好劳动合同、工资流水、考勤和离职材料等证据；不服仲裁裁决的，应在收到裁决书之日起十五日内起诉。
    劳动争议先仲裁后诉讼，注意一年的仲裁时效和十五日的起诉期限，并保存工资、考勤、解除通知等证据。

witness
    我和{employee}是同事，岗位是{post}，{entry_date}左右来的，{exit_date}左右走的。工资大概{monthly_wage}，(其他的我不清楚|补偿给没给我不知道)。
    我在{company}上班，认识{employee}。离开之前平均一个月拿{monthly_wage}，这个我在工资表上见过。

hearing
    审判员：原告何时入职、任何岗位？原告：{entry_date}，{post}。审判员：离职前十二个月平均工资多少？原告：{monthly_wage}。审判员：何时离职？原告：{exit_date}。
    审判员：被告对入职、离职时间有无异议？被告：没有异议，{entry_date}入职，{exit_date}离开。审判员：是否签订书面合同？被告：以证据为准。

chat
    人事：你的手续办到{exit_date}。{employee}：那补偿怎么算？人事：公司再研究。{employee}：我一个月平均{monthly_wage}，你们看着办。
