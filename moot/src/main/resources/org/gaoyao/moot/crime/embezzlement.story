# 职务侵占罪
post =
    [+sales] (业务员|销售经理|区域经理)
    [+cash] (出纳|收银员|财务人员)
    [+store] (仓库保管员|仓库主管|配送员)
    [+site] (项目负责人|采购员|材料员)
way =
    [sales] 收取客户货款后不上交公司
    [sales] 私自降价收款、以客户欠款为由隐瞒已收货款
    [cash] 采取(=收入不入账|虚列支出|涂改单据)的手段，将公司账款转入个人账户
    [cash] 用个人收款码替换公司的收款码，收取营业款
    [store] 多次将库存(=配件|商品|物资)私自运出变卖
    [store] 虚报损耗，将库存商品(=低价转卖|转移出售)
    [site] 虚开(=材料|人工)票据报销
    [site] 虚增采购价格，套取差价
used =
    (赌博|网络赌博|偿还信用卡欠款|打赏网络主播|炒股|购买彩票|个人消费)
deed
    {who}系{company}(=聘用的|){post}。{span}，{A}利用(=职务上的便利|负责该项工作的便利)，{way}，将款项据为己有，用于{used}。
    {span}，{who}在担任{company}{post}期间，利用(=经手|管理)钱物的职务便利，{way}，所得用于{used}。
    {who}受雇于{company}，任{post}。因(=缺钱|输了钱|欠下债务)，{A}自{since}起，利用职务便利，{way}，至{day}案发，所得均用于{used}。
span
    {since}至{day}
harm
    [formal dispute] {company}报案称损失<!amount:{claimed}>；经(审计|财务对账)，剔除正常业务支出，{A}侵占公司财物共计人民币{amount}。
    [formal !dispute] 经(审计|核账|司法会计鉴定)，{A}侵占公司财物共计人民币{amount}。
    [plain by-victim dispute] 我们初步盘账，公司少了<!amount:{claimed}>。
    [plain by-victim !dispute] 盘账下来，公司损失{amount}。
    [plain !by-victim] 前后一共拿了公司{amount}。
serial
    ()
noticed
    {company}在(盘点|例行审计|对账)时发现账实不符，遂报案
    在与客户对账时{company}发现问题，向公安机关报案
seen
    我是{company}的同事，(平时看不出异常|只知道{A}手头突然宽裕)，后来才发现账对不上。
    我是{company}的客户，该付的早就付清了，有(收据|付款记录)。
proof
    劳动合同、工资发放记录、审计报告、银行账户明细
    任职证明、盘点表、账册、审计报告
    营业执照、任职证明、司法会计鉴定意见书
nature
    身为公司工作人员，利用职务上的便利，将本单位财物非法占为己有
topic
    侵占公司的钱
