# 故意伤害罪
setting =
    [+neighbour] 邻里
    [+bar] 酒后
    [+road] 行车
    [+work] 工作
    [+money] 债务
    [+family] 家事
    [+market] 摊位
cause =
    [neighbour] (宅基地界线|楼道堆放杂物|楼上漏水|噪音扰民|田埂放水|宠物狗伤人)
    [bar] (敬酒|邻桌吵闹|结账|言语不合)
    [road] (超车|停车位|剐蹭|按喇叭)
    [work] (排班|工钱分配|操作失误|搬运顺序)
    [money] (借款未还|工程款拖欠|合伙分账)
    [family] (感情纠纷|赡养老人|彩礼退还|离婚分割财产)
    [market] (争抢摊位|争抢客源|货物占道|秤斤短两)
spot =
    [neighbour] {estate}单元楼下
    [neighbour] {village}一村民家门前
    [bar] {street}一烧烤店
    [bar] {street}一KTV门口
    [bar] {town}一饭店包间
    [road] {street}路口
    [road] {market}停车场出口
    [work] {town}一建筑工地
    [work] {town}一工厂车间
    [money] {street}一茶馆
    [money] {V}的住处门口
    [family] {estate}一住户家中
    [family] {village}{V}家院内
    [market] {market}门前
    [market] {town}集市
weapon =
    [armed] (一把菜刀|一把水果刀|一把折叠刀)
    [armed] (一根木棍|一根钢管|一把铁锹)
    [armed] (一个啤酒瓶|一把铁锤|一块砖头)
part =
    [vital_part] (头部|胸部|腹部|颈部)
    [!vital_part] (面部|鼻部|左手|右臂|腿部|左肩|右手手指)
quarrel
    因{cause}与{V}发生(=争执|口角|纠纷)
    (=与|和){V}因{cause}的事(=争吵起来|起了冲突)
fist =
    挥拳击打
    用拳头击打
    拳打脚踢
hit
    [armed formal] (遂|便|即)<armed:持{weapon}>击打，伤及{V}{where}
    [armed plain] (就|一怒之下)<armed:抄起{weapon}>(朝{V}打去|打过去)，伤了{V}{where}
    [!armed formal] (遂|便){fist}，伤及{V}{where}
    [!armed plain] (就|上去就)动手，打伤了{V}{where}
where
    [vital_part] <vital_part:{part}>
    [!vital_part] {part}
provoked =
    先行辱骂并(首先动手|动手推搡)
    先动手推搡
    先骂人、先推人
fault
    [victim_fault formal] {V}<victim_fault:{provoked}>，
    [victim_fault plain !by-victim] {V}<victim_fault:{provoked}>，
    [victim_fault plain by-victim] 
    [!victim_fault]
dispute-kind
    [civil_dispute formal] 本案系<civil_dispute:民间(矛盾|纠纷)激化引发>。
    [civil_dispute plain] 说到底就是<civil_dispute:(=日常琐事|平时的小矛盾)闹起来的>。
    [!civil_dispute]
deed
    [plot-a] {when}，{who}在{spot}{quarrel}，{fault}{A}{hit}，{felled}。{split}{dispute-kind}
    [plot-b] {who}于{when}在{spot}{quarrel}，{fault}双方(=扭打|互相拉扯)过程中，{A}{hit}，{felled}。{split}{dispute-kind}
    [plot-c] {when}，{who}在{spot}{quarrel}，经人劝开后，{A}(=越想越气|心有不甘)，又返回现场。{fault}{A}{hit}，{felled}。{split}{dispute-kind}
felled
    致{V}(=受伤倒地|当场流血|受伤)
    {V}(=随即|当场)(=倒地|捂住伤处)
split
    后被(=围观群众|在场的人|闻声赶来的人)(=拉开|劝开)。
    {V}被送往(=人民医院|中心医院|附近医院)救治。
    ()
harm
    [formal !dispute] 经(法医鉴定|司法鉴定|法医学人体损伤程度鉴定)，{V}的(损伤|伤情)(构成|属|评定为){injury}{disabled}。
    [formal dispute] {A}一度辩称{V}的伤<!injury:系自己摔倒所致>；但(鉴定机构分析认为损伤符合外力直接作用形成|监控录像显示{V}受击后倒地)，经鉴定，{V}的损伤(构成|属){injury}{disabled}。
    [plain by-victim] 后来做了伤情鉴定，(鉴定下来是|定的是){injury}。
    [plain by-accused dispute] 我当时觉得{V}<!injury:是自己没站稳摔的>，不过鉴定结果我认，是{injury}。
    [plain !by-victim !dispute] 听说鉴定下来是{injury}。
    [plain !by-victim !by-accused dispute] 听说鉴定下来是{injury}。
disabled
    [disability] ，伤残等级为{disability}
    [!disability]
serial
    ()
noticed
    (在场的人|{V}的家属|店主)打电话报警
    {V}(被送医后报警|治疗期间报案)
seen
    当时我就在旁边，两个人因为{cause}吵起来，{fault}后来{A}{hit}，我和别人一起把他们拉开的。
    我听见吵闹声出来，看到{V}{part}有伤，{A}还站在那里，旁人说是为了{cause}的事。
proof
    监控录像、现场照片{arms}
    现场勘验笔录、辨认笔录{arms}
    现场图、监控录像截图、提取笔录{arms}
arms
    [armed] 、作案工具照片
    [!armed]
nature
    故意伤害他人身体{grave}
grave
    [serious] ，致一人重伤
    [!serious] ，致一人轻伤
topic
    打架把人打伤
