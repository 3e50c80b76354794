# 盗窃罪
way =
    [in_home +window] 翻窗
    [in_home +lock] 撬锁
    [in_home day-time !deaf_mute_or_blind +guile] 骗门
    [pickpocketing +crowd] 扒窃
    [!in_home !pickpocketing +shop] 店内
    [!in_home !pickpocketing +vehicle] 车辆
    [!in_home !pickpocketing +glass] 车窗
    [!in_home !pickpocketing +site] 工地
    [!in_home !pickpocketing !vulnerable_victim +mates] 熟人
    [!in_home !pickpocketing day-time +locker] 柜子
spot =
    [in_home] {estate}一住户家
    [in_home] {village}一村民家
    [in_home] {street}的一处出租房
    [in_home] {street}一临街住户家
    [crowd] {street}公交站台
    [crowd] {market}门口
    [crowd] {town}集市
    [crowd] 开往{town}的公交车
    [shop] {market}
    [shop] {street}一家手机店
    [shop] {street}一家服装店
    [shop] {street}一家烟酒店
    [vehicle] {estate}车棚
    [vehicle] {market}门前的停车处
    [vehicle] {street}路边
    [vehicle] {village}村口
    [glass] {estate}地下车库
    [glass] {street}路边的停车位
    [glass] 城郊一处景区停车场
    [site] {town}一处建筑工地
    [site] {town}一处停产的厂房
    [site] {street}一处在建楼盘
    [mates] {street}一家饭店的员工宿舍
    [mates] {town}一家工厂的车间
    [mates] {street}一家网吧
    [mates] {street}一家棋牌室
    [locker] {street}一家健身房的更衣室
    [locker] {street}一家洗浴中心的更衣室
    [locker] 一家医院的住院病房
loot =
    [small crowd] 一部(华为|小米|苹果|荣耀)手机
    [small crowd] 一个装有现金和证件的钱包
    [small vehicle] 一辆(黑色|红色|白色|蓝色)电动自行车
    [small vehicle] 一辆(银灰色|黑色)山地自行车
    [small vehicle] 一辆两轮摩托车
    [small shop] 收银台上的一部手机
    [small shop] 收银抽屉里的现金
    [small shop] 柜台下的现金和一部充电的手机
    [small glass] 副驾驶座上的手提包和包内现金
    [small glass] 后备箱里的两箱白酒
    [small site] 一卷铜芯电线和几十个扣件
    [small site] 两捆电缆线
    [small mates] 正在充电的一部手机
    [small mates] 枕头下的现金
    [small locker] 衣袋里的手机和现金
    [small locker] 一台平板电脑
    [small in_home] 卧室抽屉里的现金
    [small in_home] 床头柜上的手机和零钱
    [small in_home] 一台笔记本电脑
    [middle in_home] 一条黄金项链、两枚黄金戒指和部分现金
    [middle in_home] 衣柜里的现金和一块手表
    [middle crowd] 一个装有现金和一枚金戒指的钱包
    [middle crowd] 一部新款手机和一条铂金项链
    [middle shop] 收银台下的营业款
    [middle shop] 柜台里的现金和一台笔记本电脑
    [middle vehicle] 一辆(小型轿车|面包车|三轮货车)
    [middle glass] 后排座上一个装有大额现金的挎包
    [middle site] 一批铜缆和机电配件
    [middle mates] 办公桌里的货款
    [middle locker] 一块名牌手表和现金
    [large in_home] 保险柜内的现金、金条和首饰
    [large shop] 保险柜里的大笔营业款
    [large vehicle] 一辆(越野车|货车|商务车)
    [large glass] 后备箱里一只装有现金的行李袋
    [large site] 一台变压器的铜芯和大批电缆
    [large mates] 财务室保险柜内的现金
    [large locker] 一块镶钻手表和现金
    [large crowd] 装有大额现金和首饰的背包
tool =
    一把(螺丝刀|一字改锥)
    一根(撬棍|钢筋|铁丝钩)
    一把(液压钳|断线钳)
    自制的(铁片|拨片)
motive =
    因(赌博|打牌)输了钱
    因手头拮据
    因沉迷网络游戏缺钱充值
    因欠下网贷无力偿还
    因失业后没有收入
    因临时起意、贪图小利
    因吸烟喝酒开销大、入不敷出
deed
    [!by-victim !by-victim-kin] {when}，{who}{motive}，{came}{spot}，{act}{carry}{attempted}
    {when}，{who}{came}{spot}，{act}{carry}{attempted}
    [!by-victim !by-victim-kin] {motive}，{who}于{when}{came}{spot}，{act}{carry}{attempted}
    {who}于{when}{came}{spot}(=伺机行窃|物色目标|转悠)，{act}{carry}{attempted}
came
    [formal in_home] (来到|行至)
    [formal !in_home] (窜至|来到|进入|行至|潜至)
    [plain] (到了|跑到|去了|溜到|来到)
