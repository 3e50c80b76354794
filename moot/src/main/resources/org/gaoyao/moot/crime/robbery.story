# 抢劫罪
place =
    [in_home +house] 入户
    [!in_home +alley] 路上
    [!in_home day-time +store] 店铺
    [!in_home !converted_robbery !vulnerable_victim +cab] 车上
    [!in_home converted_robbery day-time +shelf] 行窃被发现
spot =
    [house] {estate}{V}家
    [house] {village}{V}家
    [alley] {street}一处(小巷|地下通道|桥洞)
    [alley] {town}一条(乡间公路|河堤)
    [store] {street}一家(便利店|彩票店|烟酒店|小旅馆)
    [cab] {V}驾驶的(出租车|网约车)上
    [shelf] {market}
    [shelf] {street}一家金店
loot =
    [small] 现金和一部手机
    [small] 挎包一个，内有现金、手机
    [small store|shelf] 收银机内的现金
    [small] 现金和一条银项链
    [middle] 金项链、金手镯和现金
    [middle] 手机两部和现金
    [middle store|shelf] 当天的营业款
    [large] 大量现金和黄金首饰
    [large] 装有货款的提包
weapon =
    [armed] (水果刀|菜刀|匕首|铁棍|电击器|仿真枪)
force
    [armed formal] <armed:持{weapon}>(=威胁|逼住|胁迫){V}
    [armed plain] <armed:拿{weapon}>(=指着|逼着){V}
    [!armed] (=用手勒住{V}颈部|将{V}推倒在地|捂住{V}口鼻|对{V}拳打脚踢)
cover =
    (戴着口罩和帽子)
    (用围巾蒙面)
    (没有任何遮掩)
need =
    因赌博欠债
    因平日花销大、入不敷出
    因失业没有生活来源
    因急需用钱
    因经营亏损
deed
    [!converted_robbery plot-a by-victim|by-victim-kin] {when}，{who}在{site}{force}，{grab}。{attempted}
    [!converted_robbery plot-a !by-victim !by-victim-kin] {when}，{who}{need}，(=窜至|来到|进入|行至){site}，{force}，{grab}。{attempted}
    [!converted_robbery plot-b by-victim|by-victim-kin] {when}，{who}{cover}，在{site}{force}，{grab}。{attempted}
    [!converted_robbery plot-b !by-victim !by-victim-kin] {who}{need}，预谋抢钱。{when}，{A}{cover}，在{site}{force}，{grab}。{attempted}
    [!converted_robbery plot-c] {when}，{who}在{site}见{V}(=孤身一人|独自在场)，遂起抢劫之念，{force}，{grab}。{attempted}
    [converted_robbery plot-a] {when}，{who}在{site}行窃，被{V}当场发现。{A}<converted_robbery:为(=抗拒抓捕|窝藏赃物)当场使用暴力>，{force}，{grab}。{attempted}
    [converted_robbery plot-b|plot-c] {who}于{when}在{site}偷东西时被{V}察觉并抓住衣服，{A}<converted_robbery:为脱身而当场(=动手|使用暴力)>，{force}，{grab}。{attempted}
site
    [in_home] <in_home:{spot}(=内|中)>
    [!in_home] {spot}
grab
    [!attempt formal] (劫取|抢得|劫得){loot}后逃离
    [!attempt plain] (抢走了|拿走了){loot}就跑了
    [attempt !converted_robbery formal] 索要财物，因{V}大声呼救、(他人闻声赶来|有人赶到制止)而<attempt:未能得逞>
    [attempt !converted_robbery plain] 要钱，{V}大喊，有人赶来，{A}<attempt:什么都没抢到>
    [attempt converted_robbery formal] 因{V}大声呼救、(他人闻声赶来|有人赶到制止)而<attempt:未能取得财物>
    [attempt converted_robbery plain] {V}大喊，有人赶来，{A}<attempt:什么都没拿到>
attempted
    ()
harm
    [formal !attempt !dispute] 经(价格认定|鉴定)并核算现金，被劫财物共计价值人民币{amount}。{hurt}
    [formal !attempt dispute] {V}称被抢<!amount:{claimed}>；经(价格认定|核对购买凭证)，能够认定的被劫财物价值人民币{amount}。{hurt}
    [formal attempt] {hurtonly}
    [plain by-victim dispute] 被抢的东西加起来有<!amount:{claimed}>。{hurt}
    [plain by-victim !dispute !attempt] 被抢的东西加起来值{amount}。{hurt}
    [plain by-victim !dispute attempt] 东西没有被抢走。{hurt}
    [plain !by-victim !attempt] 抢到的东西值{amount}。
    [plain !by-victim attempt] 钱没有抢到。
hurt
    [slight formal] 经鉴定，{V}的损伤构成{injury}。
    [slight plain by-victim] 我也受了伤，(鉴定是|医生和法医说是){injury}。
    [slight plain !by-victim] {V}受了{injury}。
    [!slight]
hurtonly
    [slight] 经鉴定，{V}的损伤构成{injury}。
    [!slight] {V}未受明显伤害，财物亦未损失。
serial
    ()
noticed
    {V}(脱身后立即报警|跑到派出所报案)
    (路人|邻居|店员)听到呼救后报警
seen
    我听到有人喊救命，跑过去看见{A}(正往外跑|和{V}拉扯)，我追了几步没追上。
    {V}跑进我店里，说(刚刚被抢了|有人抢东西)，手还在发抖，我帮着报的警。
proof
    现场勘验笔录、辨认笔录{valued}{arms}
    监控录像、现场照片{valued}{arms}
valued
    [!attempt] 、价格认定结论书
    [attempt]
arms
    [armed] 、作案工具照片
    [!armed]
nature
    [converted_robbery] 犯盗窃罪，为窝藏赃物、抗拒抓捕而当场使用暴力
    [!converted_robbery] 以非法占有为目的，以暴力、胁迫方法劫取他人财物
topic
    抢劫
