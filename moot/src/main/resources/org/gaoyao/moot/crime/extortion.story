# 敲诈勒索罪
lever =
    [+photo] 隐私照片
    [+crash] 碰瓷
    [+report] 举报
    [+affair] 隐情
    [joint +trap] 设局
    [+secret] 商业秘密
threat
    [photo] 以(=公开|散布){V}的(=私密照片|私密视频|聊天记录)相要挟
    [crash] 故意制造(=刮擦|碰撞)事故，以(=报警扣车|叫人来处理|耽误行程)相要挟
    [report] 以(=向有关部门举报偷税|举报违章搭建|举报环保问题|发帖曝光)相要挟
    [affair] 以(=告诉{V}的家人|到{V}单位闹事)相要挟
    [trap] 设局(=约{V}到住处后由他人假冒亲属出面|约{V}见面后由他人假冒家属“讨说法”)，以殴打、报警相要挟
    [secret] 以(=泄露客户资料|散布产品质量问题)相要挟
demand =
    (=索要“封口费”|索要“精神损失费”|要求“私了”)
    (=勒索钱财|向{V}要钱)
contact =
    (通过微信|打电话|发短信)
    (托人带话后打电话|用小号发信息)
deed
    [plot-a] {when}，{who}{threat}，{contact}{demand}{yielded}。
    [plot-b] {who}(=因欠债|因缺钱|因手头紧)，于{when}{threat}，{contact}{demand}{yielded}。
    [plot-c] {who}掌握{V}的情况后，{when}{contact}联系{V}，{threat}，{demand}{yielded}。
fear =
    因害怕
    迫于无奈
    为息事宁人
    担心影响名誉
yielded
    [!attempt] ，{V}{fear}(把钱转给了{A}|被迫付款|付了钱)
    [attempt formal] ，因{V}报警而<attempt:未能得手>
    [attempt plain] ，{V}没有付钱就报了警，{A}<attempt:没有拿到钱>
harm
    [formal attempt] 经查，{A}索要的数额为人民币{amount}。
    [formal dispute !attempt] {V}称先后被勒索<!amount:{claimed}>；根据转账记录和(取款凭证|聊天记录)，能够认定的数额为人民币{amount}。
    [formal !dispute !attempt] 经查，{A}勒索{V}人民币{amount}。
    [plain by-victim dispute !attempt] 零零碎碎加起来被要走<!amount:{claimed}>。
    [plain by-victim !dispute !attempt] 我前后给了{A}{amount}。
    [plain by-victim attempt] {A}要我拿{amount}。
    [plain !by-victim] 一共要了{amount}。
serial
    [many_times] 连同此前，{A}<many_times:在两年内实施敲诈勒索三次以上>，共计{times}，上述数额为各次合计。
    [!many_times]
noticed
    {V}不堪其扰，(在家人劝说下|最终)报了警
    {A}催要时，{V}(一边拖延一边报警|报警求助)
seen
    {V}跟我说过这件事，(让我帮忙拿主意|问我怎么办)，我劝{V}报警。
    {V}找我借钱的时候(支支吾吾|脸色很差)，后来才说是被人要挟。
proof
    通讯记录、通话清单、手机扣押清单{paid-paper}
    通讯记录截图、辨认笔录{paid-paper}
    电子数据检查笔录、手机扣押清单{paid-paper}
paid-paper
    [!attempt] 、银行交易明细
    [attempt]
nature
    以非法占有为目的，以威胁、要挟手段强行索取他人财物
topic
    敲诈
