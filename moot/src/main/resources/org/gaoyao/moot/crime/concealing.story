# 掩饰、隐瞒犯罪所得、犯罪所得收益罪
kind =
    [payment_settlement +cards] 转账取现
    [!payment_settlement +bike] 电动车
    [!payment_settlement +phone] 手机
    [!payment_settlement +metal] 电缆
    [!payment_settlement +gold] 首饰
    [!payment_settlement +oil] 柴油
source =
    [cards] <upstream_crime:诈骗>
    [bike] <upstream_crime:盗窃>
    [phone] <upstream_crime:盗窃>
    [metal] <upstream_crime:盗窃>
    [gold] <upstream_crime:盗窃>
    [oil] <upstream_crime:盗窃>
goods =
    [bike] (电动自行车|摩托车电瓶)
    [phone] (手机|平板电脑)
    [metal] (电缆铜芯|井盖和钢材|变压器铜线)
    [gold] (黄金项链和戒指|金手镯)
    [oil] (柴油|汽油)
deed
    [cards plot-a] {when}，{who}明知资金系他人{source}所得，仍{act}，从中(=收取好处费|按比例提成)。
    [cards plot-b|plot-c] {who}(=经网友介绍|为赚取佣金)，于{when}{act}，事后得知并明知资金系他人{source}所得而没有停止，从中获利。
    [!cards plot-a] {when}，{who}在{town}经营(=废品收购站|二手店|修理铺)期间，明知{V2}出售的{goods}系{source}所得，仍以明显低于市场的价格收购，(=转手卖出|存放待售)。
    [!cards plot-b] {who}明知{goods}系{V2}{source}所得，于{when}(=低价买下|帮助联系买家|代为销售)，从中赚取差价。
    [!cards plot-c] {when}，{V2}将{source}得来的{goods}交给{who}，{A}明知来路不明，仍(=予以收购|帮助转移至{village}藏匿后出售)。
act =
    <payment_settlement:将本人银行卡提供给他人并帮助(=转账|取现)>
    <payment_settlement:使用本人和亲友名下的银行卡(=接收资金后取出现金交给他人|多次转账、套现)>
books
    [cards] 银行交易流水
    [!cards] {V2}的供述和价格认定结论
harm
    [formal dispute] {A}一度辩称经手的仅有<!amount:{understated}>；根据{books}，涉案犯罪所得价值人民币{amount}。
    [formal !dispute] 经(查证|价格认定|核算)，涉案犯罪所得价值人民币{amount}。
    [plain dispute by-accused] 我自己记得经手的是<!amount:{understated}>。
    [plain !by-accused] 牵扯的钱是{amount}。
    [plain !dispute by-accused] 经我手的一共是{amount}。
serial
    [repeated] 连同此前，{A}前后掩饰、隐瞒犯罪所得{times}，上述价值为各次合计。
    [!repeated]
noticed
    公安机关侦办上游案件时(循线查获|发现线索)
    [cards] 民警在核查涉案账户时发现
    [!cards] 民警在治安检查时发现
seen
    [!cards] 我(在附近开店|是邻居)，看到有人把东西拉到{A}那里，给的价钱很低。
    [cards] 我和{A}认识，{A}说有个来钱快的活儿，只要出借银行卡就行。
    [!cards] 我和{A}认识，{A}说有一批便宜的{goods}，问我要不要，我没有敢要。
proof
    [cards] 银行账户交易明细、通话记录、上游犯罪被害人的陈述
    [!cards] 价格认定结论书、上游犯罪人员{V2}的供述、辨认笔录
nature
    [cards] 明知是犯罪所得而予以转移或者以其他方法掩饰、隐瞒
    [!cards] 明知是犯罪所得而予以(收购、转移|转移、代为销售)或者以其他方法掩饰、隐瞒
topic
    [cards] 帮人转账、取现
    [!cards] 收赃
