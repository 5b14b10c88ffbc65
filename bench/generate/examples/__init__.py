"""The applicants of the example office, one a module."""

from bench.generate.examples import (
    banan_mopei,
    beibei_shengchanli,
    bishan_xieye,
    dadukou_jiancai,
    fuling_zhacai,
    hechuan_peixun,
    jiulongpo_ruanjian,
    nanan_huishang,
    wanzhou_chuanyun,
    yongchuan_zhizao,
    youyang_tuchan,
    yunlian_wuliu,
)

EXAMPLES = (
    yunlian_wuliu.PROFILE,
    youyang_tuchan.PROFILE,
    yongchuan_zhizao.PROFILE,
    dadukou_jiancai.PROFILE,
    nanan_huishang.PROFILE,
    hechuan_peixun.PROFILE,
    jiulongpo_ruanjian.PROFILE,
    beibei_shengchanli.PROFILE,
    bishan_xieye.PROFILE,
    banan_mopei.PROFILE,
    fuling_zhacai.PROFILE,
    wanzhou_chuanyun.PROFILE,
)

__all__ = ["EXAMPLES"]
