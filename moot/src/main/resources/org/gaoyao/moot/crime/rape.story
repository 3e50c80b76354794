# 强奸罪（被害人均为成年人；不写细节）
tie =
    [+netfriend] 网络聊天相识
    [+colleague] 同事
    [!minor_16_18 +landlord] 房东与租客
    [couple +ex] 前男女朋友
    [couple !minor_16_18 +date] 经人介绍相亲认识
    [+stranger] 素不相识
spot =
    [netfriend] {street}一宾馆房间
    [colleague] 公司宿舍
    [colleague] {street}一酒店房间
    [landlord] {estate}一出租房内
    [ex] {V}的租住处
    [date] {estate}{A}的住处
    [stranger] {street}一处僻静的绿化带旁
    [stranger] {town}一条偏僻的小路旁
lead
    [netfriend] 约{V}见面吃饭，饭后将{V}带至{spot}
    [colleague] (=聚餐|加班)结束后，以(=送{V}回去|取东西)为由与{V}来到{spot}
    [landlord] 以(=收房租|检修水电)为由进入{spot}
    [ex] 因不满{V}提出分手，来到{spot}
    [date] 以(=做饭|谈事)为由将{V}邀至{spot}
    [stranger] 见{V}独自一人，尾随至{spot}
by-force =
    [violence] 按压、捂嘴
    [violence] 推搡、按压
    [violence] 卡住颈部、按压
stopped =
    [attempt +people-came] 有人经过
    [attempt +cried-out] {V}大声呼救
force
    [violence formal] 不顾{V}反抗，<violence:采取{by-force}等暴力手段>
    [violence plain] 不管{V}怎么反抗，<violence:动手用暴力，{by-force}>
    [!violence] (=以(=言语威胁|散布隐私相威胁)的方式|趁{V}醉酒不能反抗之机)
done
    [!attempt] 强行与{V}发生了性关系
    [attempt formal] 欲强行与{V}发生性关系，因{stopped}而<attempt:未能得逞>
    [attempt plain] 想强行与{V}发生关系，因为{stopped}，{A}<attempt:没有得逞>
deed
    [plot-a] {when}，{who}{lead}，{force}，{done}。
    [plot-b] {who}与{V}系{tie}。{when}，{A}{lead}，{force}，{done}。
    [plot-c] {when}(=许|前后)，{who}酒后{lead}，{force}，{done}。
harm
    [formal !dispute] 案发后，{V}(报警|及时就医并报警)。
    [formal dispute] {A}到案后一度辩称双方<!violence:系自愿>，但{V}的陈述、案发后的求助信息和{A}事后发送的道歉信息能够相互印证，足以认定违背{V}意志。
    [plain by-victim] 我(当时非常害怕|一直在哭)，事后(告诉了家人|第一时间报了警)。
    [plain by-accused dispute] 我开始说过她<!violence:是愿意的>，现在我承认是我强迫的。
    [plain !by-victim]
serial
    ()
noticed
    {V}(离开后立即报警|在家人陪同下报警|向朋友求助后报警)
seen
    {V}事后打电话给我，一直在哭，(让我去接她|说出事了)，见面后我陪她报了警。
    {V}出事以后来找我，(话都说不完整|不停发抖)，我劝她报警。
proof
    人身检查笔录、现场勘验笔录、通话记录
    [!attempt] DNA鉴定书、现场勘验笔录、现场照片
    [attempt] 现场勘验笔录、通话记录
    监控录像、现场照片、辨认笔录
nature
    违背妇女意志，{means}与妇女发生性关系
means
    [violence] 以暴力手段强行
    [!violence] 以胁迫或者其他手段强行
topic
    强奸
