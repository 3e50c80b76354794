# 非法吸收公众存款罪
product =
    (月息一分五|月息两分|年化百分之十二|年化百分之十八)的理财产品
    承诺(按月付息|按季返利|到期回购)的(养老床位预订|原始股认购|林地认养|商铺返租|茶叶仓储|共享设备投资)项目
    承诺高于银行数倍利息的(民间标会|互助金|合作社股金)
channel =
    (发放传单|召开推介会|组织老年人旅游)
    (微信群|朋友圈|熟人介绍)
    (街头设点|电话推销|业务员上门)
    (举办讲座|赠送鸡蛋、大米|免费体检)
usage =
    (其经营的项目|公司经营)及支付先前投资人的本息
    (转借他人牟利|购买房产|投资工程)，因资金链断裂不能兑付
    支付业务员提成、兑付到期本息和日常经营
deed
    {span}，{who}{licence}，以{company}名义，通过{channel}等方式公开宣传，以{product}吸引社会公众投资，吸收的资金用于{usage}。
    {A}系{company}(=实际经营人|负责人)。{span}，{who}{licence}，通过{channel}的途径向社会不特定对象宣传，销售{product}，所吸收资金用于{usage}。
    {span}期间，{who}在{town}租用门面，挂出{company}的招牌，{licence}，靠{channel}招揽群众，推出{product}，并将资金用于{usage}。
licence
    (未经有关部门依法许可|未经金融监管部门批准|在不具备吸收存款资质的情况下)
span
    {since}至{day}
harm
    [formal !dispute] 经(司法会计鉴定|审计)，{A}(共计|累计)向<victims:{victims}>吸收资金人民币{amount}，至案发尚有人民币{loss}未能归还。
    [formal dispute] 部分集资参与人称投入资金合计<!amount:{claimed}>；经(司法会计鉴定|审计)，重复计算的续投部分应予扣除，{A}向<victims:{victims}>实际吸收资金人民币{amount}，至案发造成损失人民币{loss}。
    [plain by-victim] 听说投钱的有{victims}，{sum-said}我自己投的钱到期没有拿回来。
    [plain !by-victim] 一共收了{victims}的钱，合计{amount}，还有{loss}没有还上。
sum-said
    [dispute] 总数有人说是<!amount:{claimed}>，
    [!dispute] 总数说法不一，
serial
    ()
noticed
    {company}停止兑付后，{V}等集资参与人(集体|陆续)报案
    {V}到期后取不出钱，(联合其他投资人|和邻居一起)向公安机关报案
seen
    我也在{company}投过钱，是{channel}的时候听说的，头几个月(利息按时到账|真的发了利息)，后来就停了。
    我在{company}做过(前台|业务员)，公司对外推的就是{product}，具体钱怎么用我不清楚。
proof
    司法会计鉴定意见书、投资合同、收据、银行账户交易明细
    司法会计鉴定意见书、集资参与人登记表、宣传资料、转账记录
    工商登记资料、理财协议书、资金往来明细、司法会计鉴定意见书
nature
    违反国家金融管理法律规定，未经依法许可，向社会公众吸收资金，扰乱金融秩序
    非法吸收公众存款，扰乱金融秩序
topic
    集资吸收群众存款
