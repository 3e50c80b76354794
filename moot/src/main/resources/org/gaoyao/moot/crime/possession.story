# 非法持有毒品罪
spot =
    [+hotel] {street}一家宾馆房间
    [+room] {estate}其住处
    [+taxi] {street}一出租车内
    [+checkpoint] {town}高速公路检查站
    [+room] {street}一处出租房
hidden =
    [hotel|room] (随身携带的挎包内|床垫下|衣柜夹层|烟盒中|行李箱夹层)
    [taxi] (随身携带的挎包内|烟盒中|随身行李的夹层)
    [checkpoint] (随身携带的挎包内|车内储物箱|烟盒中|行李箱夹层)
finder =
    [hotel] 宾馆服务员
    [room] 房东
    [taxi] 出租车司机
    [checkpoint] 同车的人
origin =
    (从网上购得|从他人处购买|他人抵债所给|替朋友保管)
deed
    [plot-a] {when}，公安民警在{spot}(=例行检查|执行抓捕|清查)时，从{who}{hidden}(=查获|搜出)毒品疑似物若干包。该毒品系{A}{origin}，用于自己吸食{unsold}。
    [plot-b] {who}将{origin}的毒品藏于{hidden}。{when}，民警在{spot}将{A}查获，当场(=缴获|查获)上述毒品。{unsold2}
    [plot-c !by-accused] {when}，{who}在{spot}因形迹可疑被民警盘查，民警从{A}{hidden}查获毒品疑似物。据{A}交代，毒品系{origin}，供自己吸食。
    [plot-c by-accused] {when}，{who}在{spot}被民警盘查，民警从{A}{hidden}查到了毒品。那些东西是{origin}，{A}自己吸食的。
harm
    [formal dispute] {A}一度称只有<!drug_weight:{less-weight}>；经当面称量、取样和鉴定，检出{drugname}成分，净重共计{weight}。
    [formal !dispute] 经称量、鉴定，检出{drugname}成分，净重共计{weight}。
    [plain dispute by-accused] 我自己估计也就<!drug_weight:{less-weight}>，公安称出来是{weight}。
    [plain !dispute by-accused] 称出来是{drugname}{weight}。
    [plain !by-accused] 公安称出来是{drugname}{weight}。
serial
    ()
noticed
    公安机关接到(群众举报|线索)后布控
    民警在(例行检查|清查行动)中发现
seen
    我是{finder}，民警检查的时候从{hidden}搜出了一些东西，用小袋子装着，后来说是毒品。
    我和{A}一起吸过，东西都是{A}带来的，没有见过{A}卖给别人。
proof
    毒品称量、取样笔录、理化检验报告、搜查笔录
    扣押清单、现场检测报告书、毒品照片
nature
    违反国家毒品管理法规，明知是毒品而非法持有{drugname}{weight}
topic
    藏有毒品
unsold
    [formal] ，没有证据证明用于贩卖
    [plain] ，没有拿去卖过
unsold2
    [formal] 现有证据不能证明{A}有贩卖行为。
    [plain] {A}没有拿去卖过。
