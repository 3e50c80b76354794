# 集资诈骗罪
product =
    (新能源汽车充电桩|海外矿山|区块链积分|养老公寓|影视投资|黄金托管|石油贸易)项目
    (高端白酒期货|红木家具回购|古玩字画抵押|乡村旅游开发|医药研发)项目
promise =
    (月息三分|日息千分之八|年化百分之三十六)
    (三个月翻本|半年回本、一年翻番)
    (每投一万元每月返利八百元|投满五万元送旅游一次并按月返利)
truth =
    该项目(纯属虚构|没有任何实际投入|根本不存在)
    {company}(没有任何盈利|系为募集资金而设立的空壳公司)
    所谓(合同|批文|检测报告)均系{A}伪造
used =
    绝大部分用于(赌博|购买房产和豪车|个人挥霍)，少部分用于支付前期投资人的本息
    除兑付少量利息外，均被{A}(挥霍|转移至他人账户|用于偿还个人债务)
    用于(高额提成和奢侈消费|境外赌博)，仅有极少部分用于经营
deed
    {span}，{who}以{company}投资{product}为名，许以{promise}的高额回报，向社会公众募集资金。{truth}。所募资金{used}。
    {who}设立{company}后，于{span}以{product}为幌子，通过(=讲座|微信群|业务员推销)公开宣传，承诺{promise}，骗取群众投资；{truth}，集资款{used}。
    {who}虚构{product}，{span}在{town}等地召开推介会，声称{promise}，诱使群众投资。{truth}，所得款项{used}。
span
    {since}至{day}
harm
    [formal !dispute] 经(审计|司法会计鉴定)，{A}骗取<victims:{victims}>集资款，扣除案发前返还部分，诈骗数额为人民币{amount}。
    [formal dispute] 集资参与人自报损失合计<!amount:{claimed}>；经(审计|司法会计鉴定)，扣除已支付的本息，{A}骗取<victims:{victims}>人民币{amount}。
    [plain by-victim] 受骗的有{victims}，{sum-said}我的钱也在里面。
    [plain !by-victim] 涉及{victims}，一共{amount}。
sum-said
    [dispute] (有人统计|群里统计)一共是<!amount:{claimed}>，
    [!dispute] 一共有多少钱说法不一，
serial
    ()
noticed
    {V}等人发现{company}(关门停业|联系不上人)，遂报案
    返利停发后，{V}(要求退款被拒|上门讨要无果)，向公安机关报案
seen
    我(听过推介会|在群里看过宣传)，台上讲的就是{product}，说{promise}，很多老年人当场就交了钱。
    我帮{company}打印过宣传册，上面写着{promise}，没见过他们有什么实际的生意。
proof
    审计报告、集资合同、收据、银行账户交易明细
    司法会计鉴定意见书、宣传资料、集资参与人名册
nature
    以非法占有为目的，使用诈骗方法非法集资
topic
    以高息为名骗取集资款
