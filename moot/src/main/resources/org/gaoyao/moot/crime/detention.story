# 非法拘禁罪
reason =
    [for_debt] (赌债|高利贷|工程欠款|合伙投资款|借款)
    [!for_debt] (怀疑{V}偷了东西|感情纠葛|逼{V}加入传销组织|逼{V}说出他人下落)
spot =
    {street}一宾馆房间
    {estate}一套出租房
    {town}一处废弃仓库
    {street}一足浴店包间
    {village}一间民房
    一辆(面包车|越野车)及{street}一宾馆内
watch =
    [joint] 由{A}等人(=轮流|日夜)看守
    (=锁上房门|没收手机)，不准离开
    (=寸步不离地跟着|将门反锁)，限制{V}的自由
abuse =
    [beating] 对{V}扇耳光、踢打
    [beating] 用皮带抽打{V}
    [beating !slight] 逼{V}下跪
    [beating !slight] 往{V}身上泼冷水
beat
    [beating formal] 其间<beating_or_humiliation:{abuse}>。
    [beating plain] 这中间还<beating_or_humiliation:{abuse}>。
    [!beating]
deed
    [plot-a] {when}，{who}{purpose}，将{V}(=强行带至|骗至|挟持到){spot}，{watch}，{held}。{beat}
    [plot-b] {purpose}，{who}于{when}在{street}找到{V}，将{V}(=带上车|拖上车)，控制在{spot}，{watch}，{held}。{beat}
    [plot-c] {who}约{V}见面商谈。{when}，{V}到场后被{A}控制在{spot}，{watch}，{held}。事情的起因是{cause}。{beat}
purpose
    [for_debt] <for_debt:为(=索要|索取|追讨){reason}>
    [!for_debt] 因{reason}
cause
    [for_debt] <for_debt:追讨{reason}>
    [!for_debt] {reason}
held
    [formal] 非法限制{V}人身自由达{hours}
    [plain] (前后关了|一共看了|没让走的时间有){hours}
harm
    [formal dispute] {V}称被关押<!hours_detained:{wronghours}>；经核对(监控录像|手机轨迹)，拘禁时间应为{hours}。{hurt}
    [formal !dispute] 直至{freed}，{V}才得以脱身。{hurt}
    [plain by-victim dispute] 我感觉被关了足有<!hours_detained:{wronghours}>。{freed}，我才出来。{hurt}
    [plain by-victim !dispute] 直到{freed}，我才出来。{hurt}
    [plain !by-victim] 后来{freed}，人才走成。
hurt
    [slight formal] 经鉴定，{V}的损伤构成{injury}。
    [slight plain] 身上的伤，鉴定是{injury}。
    [!slight]
freed =
    [for_debt +ransomed] 家属筹钱送来
    [+escaped] 看守的人睡着，{V}趁机逃出
    [+let-go] 看守的人离开、房门未锁
serial
    ()
noticed
    [ransomed] {V}的家人(接到要钱电话、把钱送去后|将{V}接回后)报警
    [!ransomed] {V}脱身后(随即报警|到派出所报案)
seen
    我是(宾馆前台|房东|邻居)，当时看到几个人进进出出，有一个人一直低着头，不像是自愿来的。
    {V}给我打过电话，声音发抖，说(被人看着走不了|让我赶紧想办法)。
proof
    通话记录、辨认笔录、监控录像
    微信聊天记录、现场勘验笔录{debt-paper}
    辨认笔录、手机轨迹信息{debt-paper}
debt-paper
    [for_debt] 、借款凭据复印件
    [!for_debt]
nature
    [for_debt] 为索取债务，非法扣押、拘禁他人
    [!for_debt] 非法剥夺他人人身自由
topic
    把人关起来不让走
