# 走私、贩卖、运输、制造毒品罪
contact =
    (微信|电话|QQ|熟人介绍)
spot =
    {street}一家(宾馆|网吧|便利店)门口
    {estate}楼下
    {street}公交站旁
    {town}一条小巷
    {market}停车场
pay =
    [+in-cash] 现金
    [+by-phone] (微信转账|支付宝转账)
habit
    [addict_seller formal] {A}<addict_seller:本人吸食毒品，以贩养吸>。
    [addict_seller plain] {A}<addict_seller:自己也吸，卖一点是为了自己吸>。
    [!addict_seller]
deed
    {when}，{who}(=与|和)购毒人员{V2}通过{contact}约定后，在{spot}<trafficking:将{drugname}(=贩卖给|出售给){V2}>，收取毒资(=以{pay}方式支付)。{habit}
    {who}于{when}在{spot}<trafficking:向{V2}(=出售|贩卖){drugname}>，{V2}以{pay}付款。双方系通过{contact}联系。{habit}
    {V2}通过{contact}联系{A}求购毒品。{when}，{who}来到{spot}，<trafficking:把{drugname}(=卖给|交付给){V2}并收取毒资>。{habit}
harm
    [formal !dispute] 民警当场(查获|缴获)毒品疑似物，经称量、鉴定，检出{drugname}成分，净重共计{weight}。
    [formal dispute] {V2}称毒品有<!drug_weight:{wrong-weight}>；经当面称量、取样、送检，检出{drugname}成分，净重共计{weight}，应以称量结果为准。
    [plain dispute !by-accused] 买的人说是<!drug_weight:{wrong-weight}>，公安称下来是{weight}。
    [plain by-accused] 东西称过，是{weight}，我没有意见。
    [plain !by-accused !dispute] 称下来是{weight}。
serial
    [repeated plain] {A}前后一共卖过{times}，称的是这一次的。
    [repeated formal] 经查，{A}(先后|共)向{V2}等人贩卖毒品{times}，上述数量为本次查获的数量，其余各次的毒品已被吸食，不再计入。
    [!repeated]
noticed
    公安机关(根据群众举报|在工作中发现线索后布控)
    公安机关接到购买毒品人员的检举后布控
seen
    我从{A}手里买过，都是先约好，再到{spot}拿。
    那天我和{V2}一起去的，看见{A}递给{V2}一个小(纸包|塑料袋)。
proof
    毒品称量笔录、取样笔录、理化检验报告{paper-trail}{own-use}
    扣押清单、称量笔录、理化检验报告、购毒人员的辨认笔录{paper-trail}{own-use}
    提取笔录、称量和取样笔录、毒品照片、理化检验报告{paper-trail}{own-use}
paper-trail
    [by-phone] 、电子转账记录
    [in-cash] 、扣押的毒资照片
own-use
    [addict_seller] 、{A}的现场检测报告书
    [!addict_seller]
nature
    违反国家毒品管理法规，贩卖{drugname}{weightword}
weightword
    {weight}
topic
    贩毒
