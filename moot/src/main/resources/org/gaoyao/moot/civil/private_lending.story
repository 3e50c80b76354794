facts: lender borrower guarantor received
facts: principal_lent loan_date performance_due claim_date annual_rate monthly_rate overdue_rate interest_deducted repaid repaid_date
facts: principal_lent.en loan_date.en performance_due.en claim_date.en annual_rate.en monthly_rate.en overdue_rate.en interest_deducted.en repaid.en repaid_date.en received.en
flags: iou transfer_proof limitation_expired demanded monthly annual no-interest default-rate deducted paid joint_guarantee doubts-loan

relation =
    同事
    朋友
    同学
    老乡
    邻居
    亲戚
    生意伙伴
    战友
    牌友
    表兄弟

purpose =
    资金周转
    经营饭店
    购买货车
    承包鱼塘
    装修房屋
    给孩子交学费
    给父亲看病
    投资奶茶店
    进货
    偿还信用卡
    承接工程垫资
    办养殖场
    买房付首付
    结婚

excuse =
    生意亏损
    工程款没有收回
    手头紧张
    家中有人住院
    店铺转让后没有收入
    货款被客户拖欠
    投资失败
    没有工作

channel =
    通过手机银行
    通过微信
    通过支付宝
    在银行柜台
    通过网上银行

rate
    [annual] 约定年利率{annual_rate}
    [annual] 约定利息按年利率{annual_rate}计算
    [monthly] 约定月利率{monthly_rate}%
    [monthly] 约定利息为每月{monthly_rate}%
    [no-interest] 未约定利息
    [no-interest] 没有写明利息

default
    [default-rate] ，逾期按年利率{overdue_rate}计息
    [default-rate] ，逾期还款的按年利率{overdue_rate}支付利息
    [!default-rate] 
    [!default-rate] ，未约定逾期利率

instrument
    [iou] <iou:(出具借条一张|立下借条一份|书写借据一份)>，载明借到{lender}{principal_lent}，{rate}，于{performance_due}前还清{default}
    [iou] <iou:(出具了借条|出具了借据)>，内容为：今借到{lender}{principal_lent}，{rate}，{performance_due}归还{default}
    [!iou] 双方(在微信中|口头|通过电话并在微信中)说定借款{principal_lent}，{rate}，{performance_due}归还{default}

handover
    [transfer_proof !deducted] 。(同日|当天)，原告{channel}<transfer_proof:(转账给|汇入|支付)>{borrower}上述款项
    [transfer_proof deducted] 。(同日|当天)，原告{channel}<transfer_proof:(转账给|汇入|支付)>{borrower}{received}，其余{interest_deducted}作为利息预先扣下
    [!transfer_proof !deducted] 。款项由原告以现金(交付|当面点交)
    [!transfer_proof deducted] 。原告以现金交付{received}，另有{interest_deducted}作为利息当场扣除

guarantee
    [joint_guarantee] 。{guarantor}在借款凭证上以<joint_guarantee:(连带责任保证人|连带保证人)>身份签名
    [joint_guarantee] 。{guarantor}(同时|)书面承诺对该借款<joint_guarantee:承担连带保证责任>
    [!joint_guarantee] 

after
    [paid demanded] 。{repaid_date}，{borrower}还款{repaid}，此后(未再还款|分文未还)。到期后，原告<demanded:(多次催要|发微信催要|上门催讨|打电话催要)>，{borrower}以{excuse}为由推脱
    [paid !demanded] 。{borrower}于{repaid_date}归还{repaid}，余款(至今未付|未再归还)
    [paid !demanded] 。{repaid_date}，{borrower}向原告还款{repaid}，之后没有再还
    [!paid demanded] 。到期后{borrower}未还款，原告<demanded:(多次催要|发微信催要|上门催讨|打电话催要)>未果
    [!paid !demanded !limitation_expired] 。借款到期后，{borrower}(没有|未)归还(借款|本息)
    [limitation_expired] 。借款到期后{borrower}没有归还，<limitation_expired:(此后三年间原告未曾催要|原告在此后三年内没有向其主张过权利)>

acquaintance
    原告{lender}与被告{borrower}系{relation}(关系|)。
    {lender}与{borrower}是{relation}，相识多年。
    {borrower}系{lender}的{relation}。

told.court
    {acquaintance}{loan_date}，{borrower}因{purpose}向原告借款，{instrument}{handover}{guarantee}{after}。{claim_date}，原告向本院提起诉讼。
    {loan_date}，{borrower}以{purpose}(为由|需要用钱为由)向{lender}借款，{instrument}{handover}{guarantee}{after}。原告于{claim_date}诉至本院。{acquaintance}
    {acquaintance}因{purpose}，{borrower}于{loan_date}向原告提出借款，{instrument}{handover}{guarantee}{after}。本案于{claim_date}起诉。

told.plaintiff
    {acquaintance}{loan_date}，被告{borrower}因{purpose}向我借款{principal_lent}，{rate}，约定{performance_due}归还{default}{plaintiff.after}。为维护合法权益，特提起诉讼。
    被告{borrower}与我是{relation}，{loan_date}说要{purpose}，向我借了{principal_lent}，{rate}，说好{performance_due}还清{default}{plaintiff.after}。故诉至法院。

plaintiff.after
    [joint_guarantee] 。被告{guarantor}作连带责任保证。到期后被告以{excuse}为由(拖延|拒不归还)
    [!joint_guarantee] 。(到期后被告以{excuse}为由一拖再拖|借款到期后被告拒不还款|被告至今没有还清)

