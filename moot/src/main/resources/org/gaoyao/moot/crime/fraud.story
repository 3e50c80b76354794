# 诈骗罪
scheme =
    [!telecom +job] 介绍工作
    [!telecom +school] 办理入学
    [!telecom +rent] 转租房屋
    [!telecom couple +love] 假意恋爱
    [!telecom +loan] 借款
    [!telecom +medicine] 推销药品
    [!telecom +project] 承揽工程
    [!telecom +magic] 消灾
    [telecom +police] 冒充公检法
    [telecom +shop] 网购退款
    [telecom +brush] 刷单返利
    [telecom +invest] 网上投资
    [telecom +game] 游戏装备
    [telecom +friend] 冒充熟人
promise =
    [job] 能帮{V}的亲戚安排进(供电公司|烟草公司|铁路系统|一家国有银行)上班
    [school] 有关系让{V}亲戚的孩子(进重点中学|读公办小学|补录进大学)
    [rent] 手里有一套房子可以低价(转租|转让)给{V}
    [love] 愿意与{V}(结婚|一起生活)，但(家里急用钱|生意周转不开|母亲住院)
    [loan] (承包的工程|开的店)急需周转，(三个月|一个月|半年)内连本带息归还
    [medicine] 手里的(进口药|特效保健品)能根治{V}多年的(关节病|糖尿病|高血压)
    [project] 认识(开发商|建设单位的领导)，能让{V}承包(土方|绿化|装修)工程
    [magic] {V}家中有(灾|血光之灾)，须用(现金|首饰)作法化解
    [police] {V}的身份信息涉嫌(洗钱|贩毒|诈骗)案件，须把钱转入“安全账户”核查
    [shop] {V}网购的商品有质量问题，可以办理双倍退款
    [brush] 只要在网上刷单，每单返还本金和佣金
    [invest] 有内部消息，在其推荐的平台上(炒外汇|买虚拟币|炒期货)稳赚不赔
    [game] 低价出售(游戏账号|游戏装备|皮肤)
    [friend] 是{V}的(领导|老同学|亲戚)，(出了事|正在办事)急需用钱
meeting =
    [!telecom] 经朋友介绍结识
    [!telecom] 在一次饭局上认识
    [!telecom] 租住在同一小区时认识
    [!telecom] 在广场上锻炼时认识
    [telecom] 通过微信添加
    [telecom] 拨打电话联系
    [telecom] 在短视频平台上结识
    [telecom] 在交友软件上结识
    [telecom] 通过QQ群联系
spent =
    用于(赌博|还债|日常挥霍|网络赌博)
    (大部分|全部)用于偿还个人债务
    用于购买(彩票|游戏币|手机)和日常开销
    被其(挥霍一空|转移)
deed
    [attempt] {when}，{who}{meeting}{V}后，{lie}：{promise}。{attempted}
    [attempt] {who}{meeting}{V}。{when}，{A}{lie}：{promise}。{attempted}
    [!attempt plot-a] {when}，{who}{meeting}{V}后，{lie}：{promise}。{V}信以为真，{gave}。{A}得款后{spent}，{vanished}。
    [!attempt plot-b] {who}{meeting}{V}。{when}，{A}{lie}：{promise}，{gained}。所得款项{spent}，{vanished}。
    [!attempt plot-c] {who}没有(=实际能力|任何履行能力)，却于{when}对{V}{lie}：{promise}。{V}(=没有怀疑|信以为真)，{gave}，钱款{spent}。此后{vanished}。
lie
    [formal telecom] <telecom:利用电信网络>(虚构事实，称|谎称)
    [formal !telecom] (谎称|虚构事实，声称|编造谎言，声称)
    [plain telecom] <telecom:在网上>(骗人说|编瞎话说)
    [plain !telecom] (骗人说|一口咬定|说)
gave =
    [!telecom !plot-b +in-cash] (先后|前后)(两次|三次|多次)以现金方式把钱交给{A}
    (先后|分|前后)(两次|三次|多次|几次)通过(银行转账|微信|支付宝)把钱付给{A}
    (通过银行转账|用手机转账)把钱付给了{A}
    按{A}的要求把钱转入指定账户
gained =
    (=骗取|骗得){V}的信任后，以(=押金|活动经费|手续费|保证金|好处费)的名义向{V}收取钱款
    让{V}(=相信|误以为)确有其事，{V}遂(=通过手机银行|以转账方式)付款
vanished =
    对{V}的催问(=一再推托|以各种理由搪塞)
    将{V}(=拉黑|删除)后(=失去联系|不再露面)
    更换手机号，(=避而不见|不知去向)
attempted
    [attempt formal] {V}信以为真，准备付款，因{foiled}，{A}<attempt:未能得手>。
    [attempt plain] {V}信了，准备付钱，因为{foiled}，{A}<attempt:没有骗到手>。
foiled =
    [attempt] 银行工作人员及时劝阻
    [attempt] 家人及时劝阻
    [attempt] {V}察觉后报警
harm
    [formal attempt] {A}意图骗取的金额为人民币{amount}。
    [formal !attempt dispute many] {V}等人陈述被骗合计<!amount:{claimed}>；根据{books}，(能够认定|查明)的(诈骗|被骗)数额合计人民币{amount}。
    [formal !attempt dispute !many] {V}陈述被骗<!amount:{claimed}>；根据{books}，(能够认定|查明)的(诈骗|被骗)数额为人民币{amount}。
    [formal !attempt !dispute] (经查|经核算|经审计)，{A}(共计|先后|合计)骗取{V}{others}人民币{amount}。
    [plain by-victim dispute !many] 我前前后后一共被骗了<!amount:{claimed}>。
    [plain by-victim dispute many] 我们几个人加起来一共被骗了<!amount:{claimed}>。
    [plain by-victim !dispute !many !attempt] 我一共给了{A}{amount}。
    [plain by-victim !dispute many] 我们几个人加起来一共被骗了{amount}。
    [plain by-victim !dispute attempt] {A}要我付的钱是{amount}。
    [plain !by-victim !attempt] 前后加起来是{amount}。
    [plain !by-victim attempt] 要骗的钱是{amount}。
others
    [many] 等人
    [!many]
books
    [in-cash] (收条、取款记录|取款记录和相关证言)
    [!in-cash] 银行交易明细、转账记录
serial
    [many] 除{V}外，{A}还以同样的说法骗取他人，被害人<victims:共计{victims}>，上述数额已包含在内。
    [!many]
noticed
    [!attempt] {V}(多次催要无果后|向有关单位打听后)，(才知道上当|意识到被骗)，遂报警
    [attempt] {V}(核实情况后|冷静下来后)，(知道上当|意识到有诈)，遂报警
    {V}的家人听说此事后觉得不对，(陪同|劝){V}报了警
seen
    {V}跟我说过有人{promise}，我劝过{V}(小心|别轻信)，但{V}(不听|很相信)。
    [!in-cash !attempt] 我陪{V}付的钱，当时{V}说是因为对方讲{promise}。
proof
    [in-cash] 收条、取款记录、通话记录、辨认笔录
    [in-cash] 取款凭证、聊天记录、辨认笔录
    [!in-cash !attempt] 聊天记录、银行账户交易明细、转账凭证
    [!in-cash !attempt] 电子数据检验报告、转账记录、账户明细
    [attempt] 聊天记录、通话记录、银行出具的情况说明
    [attempt] 电子数据检验报告、通话记录、辨认笔录
nature
    以非法占有为目的，虚构事实、隐瞒真相，骗取他人财物
    以非法占有为目的，采用虚构事实的方法骗取他人钱款
topic
    骗钱
