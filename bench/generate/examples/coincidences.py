"""What the example applicants have in common on purpose."""

from bench.generate.coincidence import Coincidence

COINCIDENCES: tuple[Coincidence, ...] = (
    Coincidence(
        kind="operator", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("重庆先麓货运信息有限公司",)
    ),
    Coincidence(kind="code", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("56093538-1",)),
    Coincidence(
        kind="platform",
        between=("2013/liangping/youxiang-guopin", "2013/kaixian/juxiang-guopin"),
        what=("三峡库区果品产销信息服务平台",),
    ),
    Coincidence(kind="legal", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("万承志",)),
    Coincidence(kind="legal", between=("2013/nanchuan/shanzhi-yaocai", "2013/tongnan/lvqi-shucai"), what=("税启宏",)),
    Coincidence(kind="phone", between=("2013/dazu/lianduan-wujin", "2013/tongnan/lvqi-shucai"), what=("023-55556188",)),
    Coincidence(kind="certificate", between=("youyang-tuchan", "2013/pengshui/miaoling-techan"), what=("徐仁浩",)),
    Coincidence(kind="person", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("吕兰",)),
    Coincidence(kind="person", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("魏家红",)),
    Coincidence(kind="person", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("李雪",)),
    Coincidence(kind="names", between=("2013/jiangjin/mahua-huajiao", "2013/rongchang/anyao-taoci"), what=("冉鑫", "顾光华")),
    Coincidence(kind="person", between=("2013/wushan/yanxi-lvyou", "2013/wulong/furong-lvyou"), what=("于勇",)),
    Coincidence(kind="scan", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("09-fees.pdf",)),
    Coincidence(kind="scan", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("09-process.pdf",)),
    Coincidence(kind="scan", between=("banan-mopei", "2013/changshou/xianlu-chengpei"), what=("09-quality.pdf",)),
    Coincidence(kind="scan", between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"), what=("10-declaration.pdf",)),
    Coincidence(kind="scan", between=("yongchuan-zhizao", "2013/qijiang/hengxi-chilun"), what=("09-rules.pdf",)),
    Coincidence(kind="scan", between=("nanan-huishang", "2013/fengjie/qixia-dianshang"), what=("08-certificate-1.png",)),
    Coincidence(
        kind="address",
        between=("2013/yuzhong/qiaoyu-rongzi", "2013/fengdu/muxi-jixie"),
        what=("重庆市渝中区和平路212号榆桥大厦11层",),
    ),
    Coincidence(
        kind="address",
        between=("2013/yubei/xianlu-wuliu", "2013/changshou/xianlu-chengpei"),
        what=("重庆市渝北区双凤桥街道翠桃路91号",),
    ),
    Coincidence(kind="firms", between=("yunlian-wuliu", "2013/yubei/xianlu-wuliu"), what=("42",)),
    Coincidence(kind="served", between=("2013/yuzhong/qiaoyu-rongzi", "yunlian-wuliu"), what=("重庆云联物流信息有限公司",)),
    Coincidence(kind="district", between=("wanzhou-chuanyun",), what=("万州区", "渝北区")),
    Coincidence(kind="district", between=("2013/changshou/xianlu-chengpei",), what=("长寿区", "渝北区")),
    Coincidence(kind="district", between=("2013/qijiang/hengxi-chilun",), what=("綦江区", "南岸区")),
    Coincidence(kind="district", between=("2013/fengdu/muxi-jixie",), what=("丰都县", "渝中区")),
    Coincidence(
        kind="quota",
        between=("2013/yubei/lingxin-qipei", "2013/yubei/duosuan-ruanjian", "2013/yubei/xianlu-wuliu"),
        what=("渝北区", "2"),
    ),
    Coincidence(kind="title", between=("2013/yubei/duosuan-ruanjian",), what=("重庆朵算软件服务有限公司", "2011-07-05")),
)
"""All of them: what is not here do two of the applicants not share (names, codes, staff, scans, addresses, firms)."""
