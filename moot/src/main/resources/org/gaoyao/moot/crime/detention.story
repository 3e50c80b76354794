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
    由{A}等人(=轮流|日夜)看守
    (=锁上房门|没收手机)，不准离开
    (=寸步不离地跟着|将门反锁)，限制其自由
beat
    [beating formal] 其间<beating_or_humiliation:(=对{V}扇耳光、踢打|用皮带抽打{V}|逼{V}下跪并拍摄视频|往{V}身上泼冷水)>。
    [beating plain] 那几天里还<beating_or_humiliation:(=动手打了{V}|扇{V}耳光|逼{V}下跪)>。
    [!beating]
deed
    [plot-a] {when}，{who}{purpose}，将{V}(=强行带至|骗至|挟持到){spot}，{watch}，{held}。{beat}
    [plot-b] {purpose}，{who}于{when}(=纠集他人|带人)在{street}找到{V}，将{V}(=带上车|拖上车)，控制在{spot}，{watch}，{held}。{beat}
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
    [formal dispute] {V}称被关押<!hours_detained:{wronghours}>；经核对(宾馆登记|监控录像|手机轨迹)，拘禁时间应为{hours}。{hurt}
    [formal !dispute] 直至{freed}，{V}才(得以脱身|被解救)。{hurt}
    [plain by-victim dispute] 我感觉被关了足有<!hours_detained:{wronghours}>。{freed}，我才出来。
    [plain by-victim !dispute] 直到{freed}，我才出来。
    [plain !by-victim] 后来{freed}，人才走成。
hurt
    [slight] 经鉴定，{V}的损伤构成{injury}。
    [!slight]
freed =
    (民警接警后赶到)
    (其家属筹钱送来)
    (看守人员睡着，其趁机逃出)
serial
    ()
noticed
    {V}的家人(接到要钱电话|联系不上{V})后报警
    {V}趁看守不备用他人手机(发出求救信息|报警)
seen
    我是(宾馆前台|房东|邻居)，那几天看到几个人进进出出，有一个人(一直低着头|脸上有伤)，不像是自愿住的。
    {V}给我打过电话，声音发抖，说(被人看着走不了|让我赶紧想办法)。
proof
    通话记录、宾馆入住登记、监控录像
    借条、微信聊天记录、现场勘验笔录
    辨认笔录、手机轨迹信息、伤情照片
nature
    [for_debt] 为索取债务，非法扣押、拘禁他人
    [!for_debt] 非法剥夺他人人身自由
topic
    把人关起来不让走
