# 寻衅滋事罪
mood =
    (酒后|为寻求刺激|为发泄情绪|为逞强耍横|为显示自己“不好惹”)
spot =
    {street}一家(大排档|网吧|便利店|酒吧|足浴店)
    {market}门前
    {street}公交站
    {town}一条商业街
    {estate}门口
thing =
    车辆
    店内桌椅和玻璃
    摊位和货物
act
    [random_beating formal] <random_beating:无故对{V}拳打脚踢>
    [random_beating formal] <random_beating:随意殴打素不相识的{V}>
    [random_beating plain] <random_beating:(=无缘无故打了{V}|上来就打{V})>
    [chasing_or_insulting formal] <chasing_or_insulting:拦截、辱骂、恐吓{V}>
    [chasing_or_insulting plain] <chasing_or_insulting:(=拦住{V}骂|追着{V}骂、吓唬{V})>
    [taking_or_damaging formal] <taking_or_damaging:(任意损毁|打砸){V}的{thing}>
    [taking_or_damaging plain] <taking_or_damaging:砸毁{V}的{thing}>
tooled
    [armed] ，其间<armed:持(=木棍|啤酒瓶|砖头|铁凳)>
    [!armed]
deed
    {when}，{who}{mood}，在{spot}{act}{tooled}，引起群众围观。
    {who}{mood}，于{when}在{spot}{act}{tooled}，经劝阻仍不停止。
    {when}，{V}在{spot}，{who}{mood}，{act}{tooled}，后被(=旁人拉开|保安制止)。
harm
    [formal slight !dispute] 经鉴定，{V}的损伤构成{injury}。
    [formal slight dispute] {A}一度称{V}的伤<!injury:是旁人造成的>；监控录像证明系{A}所为。经鉴定，{V}的损伤构成{injury}。
    [formal damage !dispute] 经价格认定，毁损财物价值人民币{amount}。
    [formal damage dispute] {V}称损失<!amount:{claimed}>；经价格认定，毁损财物价值人民币{amount}。
    [formal !slight !damage] {A}的行为(影响恶劣|严重影响了{V}的工作、生活)。
    [plain slight] {V}伤得不轻，鉴定是{injury}。
    [plain damage by-victim dispute] 我自己算了一下，损失<!amount:{claimed}>。
    [plain damage by-victim !dispute] 损失是{amount}。
    [plain damage !by-victim] 东西坏了，估下来{amount}。
    [plain !slight !damage] {V}(吓得不轻|好几天不敢出门)。
serial
    [repeated] 另查明，{A}在一年内以类似方式(滋事|惹事)，共计{times}。
    [!repeated]
noticed
    {V}(当场报警|随后报警)
    (店员|路人)报警
seen
    {V}根本没有惹{A}，{A}上来就闹，我们几个人都拉不住。
    我在店里，听见外面吵，出去就看见{A}{act}。
proof
    监控录像、现场照片、证人辨认笔录{valued}
    现场勘验笔录、视听资料{valued}
valued
    [damage] 、价格认定结论书
    [!damage]
nature
    [random_beating] 随意殴打他人，情节恶劣，破坏社会秩序
    [chasing_or_insulting] 追逐、拦截、辱骂、恐吓他人，情节恶劣，破坏社会秩序
    [taking_or_damaging] 任意损毁公私财物，情节严重，破坏社会秩序
topic
    寻衅滋事
