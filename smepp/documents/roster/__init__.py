"""The public list of titles as a page and a workbook. The page's template may use:

称号, 日期 (2019年6月1日), 个数, 机关 (None where unknown), 机关未定 (truth value), 认定办法, 文号, 施行前 (None, or the day of coming into
force), 不全 (truth value), 名单 with 序号, 文号, 平台名称, 运营单位, 区县, 认定日期, 确认日期, 复核年度. Nothing else: it is for the public.
"""
