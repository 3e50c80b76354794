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
    (现金|微信转账|支付宝转账)
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
    [formal dispute] {V2}称所购毒品有<!drug_weight:{wrong-weight}>；经当面称量、取样、送检，检出{drugname}成分，净重共计{weight}，应以称量结果为准。
    [plain dispute !by-accused] 说是<!drug_weight:{wrong-weight}>，公安称下来是{weight}。
    [plain by-accused] 东西称过，是{weight}，我没有意见。
    [plain !by-accused !dispute] 称下来是{weight}。
serial
    [repeated] 经查，{A}(先后|共)向{V2}等人贩卖毒品{times}，以上数量为累计数。
    [!repeated]
noticed
    公安机关(根据群众举报|在工作中发现线索后布控)
    购毒人员{V2}被查获后(供出上家|检举)
seen
    我从{A}手里买过，都是先(在微信上说好|打电话)，再到{spot}拿。
    那天我和{V2}一起去的，看见{A}递给{V2}一个小(纸包|塑料袋)。
proof
    毒品称量笔录、取样笔录、理化检验报告、微信转账记录
    扣押清单、鉴定意见书、通话记录、现场检测报告书
    搜查笔录、提取笔录、毒品照片、吸毒人员辨认笔录
nature
    违反国家毒品管理法规，贩卖{drugname}{weightword}
weightword
    {weight}
topic
    贩毒
