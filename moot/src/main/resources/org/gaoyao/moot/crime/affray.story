# 聚众斗殴罪
cause =
    (争抢女友|酒吧敬酒时的口角|网上对骂|争夺客源|追讨赌债|球场上的冲突|停车纠纷|多年的积怨|替朋友出头)
spot =
    [public_place_disorder] {street}
    [public_place_disorder] {market}门前广场
    [!public_place_disorder] {town}一处停车场
    [!public_place_disorder] {street}一家(台球厅|KTV|烧烤店)外
    [!public_place_disorder] 城郊一处空地
weapon =
    (钢管|砍刀|棒球棍|木棍|啤酒瓶)
gather =
    (=通过微信群|打电话|发语音)(=召集|邀约|纠集)
deed
    [plot-a] {when}，{who}与{V}一方因{cause}相约斗殴，{A}{gather}多人，双方{number}在{spot}{fight}。{upset}
    [plot-b] {who}因{cause}与{V}交恶。{when}，{A}{gather}他人，与{V}一方共计{number}在{spot}{fight}。{upset}
    [plot-c] 因{cause}，{who}同{V}约定“解决问题”。{when}，双方各自叫人，{number}聚集在{spot}，{fight}。{upset}
fight
    [armed formal] <armed:持{weapon}>(=互殴|相互殴打)
    [armed plain] <armed:拿着{weapon}>打了起来
    [!armed formal] (=徒手互殴|相互殴打)
    [!armed plain] (=打成一团|拳脚相加)
upset
    [public_place_disorder] <public_place_disorder:造成(=交通堵塞、公共秩序严重混乱|过往群众围观、道路一度中断)>。
    [!public_place_disorder]
harm
    [formal slight !dispute] 斗殴中，{V}受伤，经鉴定，损伤构成{injury}。
    [formal slight dispute] {A}一度辩称参与的<!participants:不过三四人>；监控录像和多名参与人的供述证明双方人数如前所述。经鉴定，{V}的损伤构成{injury}。
    [formal !slight dispute] {A}一度辩称参与的<!participants:不过三四人>；监控录像和多名参与人的供述证明双方人数如前所述。
    [formal !slight !dispute] 斗殴未造成人员(轻伤以上|重大)伤亡。
    [plain slight] {V}那边有人受伤，鉴定是{injury}。
    [plain !slight] 好在没有人受重伤。
serial
    ()
noticed
    (店主|附近居民|保安)报警
    巡逻民警发现后(控制现场|到场制止)
seen
    我在附近做生意，看到两拨人吵着吵着就{fight}，我(赶紧拉下卷帘门|报了警)。
    当时我在{spot}附近，那边叫骂声很大，一会儿就打起来了。
proof
    监控录像、辨认笔录、{V}等参与人的供述{arms}
    现场勘验笔录、监控录像截图、{V}等参与人的供述{arms}
arms
    [armed] 、作案工具照片
    [!armed]
nature
    [ringleader] 组织、纠集多人聚众斗殴，系首要分子
    [!ringleader] 积极参加聚众斗殴
topic
    聚众打架