told.defendant
    [limitation_expired] 借款的事情属实，但早在{performance_due}就到期了，三年多来原告从来没有找我要过，已经超过诉讼时效，请求驳回原告的诉讼请求。
    [deducted doubts-loan] 我实际只拿到{received}，<!principal_lent:借条上的数额是虚高的，本金只有一半>。利息也太高，请求依法认定。
    [deducted !doubts-loan] 对借款没有异议，但交付时先扣了{interest_deducted}的利息，我只拿到{received}，应当按实际收到的算。
    [!deducted doubts-loan !limitation_expired] 收到钱是事实，但<!principal_lent:这笔钱是原告入伙做生意的投资款，不是借款>，亏了不应由我一个人还。
    [!deducted !doubts-loan !limitation_expired] 借款(属实|是事实)，(因{excuse}，暂时无力偿还|现在{excuse}，希望分期归还)。{plea.rate}

plea.rate
    [annual|monthly] 利息约定过高，请求按法律规定计算。
    请求法院依法判决。

resolve
    [doubts-loan !deducted] 被告称系投资款，但未提交合伙协议、分红记录等证据，其说法与其出具、发送的内容不符，不予采信。
    [doubts-loan deducted] 被告称本金只有一半，与转账、收款和双方陈述不符，不予采信。
    [!doubts-loan] 

evidence
    [iou transfer_proof] 原告提交：1.借条（原件）；2.转账记录；3.聊天记录。
    [iou !transfer_proof] 原告提交：1.借条（原件）；2.双方通话录音及聊天记录。
    [!iou] 原告提交：1.银行转账回单；2.双方微信聊天记录。

lay
    {lay.hello}我{lay.relation}{loan_date}跟我借了{principal_lent}，说是{purpose}用，{rate}，答应{performance_due}还{default}。{lay.detail}{lay.noise}{lay.end}
    {lay.hello}{loan_date}我借给{lay.relation}{principal_lent}，{rate}，约好{performance_due}还清{default}。{lay.detail}{lay.noise}{lay.end}

lay.relation
    一个{relation}
    {relation}（姓氏就不说了）
    {relation}{borrower}

lay.detail
    {lay.proof}{lay.given}{lay.paid}{lay.guarantor}{lay.expired}{lay.filed}

lay.proof
    [iou transfer_proof] 我手里有借条，也有转账记录。
    [iou !transfer_proof] 手上只有一张借条，钱是给的现金。
    [!iou] 没有写借条，只有转账记录和微信聊天。

lay.given
    [deducted] 当时先扣了{interest_deducted}利息，实际给对方{received}。
    [!deducted] 

lay.paid
    [paid] 对方{repaid_date}还过{repaid}，后来就不还了。
    [!paid] 到现在一分钱没还。

lay.guarantor
    [joint_guarantee] 当时还有个人签了字作连带保证。
    [!joint_guarantee] 

lay.expired
    [limitation_expired] 说实话到期之后这几年我没好意思催过，也没有证据证明催过。
    [demanded] 我催过好多次，对方老说{excuse}。
    [!demanded !limitation_expired] 对方总说{excuse}。

lay.filed
    我打算{claim_date}去法院立案。
    准备在{claim_date}起诉。

lay.en
    On {loan_date.en} I lent {principal_lent.en} to an acquaintance who promised to repay by {performance_due.en}; {en.rate}. {en.deducted} {en.paid} {en.guarantee} {en.expired} I plan to file suit on {claim_date.en}. (What can I recover?|How much would a court award me?|What does Chinese law give me?)

en.rate
    [annual] we agreed on interest of {annual_rate.en} a year{en.default}
    [monthly] we agreed on {monthly_rate.en} per cent a month{en.default}
    [no-interest] we did not agree on interest for the term{en.default}

en.default
    [default-rate] , and {overdue_rate.en} a year for default
    [!default-rate] 

en.deducted
    [deducted]  I kept back {interest_deducted.en} as interest, so that {received.en} was paid out.
    [!deducted] 

en.paid
    [paid]  On {repaid_date.en} I was paid {repaid.en}.
    [!paid]  Nothing has been repaid.

en.guarantee
    [joint_guarantee]  A friend signed as joint and several guarantor.
    [!joint_guarantee] 

en.expired
    [limitation_expired]  Since the loan fell due more than three years ago I have never asked for the money.
    [!limitation_expired] 

advice
    (保存好|妥善保管)借条、转账和聊天记录的原件，(尽快|及时)向被告住所地或者合同履行地法院起诉，必要时申请财产保全。
    建议先书面催告并留存凭证，再持借款凭证和付款凭证起诉；担心对方转移财产的，可以申请保全。

witness
    我认识{lender}和{borrower}，他们是{relation}。{loan_date}那天我(在场|也在)，{borrower}说要{purpose}，向{lender}借{principal_lent}，(后来有没有还我不清楚|还款的事我不知道)。
    我和{borrower}住得近，听其说过为{purpose}向{lender}借了钱，数目是{principal_lent}，(具体利息我不清楚|利息怎么说的我没听到)。

hearing
    审判员：原告陈述借款经过。原告：{loan_date}，被告说要{purpose}，我就借给被告{principal_lent}，{rate}。审判员：约定什么时候还？原告：{performance_due}。
    审判员：被告，这笔钱你收到没有？被告：收到了。审判员：收到多少，有无约定利息？被告：借的是{principal_lent}，{rate}。审判员：为什么不还？被告：{excuse}。

chat
    {lender}：那笔{principal_lent}什么时候能还？{borrower}：再缓缓，最近{excuse}。{lender}：说好的{performance_due}。{borrower}：知道，记着呢。
    {borrower}：哥，借的{principal_lent}我没忘，{excuse}，宽限一下。{lender}：当时说{rate}，你看着办。
