# 引诱、容留、介绍卖淫罪（卖淫人员均为成年人）
venue =
    [+shop] (一家足浴店|一家美容店|一家按摩店|一家小旅馆)
    [+flat] 一套出租房
channel =
    (微信群|社交软件|发放名片|熟人介绍)
cut =
    (每次抽取提成|按次收取房费|与卖淫人员按比例分成)
deed
    {span}，{who}利用{street}{venue}，通过{channel}招揽嫖客，容留、介绍{prostitutes}从事卖淫活动，{cut}。
    {who}为牟利，于{span}租用{street}{venue}，容留{prostitutes}卖淫，并通过{channel}介绍嫖客，{cut}。
    {span}期间，{who}利用{street}{venue}作掩护，介绍、容留{prostitutes}卖淫，{cut}。{when}被公安机关查获。
span
    {since}至{day}
harm
    [formal dispute] {A}一度辩称卖淫人员<!prostitutes:只有一人>；账本、转账记录和相关人员的陈述证明人数如上。经查，{A}非法获利人民币{gain}。
    [formal !dispute] 经查，{A}从中非法获利人民币{gain}。
    [plain] 前后赚了{gain}。
serial
    [repeated formal] 经核对，查实的卖淫嫖娼活动共计{times}。
    [repeated plain] 前后一共{times}。
    [!repeated]
noticed
    公安机关(根据群众举报|在清查行动中)查获
    民警在(暗访|治安检查)时发现
seen
    [shop] 我在那里做过(前台|清洁)，知道里面不干净，{A}负责接待和收钱。
    我是附近住户，那里常有陌生男人进出，我举报过。
proof
    账本、转账记录、现场照片、辨认笔录
    检查笔录、行政处罚决定书、账本、转账记录
nature
    [serious_case] 容留、介绍多人卖淫，情节严重
    [!serious_case] 容留、介绍他人卖淫
topic
    容留、介绍卖淫
