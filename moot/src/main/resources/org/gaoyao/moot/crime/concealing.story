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
harm
    [formal dispute] {A}辩称经手的仅有<!amount:{understated}>；根据(银行交易流水|上家的供述和账本)，涉案犯罪所得价值人民币{amount}。
    [formal !dispute] 经(查证|价格认定|核算)，涉案犯罪所得价值人民币{amount}。
    [plain dispute by-accused] 我自己记得经手的是<!amount:{understated}>。
    [plain !by-accused] 牵扯的钱是{amount}。
    [plain !dispute by-accused] 经我手的一共是{amount}。
serial
    [repeated] {A}前后掩饰、隐瞒犯罪所得{times}。
    [!repeated]
noticed
    公安机关侦办(上游案件|{V2}的案件)时(循线查获|发现线索)
    民警在(检查废品收购站|核查涉案账户)时发现
seen
    我(在附近开店|是邻居)，常看到有人(夜里|大清早)把东西拉到{A}那里，给的价钱很低。
    我和{A}一起打工，{A}说有个来钱快的活儿，只要(出借银行卡|帮着转手)就行。
proof
    银行账户交易明细、通话记录、上游犯罪人员的供述
    扣押清单、价格认定结论书、收购记录
nature
    明知是犯罪所得而予以(收购、转移|转移、代为销售)或者以其他方法掩饰、隐瞒
topic
    收赃、帮人转账