act
    [crowd] (=趁{V}上车拥挤之机|趁{V}低头看手机不备|借着人群遮挡贴近{V}|假装排队跟在{V}身后)，<pickpocketing:从{V}的(=外套口袋|裤子后袋|随身背包|上衣内袋)内(=扒走|扒得|掏走)>{loot}。
    [window night] (=见窗户未关|趁夜深人静)，(=攀爬防盗网|踩着空调外机|搬来梯子|顺着水管)<in_home:(=翻窗|从阳台|从厨房窗户)进入{V}(=家中|屋内|住处)>，{took}{loot}。
    [window day-time] (=见家中无人|见窗户未关)，(=攀爬防盗网|踩着空调外机|搬来梯子|顺着水管)<in_home:(=翻窗|从阳台|从厨房窗户)进入{V}(=家中|屋内|住处)>，{took}{loot}。
    [lock] 用{tool}(=撬开|捅开|弄坏)门锁，<in_home:进入{V}(=家中|屋内|住处)>(=翻找|翻动财物)，{took}{loot}。
    [guile] 以(=收旧家电|查燃气表|推销保健品|找熟人)为由<in_home:进入{V}家中>，趁{V}(=去厨房倒水|到阳台接电话|上楼取东西|转身找钱)，{took}{loot}。
    [shop day-time] (=趁店员招呼其他顾客之机|假装挑选商品|以付款为由支开店员后)，将{V}店内的财物{away}，即{loot}。
    [shop night] (=待店铺打烊后用{tool}撬开店门|事先躲进卫生间待打烊后)，将{V}店内的财物{away}，即{loot}。
    [vehicle] (=见{V}的车无人看管|趁四下无人|发现钥匙没有拔)，(=用{tool}破坏车锁|接通电线|推行一段后再发动)，将{V}停放在此的{loot}{away}。
    [glass] 用{tool}(=砸碎|敲碎|撬开)一辆(=小轿车|越野车|商务车)的(=右后|副驾驶一侧|后排)车窗，{took}车主{V}{loot}。
    [site] (=翻越围墙|从破损的围挡钻入)，用{tool}拆剪，{took}{V}管理的{loot}。
    [mates] (=趁{V}熟睡|趁{V}去上厕所|趁宿舍里没有旁人|趁{V}外出)，{took}{V}{loot}。
    [locker] (=趁{V}去洗漱|趁无人注意，用{tool}撬开柜门|用捡到的手牌打开柜门)，{took}{V}{loot}。
took
    [formal] (窃得|盗走|窃走|窃取了)
    [plain] (偷走了|拿走了|顺走了)
away
    [formal] (盗走|窃走|窃为己有)
    [plain] (偷走|拿走|弄走)
carry
    [armed formal] (作案时|实施盗窃时)，{A}<armed:随身携带(折叠刀|匕首|弹簧刀|水果刀)一把>。
    [armed plain] {A}当时身上<armed:带着一把(折叠刀|匕首|弹簧刀|水果刀)>。
    [!armed]
attempted
    [attempt formal] {A}(=正在搬动财物时|还未离开现场即)<attempt:被(=当场发现并控制|巡逻民警当场抓获|群众当场扭送公安机关)，盗窃未得逞>。
    [attempt plain] {A}<attempt:(=还没走出去就被人发现|当场就被人按住了)，东西没有偷成>。
    [!attempt]
harm
    [formal !attempt !dispute] 经(价格认定|鉴定|价格评估)，(上述|被盗)财物(共计|合计|)价值人民币{amount}。
    [formal !attempt dispute] {V}报称损失<!amount:{claimed}>；经(价格认定|鉴定)并核对(购买凭证|交易记录|监控录像)，被盗财物(实际|)价值人民币{amount}。
    [formal attempt] 经(价格认定|鉴定)，涉案财物价值人民币{amount}。
    [plain by-victim dispute] (我的东西|这些东西)(少说|至少)也值<!amount:{claimed}>。
    [plain by-victim !dispute] (东西加起来|损失)(一共|大概)值{amount}。
    [plain !by-victim] 后来听说东西(鉴定下来|估出来)值{amount}。
serial
    [many_times] (此外，|另查明，)(此前|在此之前)近两年内，{A}还(采用同样手段|以类似方式)作案，前后<many_times:共计盗窃{times}>，其余各次财物的价值已无法认定。
    [!many_times]
noticed
    [attempt] (店员|邻居|路人)发现有人行窃，当即报警
    [!attempt] {V}(发现东西不见了|回来后发现被盗|清点物品时发现失窃)，(随即|当天|马上)报了警
    [!attempt] (店员|邻居|看门人)发现不对，(打电话报警|告诉了{V}，{V}随后报警)
    [!attempt] (有人提醒|听旁人说起)后，{V}(核实|确认)失窃并报案
seen
    [attempt] 我(正好路过|在旁边做生意|在值班)，看见{A}正在偷东西，{A}没走成，东西是{loot}，都还在。
    [!attempt] 当时看到一个人在(附近|旁边|那里)(转来转去|东张西望)，(没有在意|没多想)。后来才知道{V}丢了{loot}。
    [!attempt] 我(正好路过|在旁边做生意|在值班)，看见{A}(匆匆离开|提着东西往外走|神色慌张)，(过了一会儿|没多久){V}就说东西丢了，是{loot}。
proof
    现场照片、价格认定结论书、监控录像及截图{arms}
    现场勘验笔录、指认现场笔录及照片、价格认定结论书{arms}
    价格认定结论书、购买凭证、视听资料{arms}
    手印鉴定书、现场勘验检查笔录、价格认定结论书{arms}
arms
    [armed] 、扣押的刀具照片
    [!armed]
nature
    以非法占有为目的，(秘密)窃取他人财物
    以非法占有为目的，采用秘密手段盗窃他人财物
topic
    偷东西
