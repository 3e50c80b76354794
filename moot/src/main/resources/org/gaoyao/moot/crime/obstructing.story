# 妨害公务罪
duty =
    [!assault_on_police +urban] 城市管理执法人员
    [!assault_on_police +court] 人民法院执行人员
    [!assault_on_police +market-law] 市场监督管理执法人员
    [!assault_on_police +env] 生态环境执法人员
    [!assault_on_police +land] 自然资源执法人员
    [!assault_on_police +traffic-law] 交通运输执法人员
    [assault_on_police +police-law] 公安民警
task
    [urban] (=清理占道经营|拆除违章搭建|整治流动摊点)
    [court] (=腾退房屋|扣押车辆|送达执行文书)
    [market-law] (=查处无证经营|检查食品安全)
    [env] (=检查排污口|查封违法排污设备)
    [land] (=制止非法占地|拆除违法建筑)
    [traffic-law] (=查处非法营运|检查超限货车)
    [police-law] (=处置警情|传唤违法人员|查处酒驾|执行巡逻盘查)
spot =
    {street}
    {market}门前
    {village}
    {town}
    {street}与{street2}交叉口
upset =
    (认为处理不公|不愿配合|担心财物被扣|酒后情绪激动|与执法人员发生口角后)
officer
    [by-victim|by-victim-kin] 正在执行职务的{V}
    [by-accused|by-kin] 正在执行职务的民警
    [!by-victim !by-victim-kin !by-accused !by-kin] 正在执行职务的民警{V}
team
    [by-victim] {V}和其他{duty}
    [by-accused|by-kin] {duty}
    [!by-victim !by-accused !by-kin] {duty}{V}等人
deed
    {when}，{team}在{spot}{task}时，{who}{upset}，{violent}，{blocked}。
    [!by-accused !by-kin !by-victim] {who}因{upset}，于{when}在{spot}{violent}，阻碍正在{task}的{duty}{V}等人执行职务，{blocked}。
    {when}，{duty}在{spot}依法{task}，表明身份、出示证件后，{who}{upset}，{violent}，{blocked}。
thing =
    [armed !assault_on_police] (木棍|铁锹|砖头|菜刀)
    [armed assault_on_police] (木棍|砖头|铁锹)
grip =
    [!armed slight +pulled] (推搡、撕扯|推搡、用拳头击打)
    [!armed !slight +pulled] 推搡、撕扯
violent
    [assault_on_police armed] <assault_on_police:<armed:(持|拿着){thing}>(=挥打、推搡|追打){officer}>
    [assault_on_police !armed] <assault_on_police:{grip}{officer}>
    [!assault_on_police armed formal] <violence:<armed:持{thing}>挥打、威胁{V}>
    [!assault_on_police armed plain] <violence:<armed:拿着{thing}>挥打、威胁{V}>
    [!assault_on_police !armed] <violence:{grip}{V}>
blocked =
    [duty_failed] <duty_failed:致使公务无法继续执行>
    [!duty_failed] (=后被在场人员制止|现场秩序一度混乱)
harm
    [formal slight !dispute] 经鉴定，{V}的损伤构成{injury}。
    [formal slight dispute] {A}一度辩称自己<!violence:只是口头争吵、没有动手>；执法记录仪视频(清楚地显示了推打过程|与证人证言一致)。经鉴定，{V}的损伤构成{injury}。
    [formal !slight dispute] {A}一度辩称自己<!violence:没有动手>；执法记录仪视频(清楚地显示了其动手的过程|与证人证言一致)，该辩解不能成立。
    [formal !slight !dispute] {V}未受(明显|)损伤。
    [plain slight] {V}(身上有伤|受了点伤)，鉴定是{injury}。
    [plain !slight] {V}没有大碍。
serial
    ()
noticed
    现场执法人员(请求支援|报警)
    在场群众报警
seen
    我(是一起出勤的同事|当时在旁边)，看见{A}情绪很激动，上去就{violent}，大家赶紧拉开。
    围观的人很多，我看到{A}和执法人员起了冲突，(有人大声喊叫|文件散了一地)。
proof
    执法记录仪视频、执法证件、现场照片
    执法记录仪视频、证件复印件、工作单位出具的说明
    执行公务的法律文书、执法记录仪视频
nature
    以暴力方法阻碍国家机关工作人员依法执行职务
topic
    妨碍执法
