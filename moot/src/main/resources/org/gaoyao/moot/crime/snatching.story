# 抢夺罪
ride =
    [with_vehicle] (两轮摩托车|电动车|无牌摩托车)
venue =
    [large !with_vehicle +gold] 金店
    [+outdoors] 户外
spot =
    [outdoors] {street}人行道
    [outdoors] {market}门口
    [outdoors] {street}公交站旁
    [outdoors] {estate}大门外
    [outdoors] {town}集市路口
    [gold] {street}一家金店
    [outdoors] {street}十字路口
loot =
    [small !gold] 颈上的金项链一条
    [small] 手中的手机一部
    [small] 肩上的挎包一个，内有现金和手机
    [small !gold] 放在车篮里的手提包
    [middle] 颈上的铂金项链和手上的手包
    [middle] 装有现金和首饰的挎包
    [large] 装有大额现金的提包
    [large gold] 柜台上的一盘金饰
    [large !gold] 装有现金和金饰的手提包
deed
    [plot-a] {when}，{who}{mount}在{spot}{wait}，趁{V}不备，{snatch}{loot}，{flee}。{attempted}
    [plot-b] {who}于{when}{mount}行至{spot}，见{V}{careless}，便{snatch}{loot}，{flee}。{attempted}
    [plot-c !by-victim !by-victim-kin] {who}预谋抢东西换钱。{when}，{A}{mount}尾随{V}至{spot}，{snatch}{loot}，{flee}。{attempted}
    [plot-c by-victim|by-victim-kin] {when}，{who}{mount}一路尾随{V}至{spot}，{snatch}{loot}，{flee}。{attempted}
mount
    [with_vehicle] <with_vehicle:驾驶{ride}>
    [!with_vehicle] (=步行|徒步)
wait
    (=寻找目标|来回转悠|物色目标)
careless
    [outdoors] (=独自行走|提着东西站在路边|低头想事)
    [gold] 正在整理首饰
snatch
    [formal] (突然从身后夺走{V}|伸手抢走{V}|迅速扯下并夺取{V}|乘机夺得{V})
    [plain] (一把抢走{V}|从后面一下子拽走{V}|伸手就夺走{V})
flee
    [with_vehicle !attempt] (加速|随即)驾车逃离
    [!with_vehicle !attempt] 转身逃离
    [attempt] 企图逃离
attempted
    [attempt] {A}刚要逃跑就<attempt:被(=群众|巡逻民警|{V}及路人)当场抓住，财物未能带走>。
    [!attempt]
harm
    [formal dispute] {V}称损失<!amount:{claimed}>；经(价格认定|鉴定)，被抢财物价值人民币{amount}。
    [formal !dispute] 经(价格认定|鉴定|价格评估)，被抢财物价值人民币{amount}。
    [plain by-victim dispute] 东西是花<!amount:{claimed}>买的。
    [plain by-victim !dispute] 东西(鉴定出来|估价)是{amount}。
    [plain !by-victim] 后来说东西值{amount}。
serial
    [many_times formal] 另查明，{A}<many_times:近两年内以同样方式作案三次以上>，共计{times}，其余各次财物的价值已无法认定。
    [many_times plain] 之前也有过，{A}<many_times:近两年内以同样方式作案三次以上>，共计{times}。
    [!many_times]
noticed
    [!attempt] {V}(追赶不及，遂报警|当即大声呼喊并报警)
    [attempt] {V}(大声呼喊并报警|在路人帮助下报警)
    过路群众帮助追赶并报警
seen
    我看见{A}冲上来抢了{V}的东西就要跑，前后不过几秒钟。
    我在旁边摆摊，{V}喊“抢东西了”，我抬头看到{A}正要跑。
proof
    监控录像、价格认定结论书、购买凭证
    辨认笔录、现场照片、价格认定结论书
nature
    以非法占有为目的，乘人不备，公然夺取他人财物
topic
    抢夺东西
