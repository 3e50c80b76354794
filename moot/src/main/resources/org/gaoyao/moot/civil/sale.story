facts: seller buyer goods
facts: price paid earnest delivery_date agreed_delivery_date performance_due daily_penalty_rate contract_date claim_date
facts: price.en paid.en earnest.en delivery_date.en agreed_delivery_date.en performance_due.en daily_penalty_rate.en contract_date.en claim_date.en
flags: contract_in_writing delivered defect defect_notified fundamental_breach statement_of_account penalty_reduction_asked unpaid-case penalty-case earnest-case defect-case buyer-sues part-paid denies company

trouble =
    经检测主要指标不达标，无法使用
    交货后不久即大面积变质损坏
    投入使用后反复出现故障和破损
    颜色、规格与样品不一致，无法使用
    经抽检不合格，被要求下架

motive =
    资金周转困难
    下游客户没有回款
    项目停工
    内部股东有分歧

wrote
    {contract_date}，{seller}与{buyer}<contract_in_writing:(签订买卖合同|签订购销合同|签订书面合同)>，约定由{seller}供应{goods}，总价款{price}。
    {seller}（供方）与{buyer}（需方）于{contract_date}<contract_in_writing:(签订书面合同|订立购销合同)>，标的为{goods}，价款共计{price}。

terms
    [!buyer-sues penalty-case] 付款期限为{performance_due}前，逾期按欠款日万分之{daily_penalty_rate}支付违约金。
    [!buyer-sues penalty-case] 约定{performance_due}前付清；逾期付款的，每日按万分之{daily_penalty_rate}计付违约金。
    [!buyer-sues !penalty-case] 约定货款应于{performance_due}前付清，未约定违约金。
    [!buyer-sues !penalty-case] 付款期限至{performance_due}，合同没有约定逾期付款的违约责任。
    [buyer-sues] 

done
    [!buyer-sues part-paid] {delivery_date}，{seller}<delivered:(将货物交付|完成交货)>，{buyer}收货后付款{paid}，余款未付。
    [!buyer-sues !part-paid] {delivery_date}，{seller}<delivered:(将货物交付|完成交货)>，{buyer}收货后分文未付。
    [defect] {buyer}付款{paid}。{delivery_date}，{seller}<delivered:交付货物>，<defect:货物{trouble}>，{buyer}<defect_notified:(随即书面通知|当日发函通知)>{seller}，<fundamental_breach:合同目的不能实现>。
    [earnest-case] {buyer}支付定金{earnest}，约定{agreed_delivery_date}交货。到期{seller}没有交货，经催告后表示<fundamental_breach:(无法供货|不再履行)>。

statement
    [statement_of_account] 双方<statement_of_account:(签署对账单|对账确认)>，欠款数额无误。
    [!statement_of_account] 

told.court
    {wrote}{terms}{done}{statement}{claim_date}，原告提起诉讼。{asked}
    {wrote}{terms}{done}{statement}原告于{claim_date}诉至本院。{asked}
    经核，{wrote}{terms}{done}{statement}本案于{claim_date}起诉。{asked}

asked
    [penalty_reduction_asked] 诉讼中，被告<penalty_reduction_asked:(请求减少违约金|认为违约金过高，请求调减)>。
    [penalty_reduction_asked] 庭审中，被告<penalty_reduction_asked:(请求法院适当减少违约金|以违约金过高为由请求调减)>。
    [!penalty_reduction_asked] 

told.plaintiff
    {contract_date}原、被告签订合同，由{seller}向{buyer}供应{goods}，价款{price}。{mine}为此诉至法院。
    双方于{contract_date}就{goods}订立合同，价款{price}。{mine}现提起诉讼，请求判如所请。

mine
    [!buyer-sues part-paid] 原告已于{delivery_date}交货，被告只付了{paid}，{performance_due}过后仍拖欠余款。
    [!buyer-sues !part-paid] 原告已于{delivery_date}交货，被告至今一分未付，付款期限早在{performance_due}届满。
    [defect] 原告付了{paid}，被告{delivery_date}交来的货{trouble}，原告已及时通知。
    [earnest-case] 原告付了定金{earnest}，被告到{agreed_delivery_date}没有交货，还说供不了。

