# 容留他人吸毒罪
spot =
    [+indoors] {estate}一处租住的房屋
    [+indoors] {street}一家宾馆的房间
    [+indoors] {village}的家中
    [few +car] {street}停放的小型轿车内
tool =
    (自制冰壶|吸管、锡纸|矿泉水瓶改装的吸食工具)
deed
    [plot-a] {when}，{who}在{spot}，(=提供场所和{tool}|提供场所)，容留{users}吸食{drugname}，被公安民警当场查获。
    [plot-b repeated] {who}(=多次|先后)在{spot}容留他人吸毒。{when}，民警在该处查获正在使用{tool}吸食{drugname}的{users}。
    [plot-b !repeated] {who}在{spot}容留他人吸毒。{when}，民警在该处查获正在使用{tool}吸食{drugname}的{users}。
    [plot-c] {when}，{who}邀约(=朋友|他人)到{spot}玩乐，容留{users}以{tool}吸食{drugname}。
harm
    [formal dispute] {A}一度辩称自己<!users:只让一个人吸过>；现场检测、吸毒人员的陈述(和监控录像|)证明人数如上。经现场检测，吸毒人员尿检均呈阳性。
    [formal !dispute] 经现场检测，上述人员尿检均呈阳性。
    [plain dispute by-accused] 我起初说<!users:只有一个人>，其实是{users}。
    [plain !dispute by-accused] 一共{users}，尿检都是阳性。
    [plain !by-accused] 听说一起的有{users}，尿检都是阳性。
serial
    [repeated formal] 经查，{A}前后容留他人吸毒{times}。
    [repeated plain] {A}前后容留他人吸毒{times}。
    [!repeated]
noticed
    公安机关接(群众举报|匿名电话)后(前往检查|布控)
    民警在(日常走访|例行检查)时发现
seen
    我去过{spot}，里面有{tool}，去的人自己带东西，{A}不收钱，(只图热闹|大家都是朋友)。
    [indoors] 我是(保洁员|邻居)，看到几个人进去大半天才出来，(味道很怪|窗帘总拉着)。
proof
    现场检测报告书、吸毒人员的陈述、现场勘验笔录
    现场检测报告书、辨认笔录、行政处罚决定书
nature
    违反国家毒品管理法规，为他人吸食毒品提供场所
topic
    让人在自己那里吸毒
