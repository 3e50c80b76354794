# 合同诈骗罪
scheme =
    [+goods] 收取货款
    [+deposit] 骗取保证金
    [+car] 租车抵押
    [+supply] 赊购货物
    [+decor] 装修预付
    [+export] 代理出口
subject =
    [goods] (钢材|煤炭|化肥|木材|大蒜|口罩|冻品|白糖)购销合同
    [deposit] (土石方|劳务分包|园区绿化|厂房建设|公路护坡)工程合同
    [car] 汽车租赁合同
    [supply] (饲料|服装|电线|水泥|家电|建材)买卖合同
    [decor] (住宅|门店|办公室)装修合同
    [export] 出口代理合同
truth =
    {A}既无(货源|资金)，也没有(履约能力|实际经营)
    {A}所称的公司(早已停业|没有实际经营|系冒用他人名义)
    [+forged] 合同上加盖的印章系{A}伪造
    {A}当时负债累累，根本无力履行
used =
    (偿还个人债务|归还旧账)
    (赌博和挥霍|网络赌博)
    (支付他处欠款|填补其他窟窿)
    (购买车辆和日常消费|个人消费)
deed
    [attempt] {when}，{who}以{company}的名义与{V}签订{subject}，{plan}。{fact-is}{truth}。{attempted}
    [attempt] {who}{basis}，于{when}与{V}签订{subject}，{plan}。{fact-is}{truth}。{attempted}
    [!attempt plot-a] {when}，{who}以{company}的名义与{V}签订{subject}，{trick}。{truth}。得手后，{A}将所得用于{used}，{gone}。
    [!attempt plot-b] {who}{basis}，于{when}与{V}签订{subject}，{trick}，所得用于{used}。{fact-is}{truth}。其后{A}{gone}。
    [!attempt plot-c] {V}经人介绍与{A}相识。{when}，{who}以{company}名义同{V}签订{subject}，{trick}。而实际上，{truth}，钱物被{A}用于{used}，{A}{gone}。
basis =
    虚构履约能力
    冒用{company}的名义
plan
    [goods] 要求{V}先付货款
    [deposit] 要求{V}缴纳履约保证金
    [car] 要求{V}交付车辆，打算质押给他人借款
    [supply] 要求{V}先发货后付款，打算低价变卖
    [decor] 要求{V}预付装修款
    [export] 要求{V}先交付货物和费用
trick
    [goods] 约定款到发货，收取{V}的(=预付款|全部货款)后(=不发货|仅发少量货物应付)
    [deposit] 要求缴纳履约保证金，收取{V}的(=保证金|押金)后工程始终没有开工
    [car] 租得{V}的车辆后，伪造权属证明将车(=质押给他人借款|低价转卖)
    [supply] 先付少量货款取得信任，骗得{V}的大批货物后低价变卖
    [decor] 收取装修预付款后，(=只派人敲掉几面墙|迟迟不进场)便不再施工
    [export] 以代办报关为名收取{V}的货物和费用，随后将货物低价处理
gone =
    (=关闭手机|更换住址)逃匿
    (=失去联系|下落不明)
    以各种借口拖延，随后躲避
attempted
    [attempt formal] 因{V}核实后报警，{A}<attempt:诈骗未得逞>。
    [attempt plain] {V}核实以后就报了警，{A}<attempt:没有得手>。
harm
    [formal attempt] 涉案合同约定骗取的金额为人民币{amount}。
    [formal !attempt dispute] {V}报案称损失<!amount:{claimed}>；经(审计|核对相关凭证)，扣除案发前已返还部分，诈骗数额为人民币{amount}。
    [formal !attempt !dispute] 经(查证|审计|核算)，{A}骗取{V}财物共计人民币{amount}。
    [plain by-victim dispute] 算上开支，我们一共损失了<!amount:{claimed}>。
    [plain by-victim !dispute] 我们一共被骗走{amount}。
    [plain !by-victim] 涉及的钱一共是{amount}。
serial
    ()
noticed
    [attempt] {V}查询工商登记后发现有假，(向公安机关报案|报了警)
    [!attempt] {V}到{company}查看，发现(人去楼空|大门紧锁)，遂报案
    [!attempt] {V}多次催告无果，查询工商登记后发现有假，(向公安机关报案|报了警)
seen
    签{subject}那天我在场，对方说得头头是道，还出示了(营业执照|授权书)。
    [!attempt !car !supply] 我替{V}管账，钱是经我手付的，付完以后对方一直没有履行。
    [!attempt car|supply] 我替{V}做事，东西是经我手交的，交了以后对方就不见了。
    [attempt] 我替{V}做事，去查了一下登记信息，发现对不上，{V}就报了警。
proof
    {subject}、企业登记信息、通话清单{paid-paper}{stamp}
    合同文本、聊天记录、企业登记信息{paid-paper}{stamp}
paid-paper
    [attempt]
    [!attempt car] 、车辆交接单、价格认定结论书
    [!attempt supply|export] 、送货单、审计报告
    [!attempt goods|deposit|decor] 、付款凭证、审计报告
stamp
    [forged] 、印章鉴定书
    [!forged]
nature
    以非法占有为目的，在签订、履行合同过程中骗取对方当事人财物
    以非法占有为目的，虚构履约能力，在签订、履行合同过程中骗取他人财物
topic
    签合同骗人钱款
fact-is
    [formal] 经查，
    [plain] 事后才弄清楚，