told.defendant
    [denies !buyer-sues] <!delivered:货物没有全部交付>，而且质量也有问题，(不同意付款|不应付款)。{asks}
    [!denies !buyer-sues] 欠款属实，因{motive}暂时无法付清。{asks}
    [denies defect] <!defect:货物出厂时检验合格>，是原告保管不当造成的。
    [!denies defect] 愿意更换，不同意退款。
    [denies earnest-case] <!earnest:原告付的是预付款不是定金>，只同意原数退还。
    [!denies earnest-case] 因上游停产不能供货，请求酌情减轻责任。

asks
    [penalty_reduction_asked] <penalty_reduction_asked:(约定的违约金过高，请求法院予以减少|违约金标准过高，请求调减)>。
    [!penalty_reduction_asked] 请求给予宽限。

resolve
    [denies !buyer-sues] 被告称货物没有全部交付、质量有问题，与其签收的送货单不符，也没有证据证明曾提出异议，不予采信。
    [denies defect] 被告称原告保管不当，没有证据，且与检验报告不符，不予采信。
    [denies earnest-case] 合同及付款凭证均载明“定金”，被告的抗辩不成立。
    [!denies] 

evidence
    [!buyer-sues] 原告提交：1.购销合同；2.送货单、签收单；3.付款记录；4.对账、催款的往来函件。
    [defect] 原告提交：1.购销合同；2.付款凭证；3.检验报告；4.质量异议函及送达凭证。
    [earnest-case] 原告提交：1.购销合同；2.定金收据和转账凭证；3.催告函及被告的回复。

lay
    [!buyer-sues] {lay.hello}我们公司{contract_date}跟人签合同卖{goods}，总价{price}，{lay.terms}{delivery_date}就交货了，{lay.paid}打算{claim_date}起诉。{lay.cut}{lay.noise}{lay.end}
    [defect] {lay.hello}{contract_date}签合同买了{goods}，总价{price}，付了{paid}。{delivery_date}收到货，{trouble}，我们马上书面通知对方了，对方不肯退钱，准备{claim_date}起诉。{lay.noise}{lay.end}
    [earnest-case] {lay.hello}{contract_date}签合同买{goods}，总价{price}，合同写了定金{earnest}，我付了。说好{agreed_delivery_date}交货，结果催了几次对方说供不了。{claim_date}准备起诉。{lay.noise}{lay.end}

lay.terms
    [penalty-case] 约定{performance_due}前付清，逾期每天万分之{daily_penalty_rate}。
    [!penalty-case] 约定{performance_due}前付清，没写违约金。

lay.paid
    [part-paid] 对方付了{paid}就不付了。
    [!part-paid] 对方一分钱没付。

lay.cut
    [penalty_reduction_asked] 对方说违约金太高，要法院减。
    [!penalty_reduction_asked] 

lay.en
    [!buyer-sues] On {contract_date.en} we sold goods for {price.en}, payable by {performance_due.en}{en.terms}. They were delivered on {delivery_date.en}; {en.paid}. We sue on {claim_date.en}. (What can we claim?|What would a court award?)
    [defect] On {contract_date.en} we bought goods for {price.en} and paid {paid.en}. They came on {delivery_date.en} and are of no use; we gave notice at once. Can we return them and get the money back?
    [earnest-case] On {contract_date.en} we bought goods for {price.en} and paid earnest money of {earnest.en}. They were due on {agreed_delivery_date.en}, and the seller now says that it cannot deliver. What do we get back?

en.terms
    [penalty-case] , with a penalty of {daily_penalty_rate.en} in ten thousand for each day
    [!penalty-case] , without any agreed penalty

en.paid
    [part-paid] only {paid.en} was paid
    [!part-paid] nothing was paid

advice
    请整理合同、送货单、付款记录和往来函件等证据，先发函催告并留存送达凭证。
    建议尽快固定合同、签收和催告的证据，注意诉讼时效，必要时申请财产保全。

witness
    我是送货的司机，{seller}那批{goods}是给{buyer}的，(签收单是对方的人签的|对方有人验收)，价款听说是{price}。

hearing
    审判员：合同何时签订，价款多少？原告：{contract_date}，{price}。审判员：被告有无异议？被告：对合同没有异议。
    审判员：标的是什么？原告：{goods}，总价{price}。审判员：履行情况以书面证据为准，双方补充。

chat
    {seller}：{goods}的事得有个说法，合同是{contract_date}签的，价款{price}。{buyer}：知道，最近{motive}。
